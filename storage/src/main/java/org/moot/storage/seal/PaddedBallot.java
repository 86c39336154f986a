package org.moot.storage.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.audit.Bytes;

/**
 * A ballot as bytes: the form's number, how many options, a byte for each score (255 for a blank), then zeros up to a
 * multiple of 128, so that all ballots of a vote are of one size.
 */
public final class PaddedBallot {
    private static final int BLOCK = 128;
    private static final byte FORM = 1;
    private static final int HEAD = 2;
    private static final int BLANK = -1;
    private static final int MOST_STARS = 5;
    private static final int MOST_OPTIONS = 20;

    private PaddedBallot() {}

    static byte[] written(List<Integer> scores) {
        boolean fits = !scores.isEmpty()
                && scores.size() <= MOST_OPTIONS
                && scores.stream().allMatch(PaddedBallot::isScore);
        if (!fits) {
            throw new IllegalArgumentException("not a ballot");
        }
        int length = HEAD + scores.size();
        byte[] bytes = new byte[(length + BLOCK - 1) / BLOCK * BLOCK];
        bytes[0] = FORM;
        bytes[1] = (byte) scores.size();
        for (int at = 0; at < scores.size(); at++) {
            bytes[HEAD + at] = scores.get(at).byteValue();
        }
        return bytes;
    }

    /** The scores; empty unless it is a ballot of so many options, written exactly as above. */
    public static Optional<List<Integer>> read(Bytes content, int options) {
        byte[] bytes = content.toArray();
        if (bytes.length < HEAD + options || bytes[0] != FORM || bytes[1] != options) {
            return Optional.empty();
        }
        List<Integer> scores = new ArrayList<>();
        for (int at = HEAD; at < HEAD + options; at++) {
            scores.add((int) bytes[at]);
        }
        boolean canonical = scores.stream().allMatch(PaddedBallot::isScore)
                && Bytes.of(written(scores)).equals(content);
        return canonical ? Optional.of(List.copyOf(scores)) : Optional.empty();
    }

    private static boolean isScore(int score) {
        return score >= BLANK && score <= MOST_STARS;
    }
}
