package org.moot.verifier;

import java.util.Arrays;
import java.util.Locale;

/** Bytes as letters that are hard to confuse. Source: Douglas Crockford's base 32, five bits a letter. */
final class Letters {
    private static final String ALL = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SLOT = 16;

    private Letters() {}

    static byte[] slot(String letters) throws Unreadable {
        byte[] slot = read(letters, SLOT);
        if (!written(slot).equals(letters)) {
            throw new Unreadable("a slot is written in a way that no slot is");
        }
        return slot;
    }

    static String written(byte[] bytes) {
        var written = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = held << 8 | each & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                written.append(ALL.charAt(held >> bits & 31));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            written.append(ALL.charAt(held << 5 - bits & 31));
        }
        return written.toString();
    }

    static byte[] read(String letters, int length) throws Unreadable {
        byte[] bytes = new byte[length];
        int held = 0;
        int bits = 0;
        int next = 0;
        for (char letter : letters.toCharArray()) {
            int value = ALL.indexOf(letter);
            if (value < 0) {
                throw new Unreadable("there is a letter in it that no code has");
            }
            held = held << 5 | value;
            bits += 5;
            if (bits >= 8 && next < length) {
                bits -= 8;
                bytes[next++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return next == length ? bytes : Arrays.copyOf(bytes, next);
    }

    /** Whatever somebody made of a code by hand: spaces, dashes, small letters, an O for a zero. */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
