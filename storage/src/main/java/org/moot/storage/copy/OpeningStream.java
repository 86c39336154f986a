package org.moot.storage.copy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.moot.conversation.Refusal;

/** Opens what {@link SealingStream} sealed. What was changed or cut off ends with a {@link Refusal}, never as a shorter file. */
final class OpeningStream extends InputStream {
    private final BufferedInputStream in;
    private final CopySeal seal;
    private byte[] piece = new byte[0];
    private int read;
    private long number;
    private boolean isOver;

    /** @throws Refusal as {@link CopySeal#read} */
    OpeningStream(InputStream file, CopySeal.Kind wanted, char[] passphrase) throws IOException {
        this.in = new BufferedInputStream(file, 2 * CopySeal.PIECE);
        this.seal = CopySeal.read(in, wanted, passphrase);
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? piece[read++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int given = Math.min(length, piece.length - read);
        System.arraycopy(piece, read, into, from, given);
        read += given;
        return given;
    }

    private boolean hasMore() throws IOException {
        while (read == piece.length && !isOver) {
            open(in.readNBytes(CopySeal.PIECE + CopySeal.TAG));
        }
        return read < piece.length;
    }

    private void open(byte[] sealed) throws IOException {
        isOver = sealed.length < CopySeal.PIECE + CopySeal.TAG || isAtEnd();
        try {
            piece = seal.opened(sealed, number, isOver);
        } catch (GeneralSecurityException e) {
            throw Refusal.because(isOver ? "storage.copy-cut-off" : "storage.copy-changed");
        }
        read = 0;
        number++;
    }

    private boolean isAtEnd() throws IOException {
        in.mark(1);
        int next = in.read();
        in.reset();
        return next < 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
