package org.moot.app.count;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/**
 * The characters of a file, read as UTF-8 and nothing else, without its byte order mark. Where it is no text, it says
 * in which line and column; lines end as tables and JSON both see it, with CR, LF or CR LF.
 */
final class Characters extends Reader {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int ROOM = 1 << 16;

    private final InputStream file;
    private final LongConsumer watch;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(ROOM).limit(0);
    private final char[] chars = new char[ROOM];
    private int from;
    private int until;
    private boolean begun;
    private boolean ended;

    private long read;
    private long line = 1;
    private long column = 1;
    private boolean afterReturn;

    /** @param watch is told now and then how many bytes were read */
    Characters(InputStream file, LongConsumer watch) {
        this.file = file;
        this.watch = watch;
    }

    /** The first character that is no blank, as far as it stands near the beginning; a blank where there is none. */
    char first() throws IOException {
        if (from < until || more()) {
            for (int at = from; at < until; at++) {
                if (!Character.isWhitespace(chars[at])) {
                    return chars[at];
                }
            }
        }
        return ' ';
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        if (from == until && !more()) {
            return -1;
        }
        int some = Math.min(length, until - from);
        System.arraycopy(chars, from, to, offset, some);
        from += some;
        return some;
    }

    private boolean more() throws IOException {
        CharBuffer to = CharBuffer.wrap(chars);
        while (to.position() == 0) {
            if (!bytes.hasRemaining() && ended) {
                return false;
            }
            fill();
            CoderResult result = decoder.decode(bytes, to, ended);
            if (result.isError()) {
                follow(to.position());
                throw Fault.at(new At(line, column), "no-text");
            }
        }
        until = to.position();
        from = !begun && chars[0] == BYTE_ORDER_MARK ? 1 : 0;
        begun = true;
        follow(until);
        return from < until || more();
    }

    /** Bytes of a character that the last read cut in two stay in front of those that come. */
    private void fill() throws IOException {
        bytes.compact();
        int some = file.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = some < 0;
        bytes.position(bytes.position() + Math.max(0, some)).flip();
        read += Math.max(0, some);
        watch.accept(read);
    }

    /** Goes through what was decoded, so that line and column are those of the character that comes next. */
    private void follow(int end) {
        long lines = 0;
        int begins = -1;
        int zero = -1;
        char before = afterReturn ? '\r' : ' ';
        for (int at = 0; at < end; at++) {
            char one = chars[at];
            if (one < ' ') {
                zero = one == 0 && zero < 0 ? at : zero;
                lines += one == '\r' || (one == '\n' && before != '\r') ? 1 : 0;
                begins = one == '\r' || one == '\n' ? at + 1 : begins;
            }
            before = one;
        }
        if (zero >= 0) {
            chars[zero] = ' ';
            follow(zero);
            throw Fault.at(new At(line, column), "binary");
        }
        line += lines;
        column = begins < 0 ? column + end : end - begins + 1L;
        afterReturn = before == '\r';
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
