package org.moot.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Roster;
import org.moot.assembly.Seats;
import org.moot.command.Transaction;
import org.moot.conversation.Text;
import org.moot.people.PersonId;
import org.moot.proposal.Position;
import org.moot.proposal.Positions;
import org.moot.proposal.Proposal;
import org.moot.proposal.Proposals;
import org.moot.proposal.Stage.Calling;
import org.moot.proposal.Stage.Deliberation;
import org.moot.vote.Uncast;
import org.moot.vote.Vote;

/**
 * What waits for somebody: calls without their answer, votes without their ballot, positions that an amendment made stale,
 * offices they are asked to take, and what they said they would do.
 */
final class Needs {
    private static final int MOST = 50;
    private static final int TO_ANSWER = 3;
    private static final int TO_VOTE = 4;
    private static final int TO_LOOK_AGAIN = 2;

    private final Transaction transaction;
    private final Roster roster;
    private final Seats seats;
    private final Proposals proposals;
    private final Positions positions;
    private final Uncast uncast;
    private final Errands errands;

    Needs(LetterFeature.Around around, Uncast uncast) {
        this.transaction = around.transaction();
        this.roster = around.roster();
        this.seats = around.seats();
        this.proposals = around.proposals();
        this.positions = around.positions();
        this.uncast = uncast;
        this.errands = new Errands(around.asked());
    }

    /** What ends first comes first. Outside of any transaction. */
    List<Need> of(PersonId person, Instant now) {
        Set<AssemblyId> where = transaction.in(() -> assemblies(person));
        var all = new ArrayList<>(transaction.in(() -> onProposals(person, where)));
        uncast.by(person, where).forEach(vote -> all.add(ballot(vote)));
        all.addAll(transaction.in(() -> errands.of(person, where, now)));
        return all.stream().sorted(Comparator.comparing(Need::until)).toList();
    }

    private Set<AssemblyId> assemblies(PersonId person) {
        var all = new LinkedHashSet<>(roster.of(person));
        List.copyOf(all).forEach(id -> all.addAll(seats.above(id)));
        return all;
    }

    private List<Need> onProposals(PersonId person, Collection<AssemblyId> where) {
        var all = new ArrayList<Need>();
        for (AssemblyId assembly : where) {
            stage(assembly, "calling").forEach(it -> answer(it, person).ifPresent(all::add));
            stage(assembly, "deliberation").forEach(it -> again(it, person).ifPresent(all::add));
        }
        return all;
    }

    private List<Proposal> stage(AssemblyId assembly, String word) {
        return proposals.page(assembly, Optional.of(word), Long.MAX_VALUE, MOST);
    }

    private Optional<Need> answer(Proposal proposal, PersonId person) {
        boolean waits = proposal.stage() instanceof Calling call
                && positions.counts(proposal.id(), call.round(), person)
                && positions
                        .find(proposal.id(), person)
                        .filter(it -> it.version() == call.version())
                        .isEmpty();
        return waits
                ? Optional.of(need("answer", proposal, ((Calling) proposal.stage()).closes(), TO_ANSWER))
                : Optional.empty();
    }

    private Optional<Need> again(Proposal proposal, PersonId person) {
        Optional<Position> stale = positions
                .find(proposal.id(), person)
                .filter(it -> it.version() < proposal.current().number());
        return stale.isPresent() && proposal.stage() instanceof Deliberation talk
                ? Optional.of(need("again", proposal, talk.until(), TO_LOOK_AGAIN))
                : Optional.empty();
    }

    private static Need need(String kind, Proposal proposal, Instant until, int minutes) {
        var filled = Map.of("proposal", proposal.id().toString());
        return new Need(kind, Text.plain(proposal.title()), until, minutes, "proposal show", filled);
    }

    private static Need ballot(Vote vote) {
        var filled = Map.of(Vote.SUBJECT, "#" + vote.id());
        return new Need("vote", Text.plain(vote.question()), vote.closes(), TO_VOTE, "vote show", filled);
    }
}
