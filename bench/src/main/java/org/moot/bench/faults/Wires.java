package org.moot.bench.faults;

import org.moot.bench.faults.FaultyWire.Fault;
import org.moot.bench.faults.Ledger.Verdict;
import org.moot.vote.VoteId;

/** Ballots over wires that fail in every way, again and again. */
final class Wires {
    private static final int PROGRAMS = 2;
    private static final int FAULTY_MILLIS = 400;
    private static final int WELL_MILLIS = 1_500;

    private final Grounds grounds;

    Wires(Grounds grounds) {
        this.grounds = grounds;
    }

    /** @param times how often each kind of fault befalls the wire */
    Verdict run(int voters, int times) {
        try (var trial = new Trial(grounds, voters, Mutant.NONE);
                var wire = new FaultyWire(trial.setting().address())) {
            VoteId vote = trial.openVotes(1).getFirst();
            var setting = trial.setting().at(wire.end(trial.setting().address()));
            try (var fleet = new Fleet(setting, PROGRAMS)) {
                fleet.awaitReady();
                try (Crowd crowd = trial.crowd(fleet, vote)) {
                    for (int time = 0; time < times; time++) {
                        for (Fault fault : Fault.values()) {
                            befall(wire, fault);
                        }
                    }
                    crowd.close();
                    return trial.closed(vote, crowd.ledger());
                }
            }
        }
    }

    private static void befall(FaultyWire wire, Fault fault) {
        Sleep.millis(WELL_MILLIS);
        wire.begin(fault);
        Sleep.millis(fault == Fault.LATENCY ? 2 * FAULTY_MILLIS : FAULTY_MILLIS);
        wire.mend();
    }
}
