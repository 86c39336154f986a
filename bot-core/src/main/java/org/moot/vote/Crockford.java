package org.moot.vote;

import java.util.Locale;
import org.moot.audit.Bytes;

/** Bytes as characters that are hard to confuse when read aloud. Source: Douglas Crockford's base 32. */
public final class Crockford {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    private Crockford() {}

    /** Five bits a character, the first bits first; the last character is filled up with zeros. */
    public static String written(Bytes bytes) {
        var written = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes.toArray()) {
            held = held << Byte.SIZE | each & 0xff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                written.append(LETTERS.charAt(held >> bits & 31));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            written.append(LETTERS.charAt(held << BITS - bits & 31));
        }
        return written.toString();
    }

    /** A character that changes with any one of the others and with nearly every swap of two neighbours (Luhn, mod 32). */
    static char check(String letters) {
        int sum = 0;
        boolean twice = true;
        for (int at = letters.length() - 1; at >= 0; at--) {
            int value = LETTERS.indexOf(letters.charAt(at)) * (twice ? 2 : 1);
            sum += value / LETTERS.length() + value % LETTERS.length();
            twice = !twice;
        }
        return LETTERS.charAt((LETTERS.length() - sum % LETTERS.length()) % LETTERS.length());
    }

    /** As it was written, whatever somebody made of it by hand: spaces, dashes, small letters, an O for a zero. */
    public static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** The bytes of what {@link #written} wrote. */
    static byte[] read(String letters, int length) {
        byte[] bytes = new byte[length];
        int held = 0;
        int bits = 0;
        int next = 0;
        for (int at = 0; at < letters.length() && next < length; at++) {
            held = held << BITS | LETTERS.indexOf(letters.charAt(at));
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[next++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes;
    }

    static boolean isWritten(String letters) {
        return letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    }
}
