package org.moot.bench.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.moot.bench.faults.Ledger.Verdict;
import org.moot.vote.VoteId;

/**
 * Everybody votes in the last moments before a vote closes, through two programs on one machine, which had half as many ballots
 * of another vote before.
 */
final class Rush {
    private static final int PROGRAMS = 2;

    private final Grounds grounds;

    Rush(Grounds grounds) {
        this.grounds = grounds;
    }

    /** @param p99Millis from when a ballot was due to be sent until its voter was told, of all but the slowest hundredth */
    record Result(Verdict verdict, long p50Millis, long p99Millis, long mostMillis) {
        private static final long SOON_ENOUGH_MILLIS = 3_000;

        /** Everybody's ballot is in, and nearly everybody knows soon. */
        boolean isGood() {
            return verdict.isGood() && verdict.refused() == 0 && p99Millis < SOON_ENOUGH_MILLIS;
        }

        @Override
        public String toString() {
            return "%s; p50 %,d ms, p99 %,d ms, most %,d ms".formatted(verdict, p50Millis, p99Millis, mostMillis);
        }
    }

    Result run(int voters, Duration span) {
        try (var trial = new Trial(grounds, voters, Mutant.NONE)) {
            List<VoteId> votes = trial.openVotes(2);
            VoteId vote = votes.getFirst();
            var ledger = new Ledger();
            long[] nanos;
            try (Fleet fleet = new Fleet(trial.setting().forLong(), PROGRAMS)) {
                fleet.awaitReady();
                rush(fleet, votes.getLast(), new Ledger(), voters / 2, span);
                nanos = rush(fleet, vote, ledger, voters, span);
            }
            Arrays.sort(nanos);
            return new Result(trial.closed(vote, ledger), millis(nanos, 0.5), millis(nanos, 0.99), millis(nanos, 1));
        }
    }

    private static long[] rush(Fleet fleet, VoteId vote, Ledger ledger, int voters, Duration span) {
        long[] nanos = new long[voters];
        List<CompletableFuture<?>> all = new ArrayList<>();
        long begin = System.nanoTime();
        for (int voter = 0; voter < voters; voter++) {
            long due = begin + span.toNanos() * voter / voters;
            LockSupport.parkNanos(due - System.nanoTime());
            var ballot = new Stamp(voter, 1);
            String request = "rush-" + vote + "-" + voter;
            int number = voter;
            ledger.sent(ballot);
            all.add(fleet.at(voter)
                    .cast(request, Town.name(voter), "#" + vote, ballot.typed())
                    .thenAccept(answer -> {
                        nanos[number] = System.nanoTime() - due;
                        if (answer.told() == Told.IN) {
                            ledger.acknowledged(request, ballot, answer.digest());
                        } else {
                            ledger.refused(ballot);
                        }
                    }));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        return nanos;
    }

    private static long millis(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1_000_000;
    }
}
