package org.moot.storage.copy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a copy that is open: a word and what it says, and between them the rows of tables as COPY has them. */
final class CopyText {
    private static final byte[] END = {'\\', '.', '\n'};

    private final InputStream in;

    /** @param in buffered */
    CopyText(InputStream in) {
        this.in = in;
    }

    String line() throws IOException {
        byte[] line = bytes();
        return new String(line, 0, line.length - 1, StandardCharsets.UTF_8);
    }

    /** What the next line says after this word. */
    String value(String word) throws IOException {
        String line = line();
        if (!line.startsWith(word + " ")) {
            throw new IllegalArgumentException("there is no line " + word);
        }
        return line.substring(word.length() + 1);
    }

    private byte[] bytes() throws IOException {
        var line = new ByteArrayOutputStream(200);
        int next;
        do {
            next = in.read();
            if (next < 0) {
                throw new EOFException("it ends too early");
            }
            line.write(next);
        } while (next != '\n');
        return line.toByteArray();
    }

    /** Nothing follows, and what was sealed is whole. */
    boolean isOver() throws IOException {
        return in.read() < 0;
    }

    /** The rows of a table, which end with a line that no row is. */
    InputStream rows() {
        return new Rows();
    }

    private final class Rows extends InputStream {
        private byte[] row = new byte[0];
        private int read;
        private boolean isOver;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (read == row.length && !isOver) {
                row = bytes();
                read = 0;
                isOver = Arrays.equals(row, END);
            }
            if (isOver) {
                return -1;
            }
            int given = Math.min(length, row.length - read);
            System.arraycopy(row, read, into, from, given);
            read += given;
            return given;
        }
    }
}
