package org.moot.proposal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Roster;
import org.moot.assembly.Seats;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.PersonId;
import org.moot.proposal.Position.Stand;
import org.moot.proposal.Stage.Calling;

/** The facts of a consensus, as the record keeps them: times and numbers, of people and of assemblies with a seat. */
final class CallRecord {
    private final Positions positions;
    private final Reach reach;
    private final Assemblies assemblies;
    private final Seats seats;
    private final Roster roster;

    CallRecord(Papers papers, Assemblies assemblies, Seats seats, Roster roster) {
        this.positions = papers.positions();
        this.reach = papers.reach();
        this.assemblies = assemblies;
        this.seats = seats;
        this.roster = roster;
    }

    List<Block> of(Proposal proposal, Round round, Calling call) {
        var standing = round.standing();
        var post = new Post.Writer()
                .fact(
                        "decision.version",
                        Text.of(
                                "decision.version-of",
                                round.version(),
                                proposal.versions().size()))
                .fact("decision.talk-began", Text.of("decision.moment", proposal.began()))
                .fact("decision.call-opened", Text.of("decision.moment", round.opened()))
                .fact("decision.call-closed", Text.of("decision.moment", round.closed()))
                .fact("decision.counted", Text.of("decision.people", round.counted()))
                .fact("decision.reached", Text.of("decision.people", reached(proposal, round)))
                .fact(
                        "decision.answers",
                        Text.of(
                                "decision.answers-of",
                                standing.answers(),
                                Text.of("proposal.answers-are-enough", round.needed())))
                .fact("decision.agree", Text.of("decision.people", standing.agree()))
                .fact("decision.aside", Text.of("decision.people", standing.aside()))
                .fact("decision.block", Text.of("decision.people", standing.block()));
        if (standing.others() > 0) {
            post.fact("decision.others", Text.of("decision.people", standing.others()));
        }
        call.extended().ifPresent(at -> post.fact("decision.extended", Text.of("decision.moment", at)));
        if (call.closes().isAfter(call.due())) {
            post.fact("decision.moved", Text.of("decision.length", Duration.between(call.due(), call.closes())));
        }
        if (proposal.rounds().size() > 1) {
            post.fact(
                    "decision.rounds",
                    Text.of("decision.number", proposal.rounds().size()));
        }
        return post.items(byAssembly(proposal, round)).done().blocks();
    }

    private int reached(Proposal proposal, Round round) {
        return reach.of(proposal.id(), proposal.assembly(), round.number(), round.version(), round.opened());
    }

    /** One line for each assembly with a seat; somebody who is in two stands in both lines, and counts once above. */
    private List<Block.Item> byAssembly(Proposal proposal, Round round) {
        List<AssemblyId> members = seats.below(proposal.assembly());
        if (members.isEmpty()) {
            return List.of();
        }
        Map<Stand, Set<PersonId>> answered = answered(proposal, round);
        var lines = new ArrayList<Block.Item>();
        for (AssemblyId member : members) {
            var people = new HashSet<>(roster.everybody(member));
            Assembly assembly = assemblies.find(member).orElseThrow();
            lines.add(Post.item(
                    Text.plain(assembly.name()),
                    Text.of(
                            "decision.in-assembly",
                            among(people, answered, Stand.AGREE),
                            among(people, answered, Stand.ASIDE),
                            among(people, answered, Stand.BLOCK))));
        }
        return lines;
    }

    private Map<Stand, Set<PersonId>> answered(Proposal proposal, Round round) {
        var counting = new HashSet<>(positions.list(proposal.id(), round.number()));
        Map<Stand, Set<PersonId>> answered = new EnumMap<>(Stand.class);
        positions.on(proposal.id()).stream()
                .filter(position -> position.version() == round.version() && counting.contains(position.person()))
                .forEach(position -> answered.computeIfAbsent(position.stand(), stand -> new HashSet<>())
                        .add(position.person()));
        return answered;
    }

    private static int among(Set<PersonId> people, Map<Stand, Set<PersonId>> answered, Stand stand) {
        return (int) answered.getOrDefault(stand, Set.of()).stream()
                .filter(people::contains)
                .count();
    }
}
