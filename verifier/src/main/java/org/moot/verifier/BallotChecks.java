package org.moot.verifier;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The single ballots, where they are published: each envelope opens with the published key in its own slot alone. */
final class BallotChecks {
    private static final int BLOCK = 128;
    private static final int BLANK = 255;

    private final Evidence evidence;

    BallotChecks(Evidence evidence) {
        this.evidence = evidence;
    }

    void in(Report report) {
        if (evidence.level().equals("P2")) {
            report.check("seal key", this::key);
            report.check("envelopes", this::envelopes);
        } else {
            report.check("ballots", () -> "not published at level %s; the seal key stays secret".formatted(level()));
        }
    }

    private String level() throws Unreadable {
        boolean anything =
                evidence.bundle().has("envelopes.txt") || evidence.bundle().has("seal-key.txt");
        if (anything) {
            throw new Unreadable("more is in the bundle than its level allows");
        }
        return evidence.level();
    }

    private Hpke secret() throws Unreadable {
        List<String> lines = evidence.bundle().lines("seal-key.txt");
        if (lines.size() != 1) {
            throw new Unreadable("seal-key.txt is no key");
        }
        return new Hpke(Digest.fromHex(lines.getFirst(), 32));
    }

    private String key() throws Unreadable {
        String fixed = evidence.fixed().in("seal").word("key");
        if (!Digest.hex(secret().publicKey()).equals(fixed)) {
            throw new Unreadable("the key that was published is not the one that ballots were sealed to");
        }
        return "the published key is the one that ballots were sealed to";
    }

    /** What is published under a slot: scores, -1 for blank; empty for one that could not be counted. */
    static Map<String, Optional<int[]>> published(Evidence evidence) throws Unreadable {
        var all = new HashMap<String, Optional<int[]>>();
        int options = evidence.options().size();
        for (String line : evidence.bundle().lines("ballots.txt")) {
            String[] parts = line.split(" ");
            Letters.slot(parts[0]);
            boolean flawed = parts.length == 3 && parts[1].equals("-");
            if (all.put(parts[0], flawed ? Optional.empty() : Optional.of(scores(parts, options))) != null) {
                throw new Unreadable("a slot is twice among the ballots");
            }
        }
        return all;
    }

    private static int[] scores(String[] parts, int options) throws Unreadable {
        if (parts.length != options + 1) {
            throw new Unreadable("a ballot has not a score for every option");
        }
        int[] scores = new int[options];
        for (int at = 0; at < options; at++) {
            String score = parts[at + 1];
            if (!score.matches("[0-5_]")) {
                throw new Unreadable("a ballot has a score that is not 0 to 5");
            }
            scores[at] = score.equals("_") ? -1 : score.charAt(0) - '0';
        }
        return scores;
    }

    private String envelopes() throws Unreadable {
        Map<String, BoxChecks.Line> list = BoxChecks.list(evidence.bundle());
        Map<String, Optional<int[]>> published = published(evidence);
        Map<String, byte[]> envelopes = envelopesBySlot();
        if (!list.keySet().equals(published.keySet())) {
            throw new Unreadable("the ballots are not those that were in the box");
        }
        Hpke secret = secret();
        List<Map.Entry<String, BoxChecks.Line>> lines = new ArrayList<>(list.entrySet());
        long wrong = lines.parallelStream()
                .filter(it -> !fits(secret, it.getValue(), envelopes.get(it.getKey()), published.get(it.getKey())))
                .count();
        if (wrong > 0) {
            throw new Unreadable("%d ballots are not what was sealed".formatted(wrong));
        }
        return "all %d open with the key and say what is published".formatted(lines.size());
    }

    private Map<String, byte[]> envelopesBySlot() throws Unreadable {
        var all = new HashMap<String, byte[]>();
        for (String line : evidence.bundle().lines("envelopes.txt")) {
            String[] parts = line.split(" ");
            if (parts.length != 2 || all.put(parts[0], Digest.fromBase64(parts[1])) != null) {
                throw new Unreadable("a line of envelopes.txt is no envelope, or there twice");
            }
        }
        return all;
    }

    /** A ballot that was not counted has to be one that nobody could count. */
    private boolean fits(Hpke secret, BoxChecks.Line line, byte[] sealed, Optional<int[]> published) {
        boolean listed = sealed != null && Arrays.equals(Digest.of(sealed), line.seal());
        Optional<int[]> within = listed ? opened(secret, line.slot(), sealed) : Optional.empty();
        return within.isPresent() == published.isPresent()
                && within.filter(it -> !Arrays.equals(it, published.get())).isEmpty();
    }

    private Optional<int[]> opened(Hpke secret, byte[] slot, byte[] sealed) {
        try {
            byte[] place = ByteBuffer.allocate(8 + slot.length + 32)
                    .putLong(evidence.fixed().number("vote"))
                    .put(slot)
                    .put(evidence.manifestHash())
                    .array();
            int options = evidence.options().size();
            return secret.open(place, sealed).flatMap(content -> read(content, options));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    /** The form's number, how many options, a byte for each score, then zeros up to a multiple of 128. */
    private static Optional<int[]> read(byte[] content, int options) {
        int length = (2 + options + BLOCK - 1) / BLOCK * BLOCK;
        if (content.length != length || content[0] != 1 || content[1] != options) {
            return Optional.empty();
        }
        int[] scores = new int[options];
        for (int at = 0; at < length - 2; at++) {
            int value = content[at + 2] & 0xff;
            if (at >= options ? value != 0 : value > 5 && value != BLANK) {
                return Optional.empty();
            }
            if (at < options) {
                scores[at] = value == BLANK ? -1 : value;
            }
        }
        return Optional.of(scores);
    }
}
