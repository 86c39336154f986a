package org.moot.storage.copy;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Seals what is written, piece by piece; only what was closed is whole. */
final class SealingStream extends OutputStream {
    private final OutputStream out;
    private final CopySeal seal;
    private final byte[] piece = new byte[CopySeal.PIECE];
    private int filled;
    private long number;
    private boolean closed;

    SealingStream(OutputStream out, CopySeal.Kind kind, char[] passphrase) throws IOException {
        this.out = out;
        this.seal = CopySeal.begin(new DataOutputStream(out), kind, passphrase);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            if (filled == piece.length) {
                put(false); // only now, because the last one is marked
            }
            int taken = Math.min(piece.length - filled, from + length - at);
            System.arraycopy(bytes, at, piece, filled, taken);
            filled += taken;
            at += taken;
        }
    }

    private void put(boolean isLast) throws IOException {
        out.write(seal.sealed(piece, filled, number, isLast));
        number++;
        filled = 0;
    }

    /** Ends the file with a piece that is marked as the last. Does not close what it writes to. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            put(true);
            out.flush();
        }
    }
}
