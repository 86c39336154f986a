package org.moot.matrix.say;

import java.util.Optional;

/**
 * Whose words a message carries, where Moot says them for somebody (MSC4144). Few clients draw it, so the words begin with
 * the name all the same.
 *
 * @param id the same for the same person, such as {@code discord:42}
 * @param picture an {@code mxc://} address
 */
public record Profile(String id, String name, Optional<String> picture) {
    public static final String KEY = "com.beeper.per_message_profile";
    static final String FALLBACK = "data-mx-profile-fallback";

    private static final int LONGEST_NAME = 100;

    /** However the name was typed, it stays on its line and steers nothing. */
    public static Profile of(String id, String name, Optional<String> picture) {
        String plain = Cut.to(LONGEST_NAME, Harmless.line(name));
        return new Profile(id, plain.isEmpty() ? "\u2026" : plain, picture);
    }
}
