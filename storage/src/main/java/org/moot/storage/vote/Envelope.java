package org.moot.storage.vote;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.moot.vote.Bytes;

/**
 * What is stored of a ballot: 16 random bytes, then a byte for each option. It is not sealed yet; the random bytes keep its
 * hash, which a voter holds, from telling the scores.
 *
 * @param content not printed, because bytes never are
 */
record Envelope(Bytes content) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int BLANK = -1;
    private static final int MOST_STARS = 5;

    /** @throws IllegalArgumentException unless there is one score from -1 to 5 for each option */
    static Envelope around(List<Integer> scores, int options) {
        boolean fits =
                scores.size() == options && scores.stream().allMatch(score -> score >= BLANK && score <= MOST_STARS);
        if (!fits) {
            throw new IllegalArgumentException("not a ballot of this vote");
        }
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] content = new byte[SALT_BYTES + options];
        System.arraycopy(salt, 0, content, 0, SALT_BYTES);
        for (int option = 0; option < options; option++) {
            content[SALT_BYTES + option] = scores.get(option).byteValue();
        }
        return new Envelope(Bytes.of(content));
    }

    Bytes hash() {
        return Bytes.of(sha256().digest(content.toArray()));
    }

    List<Integer> scores() {
        byte[] stored = content.toArray();
        List<Integer> scores = new ArrayList<>();
        for (int at = SALT_BYTES; at < stored.length; at++) {
            scores.add((int) stored[at]);
        }
        return scores;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
