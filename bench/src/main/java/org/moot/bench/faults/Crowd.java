package org.moot.bench.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.moot.bench.faults.Program.Answer;
import org.moot.vote.VoteId;

/**
 * Voters of one vote, all at once: each casts one ballot after the other, sends again what was not answered, and every fourth
 * time has an earlier delivery come once more, as platforms do.
 */
final class Crowd implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);
    private static final double AGAIN = 0.25;
    private static final int REMEMBERED = 8;

    private final Fleet fleet;
    private final VoteId vote;
    private final Ledger ledger = new Ledger();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> voters = new ArrayList<>();

    Crowd(Fleet fleet, VoteId vote, int voters, long seed) {
        this.fleet = fleet;
        this.vote = vote;
        for (int voter = 0; voter < voters; voter++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("SplittableRandom").create(seed * 1_000_003 + voter);
            int number = voter;
            this.voters.add(hands.submit(() -> vote(number, random)));
        }
    }

    Ledger ledger() {
        return ledger;
    }

    private void vote(int voter, RandomGenerator random) {
        var sent = new ArrayList<Stamp>();
        for (int number = 1; number < Stamp.BALLOTS && !stopped.get(); number++) {
            var ballot = new Stamp(voter, number);
            ledger.sent(ballot);
            Told told = untilAnswered(ballot);
            if (told == Told.CLOSED) {
                return;
            }
            if (told == Told.IN) {
                sent.add(ballot);
            }
            if (!sent.isEmpty() && random.nextDouble() < AGAIN) {
                int back = random.nextInt(Math.min(REMEMBERED, sent.size()));
                told(sent.get(sent.size() - 1 - back));
            }
        }
    }

    /** Sends a ballot until somebody can say what became of it. Only what was never in doubt is noted as refused. */
    private Told untilAnswered(Stamp ballot) {
        Told told = told(ballot);
        boolean certain = told != Told.UNKNOWN;
        while (told == Told.UNKNOWN && !stopped.get()) {
            Sleep.millis(50);
            told = told(ballot);
        }
        if (certain && told != Told.IN) {
            ledger.refused(ballot);
        }
        return told;
    }

    /** Unknown as well when no answer came. */
    private Told told(Stamp ballot) {
        String request = "cast-" + vote + "-" + ballot.voter() + "-" + ballot.number();
        try {
            Answer answer = fleet.any(stopped)
                    .cast(request, Town.name(ballot.voter()), "#" + vote, ballot.typed())
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer.told() == Told.IN) {
                ledger.acknowledged(request, ballot, answer.digest());
            }
            return answer.told();
        } catch (ExecutionException | TimeoutException | IllegalStateException e) {
            return Told.UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Told.UNKNOWN;
        }
    }

    /** Waits until so many ballots were acknowledged, and not for ever. */
    void awaitAcknowledged(long many) {
        long end = System.nanoTime() + LONGEST_SILENCE.toNanos();
        int before = 0;
        for (int now = ledger.acknowledged(); now < many; now = ledger.acknowledged()) {
            if (now > before) {
                before = now;
                end = System.nanoTime() + LONGEST_SILENCE.toNanos();
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no ballot is taken any more, after " + now);
            }
            Sleep.millis(10);
        }
    }

    /** Waits until everybody was refused, because the vote is closed. */
    void awaitRefused() {
        for (Future<?> voter : voters) {
            try {
                voter.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a voter broke", e);
            }
        }
    }

    /** Everybody ends after the answer that is on its way. */
    @Override
    public void close() {
        stopped.set(true);
        hands.close();
    }
}
