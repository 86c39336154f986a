package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moot.assembly.Assembly;
import org.moot.audit.Bytes;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.proposal.Proposal;
import org.moot.vote.Amendment;
import org.moot.vote.Publication;
import org.moot.vote.Vote;
import org.moot.vote.Vote.State;
import org.moot.vote.VoteId;
import org.moot.vote.Votes;

/** All votes. */
public abstract class VotesContract extends Contract {

    private Votes votes() {
        return stores().votes();
    }

    private Assembly assembly() {
        return Make.assembly(Fresh.word()).in(stores());
    }

    private Proposal proposal(Assembly assembly) {
        return Make.proposal("Plant a tree").of(assembly).in(stores());
    }

    @Test
    void aVoteIsFoundAsItWasInEveryState() {
        var result = new Vote.Result(5, 4, 1, 0, true, Everything.blocks());
        var signed = new Amendment.Signed("{\"a\":1}", Bytes.of(new byte[64]));
        var moved = new Amendment.Moved(
                Make.THEN, Make.THEN.plusSeconds(1), Make.THEN.plusSeconds(2), Amendment.Cause.OUTAGE, signed);
        var grown = new Amendment.RollGrew(Make.THEN, 4, "ab", signed);
        var stricter = new Amendment.Stricter(Make.THEN, Publication.Level.SUMS, signed);
        var restored = new Amendment.Restored(Make.THEN, Make.THEN.minusSeconds(9), Make.THEN.plusSeconds(9), signed);
        var paused = new State.Paused(Make.THEN, Make.THEN.plusSeconds(9), Make.THEN.minusSeconds(9), Make.THEN);
        Proposal proposal = proposal(assembly());
        for (var one : List.of(
                Make.vote("Announced").announced(),
                Make.vote("Open"),
                Make.vote("Amended").amended(moved, grown, stricter, restored),
                Make.vote("Paused").on(paused),
                Make.vote("Closed").closed(),
                Make.vote("Final").on(new State.Final(Make.THEN, result)),
                Make.vote("Void").on(new State.Void(Make.THEN)),
                Make.vote("Counted \"trees\" 🌳").between("A", "B <b>", "Keep").counted(result))) {
            Vote vote = one.on(proposal).in(stores());
            assertThat(in(() -> votes().find(vote.id()))).contains(vote);
        }
        assertThat(in(() -> votes().find(new VoteId(Long.MAX_VALUE)))).isEmpty();
    }

    @Test
    void theLatestVoteOnAProposalIsItsVote() {
        Proposal proposal = proposal(assembly());
        assertThat(in(() -> votes().on(proposal.id()))).isEmpty();
        Make.vote("Again?").on(proposal).closed().in(stores());
        Vote latest = Make.vote("Again?").on(proposal).in(stores());
        assertThat(in(() -> votes().on(proposal.id()))).contains(latest);
    }

    @Test
    void onlyOpenOnesAreOpenAndTheNewestComeFirst() {
        Assembly policy = assembly();
        Make.vote("Announced").of(policy).announced().in(stores());
        Vote first = Make.vote("First").of(policy).in(stores());
        Vote second = Make.vote("Second").of(policy).in(stores());
        Vote closed = Make.vote("Closed").of(policy).closed().in(stores());
        Make.vote("Elsewhere").of(assembly()).in(stores());
        assertThat(in(() -> votes().open(policy.id()))).containsExactlyInAnyOrder(first, second);
        assertThat(in(() -> votes().newest(policy.id(), 2))).containsExactly(closed, second);
    }

    @Test
    void aChangeIsReturnedAndKept() {
        Assembly policy = assembly();
        Vote vote = Make.vote("Plant a tree?").of(policy).in(stores());
        Vote closed = in(() -> votes().change(vote.id(), it -> it.now(new State.Closed(Make.THEN))));
        assertThat(in(() -> votes().find(vote.id()))).contains(closed);
        assertThat(in(() -> votes().open(policy.id()))).isEmpty();
    }
}
