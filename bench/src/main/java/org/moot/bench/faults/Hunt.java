package org.moot.bench.faults;

import org.moot.bench.faults.Ledger.Verdict;

/** Looks for a planted fault in the way that brings it out, until the voters notice or it is given up. */
final class Hunt {
    private static final int ROUNDS = 3;

    private final Grounds grounds;

    Hunt(Grounds grounds) {
        this.grounds = grounds;
    }

    /** @param verdict what the voters noticed */
    record Result(Mutant mutant, Verdict verdict) {

        /** What is planted is noticed, and nothing else. */
        boolean isGood() {
            return mutant.isPlanted() != verdict.isGood();
        }

        @Override
        public String toString() {
            return (mutant.isPlanted() ? "planted, " + (isGood() ? "noticed" : "NOT NOTICED") : "nothing planted")
                    + "; " + verdict;
        }
    }

    Result of(Mutant mutant) {
        Verdict all = Verdict.NOTHING;
        int rounds = mutant.isPlanted() ? ROUNDS : 1;
        for (int round = 0; round < rounds && all.isGood(); round++) {
            all = all.plus(once(mutant));
        }
        return new Result(mutant, all);
    }

    private Verdict once(Mutant mutant) {
        return switch (mutant) {
            case NONE, SLOW, NO_CLOSE_LOCK, REPEATABLE_READ -> new CloseRaces(grounds, mutant).run(2, 2, 30);
            case LATEST_NONCE_ONLY -> new Killing(grounds, mutant).programs(40, 1, 600);
            case EARLY_ACKNOWLEDGEMENT -> new Killing(grounds, mutant).programs(40, 2, 600);
        };
    }
}
