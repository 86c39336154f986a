package org.moot.bench.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.bench.faults.Ledger.Verdict;
import org.moot.storage.server.DatabaseAddress;
import org.moot.vote.Vote;
import org.moot.vote.VoteId;

/** One town with its voters and the programs that serve them, on a database of its own. */
final class Trial implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Town town;
    private final Program.Setting setting;
    private final int voters;

    Trial(Grounds grounds, int voters, Mutant mutant) {
        this(grounds, Optional.empty(), voters, mutant);
    }

    /** In which it is this time at first. */
    Trial(Grounds grounds, Instant start, int voters) {
        this(grounds, Optional.of(start), voters, Mutant.NONE);
    }

    private Trial(Grounds grounds, Optional<Instant> start, int voters, Mutant mutant) {
        this.voters = voters;
        DatabaseAddress address = grounds.nextDatabase();
        Path folder = grounds.nextFolder();
        town = new Town(address, folder);
        start.ifPresent(town::begin);
        town.settle(voters);
        setting = new Program.Setting(address, folder, grounds.log(), mutant, false);
        mutant.plant(address);
    }

    Town town() {
        return town;
    }

    Program.Setting setting() {
        return setting;
    }

    List<VoteId> openVotes(int many) {
        return town.openVotes(many);
    }

    Fleet fleet(int programs) {
        var fleet = new Fleet(setting, programs);
        fleet.awaitReady();
        return fleet;
    }

    Crowd crowd(Fleet fleet, VoteId vote) {
        return new Crowd(fleet, vote, voters, vote.value());
    }

    /** Closes a vote that nobody serves any more, and holds what its voters know against what is counted. */
    Verdict closed(VoteId vote, Ledger ledger) {
        town.forwardToTheLast(Duration.ZERO, vote);
        town.forward(Duration.ofSeconds(5));
        return verdict(vote, ledger);
    }

    /** Of a vote that is counted or will be within a minute. */
    Verdict verdict(VoteId vote, Ledger ledger) {
        long end = System.nanoTime() + SOON.toNanos();
        while (!(town.vote(vote).state() instanceof Vote.State.Counted) && System.nanoTime() < end) {
            Sleep.millis(50);
        }
        return ledger.against(town.counted(vote));
    }

    @Override
    public void close() {
        town.close();
    }
}
