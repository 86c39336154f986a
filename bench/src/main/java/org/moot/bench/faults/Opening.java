package org.moot.bench.faults;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.moot.audit.Bytes;
import org.moot.vote.Vote;
import org.moot.vote.VoteId;

/** A vote with very many ballots is closed, its seals opened, and counted, by one program. */
final class Opening {
    private static final int HANDS = 8;
    private static final long LOOK_EVERY_NANOS = 200_000_000;

    private final Grounds grounds;

    Opening(Grounds grounds) {
        this.grounds = grounds;
    }

    /**
     * @param counted how many ballots the result says were cast
     * @param millis from the closing time to the result
     * @param shown how often somebody who looked meanwhile saw that more seals were open
     */
    record Result(long counted, long castMillis, long millis, int shown) {

        @Override
        public String toString() {
            return "%,d ballots, put in within %,d ms; closed, opened and counted within %,d ms; %d steps of it were seen"
                    .formatted(counted, castMillis, millis, shown);
        }
    }

    Result run(int ballots) {
        try (var trial = new Trial(grounds, 3, Mutant.NONE)) {
            VoteId vote = trial.openVotes(1).getFirst();
            Town town = trial.town();
            long begun = System.nanoTime();
            fill(town, vote, ballots);
            long filled = System.nanoTime();
            town.forwardToTheLast(Duration.ofSeconds(1), vote);
            var seen = new ConcurrentSkipListSet<Integer>();
            Thread looking = Thread.ofVirtual().start(() -> look(town, vote, seen));
            long closing = System.nanoTime();
            town.forward(Duration.ofSeconds(30));
            long done = System.nanoTime();
            looking.interrupt();
            if (!(town.vote(vote).state() instanceof Vote.State.Counted counted)) {
                throw new IllegalStateException("not counted");
            }
            return new Result(counted.result().cast(), millis(begun, filled), millis(closing, done), seen.size());
        }
    }

    /** What people see of it on the card. */
    private static void look(Town town, VoteId vote, Set<Integer> seen) {
        while (!Thread.currentThread().isInterrupted()) {
            if (town.vote(vote).state() instanceof Vote.State.Closed closed && closed.opened() > 0) {
                seen.add(closed.opened());
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    /** Straight into the box, because nobody has so many people at hand. */
    private static void fill(Town town, VoteId vote, int ballots) {
        var random = new SecureRandom();
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            for (int ballot = 0; ballot < ballots; ballot++) {
                var stamp = new Stamp(ballot % Stamp.VOTERS, 1 + ballot / Stamp.VOTERS);
                hands.execute(() -> town.storage()
                        .stores()
                        .ballotBox()
                        .cast(vote, fresh(random, 16), fresh(random, 32), stamp.scores()));
            }
        }
    }

    private static Bytes fresh(SecureRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Bytes.of(bytes);
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
