package org.moot.bench;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A language of its own with 4,000 words, of which, as in every language, a few are said all the time. */
final class Vocabulary {
    private static final int WORDS = 4000;
    private static final String[] SYLLABLES = {
        "ba", "den", "fo", "gar", "hil", "ko", "lun", "mar", "nes", "por", "ral", "sto", "tam", "vel", "wor", "zan"
    };

    /** How much more often the first words are said than the last. */
    private static final double SKEW = 3;

    private final RandomGenerator random;

    Vocabulary(RandomGenerator random) {
        this.random = random;
    }

    /** The word of a rank, from 0 for the one that is said most. */
    static String word(int rank) {
        return SYLLABLES[rank % 16] + SYLLABLES[rank / 16 % 16] + SYLLABLES[rank / 256 % 16];
    }

    String any() {
        return word((int) (WORDS * Math.pow(random.nextDouble(), SKEW)));
    }

    String common() {
        return word(random.nextInt(5));
    }

    String rare() {
        return word(random.nextInt(WORDS / 2, WORDS));
    }

    String text(int words) {
        return IntStream.range(0, words).mapToObj(at -> any()).collect(Collectors.joining(" "));
    }
}
