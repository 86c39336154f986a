package org.moot.matrix.say;

/** Shortens words without cutting a character in two. */
final class Cut {
    private Cut() {}

    static String to(int longest, String words) {
        return words.length() <= longest
                ? words
                : words.substring(0, end(words, longest - 1)).stripTrailing() + "…";
    }

    /** Where to cut so that at most so many characters stand before it. */
    static int end(String words, int longest) {
        boolean inTwo = longest < words.length()
                && Character.isHighSurrogate(words.charAt(longest - 1))
                && Character.isLowSurrogate(words.charAt(longest));
        return inTwo ? longest - 1 : longest;
    }
}
