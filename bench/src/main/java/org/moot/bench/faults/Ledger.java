package org.moot.bench.faults;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the voters of one vote know: what each sent, and what was acknowledged. Held against the ballots that were counted it
 * tells whether every acknowledged one was counted once and the last of each voter won.
 */
final class Ledger {
    private final Map<Integer, Voter> voters = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();
    private final List<String> contradictions = new ArrayList<>();
    private int acknowledged;
    private int refused;
    private int repeated;

    private static final class Voter {
        private int lastSent;
        private int lastAcknowledged;
        private final Set<Integer> refused = new HashSet<>();

        private boolean isForeign(Stamp ballot) {
            return ballot.number() > lastSent || refused.contains(ballot.number());
        }
    }

    /** Before a ballot leaves its voter's hands. */
    synchronized void sent(Stamp ballot) {
        Voter voter = voter(ballot.voter());
        voter.lastSent = Math.max(voter.lastSent, ballot.number());
    }

    /**
     * A voter was told that a ballot is in the box.
     *
     * @param request the delivery it was sent with; the same one may be answered again, and must be in the same words
     */
    synchronized void acknowledged(String request, Stamp ballot, String answer) {
        String before = answers.putIfAbsent(request, answer);
        if (before == null) {
            acknowledged++;
        } else {
            repeated++;
            if (!before.equals(answer)) {
                contradictions.add(request);
            }
        }
        Voter voter = voter(ballot.voter());
        voter.lastAcknowledged = Math.max(voter.lastAcknowledged, ballot.number());
    }

    /** A voter was told that a ballot is not in the box, and every time it was sent. */
    synchronized void refused(Stamp ballot) {
        refused++;
        voter(ballot.voter()).refused.add(ballot.number());
    }

    synchronized int acknowledged() {
        return acknowledged;
    }

    private Voter voter(int number) {
        return voters.computeIfAbsent(number, any -> new Voter());
    }

    /** @param counted every ballot that was counted */
    synchronized Verdict against(Collection<Stamp> counted) {
        int wrong = 0;
        int foreign = 0;
        Set<Integer> seen = new HashSet<>();
        for (Stamp ballot : counted) {
            Voter voter = voters.get(ballot.voter());
            if (voter == null || voter.isForeign(ballot) || !seen.add(ballot.voter())) {
                foreign++;
            } else if (ballot.number() < voter.lastAcknowledged) {
                wrong++;
            }
        }
        long lost = voters.entrySet().stream()
                .filter(it -> it.getValue().lastAcknowledged > 0 && !seen.contains(it.getKey()))
                .count();
        return new Verdict(acknowledged, repeated, refused, (int) lost, wrong, foreign, contradictions.size());
    }

    /**
     * @param acknowledged ballots whose voter was told that they are in the box
     * @param repeated acknowledgements of a delivery that had been acknowledged before
     * @param refused ballots whose voter was told that they were not recorded
     * @param lost voters with an acknowledged ballot of whom none was counted
     * @param wrong voters of whom an older ballot was counted than the last acknowledged one
     * @param foreign counted ballots that nobody had sent, that were refused, or a voter's second one
     * @param contradicted deliveries that were answered in two ways
     */
    record Verdict(int acknowledged, int repeated, int refused, int lost, int wrong, int foreign, int contradicted) {
        static final Verdict NOTHING = new Verdict(0, 0, 0, 0, 0, 0, 0);

        boolean isGood() {
            return lost == 0 && wrong == 0 && foreign == 0 && contradicted == 0;
        }

        Verdict plus(Verdict other) {
            return new Verdict(
                    acknowledged + other.acknowledged,
                    repeated + other.repeated,
                    refused + other.refused,
                    lost + other.lost,
                    wrong + other.wrong,
                    foreign + other.foreign,
                    contradicted + other.contradicted);
        }

        @Override
        public String toString() {
            return "%,d acknowledged, %,d of them again, %,d refused; %d lost, %d wrong, %d from the void, %d contradicted"
                    .formatted(acknowledged, repeated, refused, lost, wrong, foreign, contradicted);
        }
    }
}
