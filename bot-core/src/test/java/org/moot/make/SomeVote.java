package org.moot.make;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moot.Stores;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.count.Protocol;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;
import org.moot.vote.Amendment;
import org.moot.vote.Vote;
import org.moot.vote.Vote.State;
import org.moot.vote.VoteId;

/** A vote: open, between a tree and things as they are, unless the test says more. */
public final class SomeVote {
    private final String question;
    private final List<Vote.Option> options = new ArrayList<>();
    private VoteId id = new VoteId(1);
    private AssemblyId assembly = new AssemblyId(1);
    private ProposalId proposal = new ProposalId(1);
    private Instant closes = Make.THEN.plus(Duration.ofDays(7));
    private Optional<State> state = Optional.empty();
    private List<Amendment> amendments = List.of();

    SomeVote(String question) {
        this.question = question;
    }

    public SomeVote on(Proposal decided) {
        proposal = decided.id();
        assembly = decided.assembly();
        return this;
    }

    public SomeVote of(Assembly decides) {
        assembly = decides.id();
        return this;
    }

    public SomeVote between(String... names) {
        for (String name : names) {
            options.add(new Vote.Option("v" + (options.size() + 1), name, "All of " + name, Optional.empty()));
        }
        return this;
    }

    public SomeVote closing(Instant moment) {
        closes = moment;
        return this;
    }

    public SomeVote announced() {
        return now(new State.Announced(Make.THEN, closes));
    }

    public SomeVote closed() {
        return now(new State.Closed(closes));
    }

    public SomeVote counted(Vote.Result result) {
        return now(new State.Counted(closes, result));
    }

    public SomeVote amended(Amendment... later) {
        amendments = List.of(later);
        return this;
    }

    public SomeVote on(State there) {
        return now(there);
    }

    private SomeVote now(State there) {
        state = Optional.of(there);
        return this;
    }

    public Vote made() {
        if (options.isEmpty()) {
            between("Plant a tree", "Keep things as they are");
        }
        List<Integer> lots = IntStream.range(0, options.size()).boxed().toList();
        return new Vote(
                id,
                assembly,
                proposal,
                question,
                options,
                options.size() - 1,
                false,
                3,
                "ab".repeat(32),
                new Vote.Rules(3, Protocol.OFFICIAL_2025, 2.5, Optional.empty()),
                "cd".repeat(32),
                lots,
                "{}",
                amendments,
                state.orElse(new State.Open(Make.THEN, closes)));
    }

    public Vote in(Stores stores) {
        return stores.transaction().in(() -> {
            id = stores.votes().next();
            Vote made = made();
            stores.votes().add(made);
            return made;
        });
    }
}
