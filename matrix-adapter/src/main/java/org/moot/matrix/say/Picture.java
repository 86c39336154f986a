package org.moot.matrix.say;

import java.nio.ByteBuffer;

/**
 * A PNG.
 *
 * @param alternative what it shows, in words, for whoever does not see it
 */
public record Picture(byte[] png, String alternative) {
    /** Clients show it below the picture. */
    private static final int LONGEST_ALTERNATIVE = 2000;

    /** Of the PNG format: a signature of 8 bytes, then the chunk IHDR with its length, name, width and height. */
    private static final int WIDTH_AT = 16;

    private static final int HEIGHT_AT = 20;

    public Picture {
        alternative = Cut.to(LONGEST_ALTERNATIVE, alternative);
        if (png.length < HEIGHT_AT + Integer.BYTES) {
            throw new IllegalArgumentException("no PNG");
        }
    }

    int width() {
        return ByteBuffer.wrap(png).getInt(WIDTH_AT);
    }

    int height() {
        return ByteBuffer.wrap(png).getInt(HEIGHT_AT);
    }
}
