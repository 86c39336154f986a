package org.moot.bench.faults;

import java.util.HashMap;
import java.util.Map;
import org.moot.vote.VoteId;

/** Voters of one town, one after the other, without any program between: for faults of the machine itself. */
final class Spell {
    private final Town town;
    private final VoteId vote;
    private final int voters;
    private final Ledger ledger = new Ledger();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    Spell(Town town, VoteId vote, int voters) {
        this.town = town;
        this.vote = vote;
        this.voters = voters;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Each voter casts one more ballot; says how many were told that it is in the box. */
    int round() {
        int before = ledger.acknowledged();
        for (int voter = 0; voter < voters; voter++) {
            cast(new Stamp(voter, numbers.merge(voter, 1, Integer::sum)));
        }
        return ledger.acknowledged() - before;
    }

    private void cast(Stamp ballot) {
        String request = "spell-" + vote + "-" + ballot.voter() + "-" + ballot.number();
        ledger.sent(ballot);
        var reply =
                town.take(request, ballot.voter(), "vote cast", Map.of("vote", "#" + vote, "scores", ballot.typed()));
        switch (Told.by(reply)) {
            case IN -> ledger.acknowledged(request, ballot, "");
            case BUSY, CLOSED -> ledger.refused(ballot);
            case UNKNOWN -> {}
        }
    }
}
