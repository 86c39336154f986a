package org.moot.matrix.say;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The beginning of a PNG, which is all that is looked at. */
public final class Pngs {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;

    private Pngs() {}

    public static byte[] ofSize(int width, int height) {
        return ByteBuffer.allocate(64)
                .putLong(SIGNATURE)
                .putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .array();
    }
}
