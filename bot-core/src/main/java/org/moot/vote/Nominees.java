package org.moot.vote;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.moot.conversation.Text;
import org.moot.office.AppointDoing;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.proposal.Decision;
import org.moot.proposal.Decision.Outcome;
import org.moot.proposal.Proposal;
import org.moot.proposal.Proposal.Matter;
import org.moot.proposal.Proposals;

/**
 * Tells the public record of who was put into an office without the names of those who were not: whoever holds an office is
 * named, whoever only stood for it is <em>a participant</em> unless they agreed to their name.
 */
public final class Nominees {
    private final Proposals proposals;
    private final Votes votes;
    private final People people;
    private final Announcement words;
    private final VoteHerald herald;

    Nominees(Proposals proposals, Votes votes, People people, Announcement words, VoteHerald herald) {
        this.proposals = proposals;
        this.votes = votes;
        this.people = people;
        this.words = words;
        this.herald = herald;
    }

    /** As the library shows it today. */
    public Decision publicly(Decision decision) {
        return told(
                decision,
                person -> people.find(person).filter(Person::namePublic).isPresent());
    }

    /** As the library is searched: whoever agreed today may not agree tomorrow. */
    public Decision unnamed(Decision decision) {
        return told(decision, person -> false);
    }

    private Decision told(Decision decision, Predicate<PersonId> agreed) {
        Proposal proposal = proposals.find(decision.proposal()).orElseThrow();
        if (proposal.matter() != Matter.OFFICE) {
            return decision;
        }
        Map<String, Text> hidden =
                proposal.about().isPresent() ? alone(decision, proposal, agreed) : several(decision, agreed);
        var unnaming = new Unnaming(hidden);
        return decision.told(
                said(unnaming.of(Text.plain(decision.title())), decision),
                decision.facts().stream().map(unnaming::of).toList());
    }

    /** The only nominee stands in the title itself, which is an option of the vote too. */
    private Map<String, Text> alone(Decision decision, Proposal proposal, Predicate<PersonId> agreed) {
        if (decision.outcome() == Outcome.ADOPTED
                || agreed.test(proposal.about().orElseThrow())) {
            return Map.of();
        }
        String office = proposal.effect().orElseThrow().the(AppointDoing.OFFICE);
        String somebody = said(Text.of("people.a-participant"), decision);
        return Map.of(decision.title(), Text.of("vote.question-one", somebody, office));
    }

    private Map<String, Text> several(Decision decision, Predicate<PersonId> agreed) {
        Optional<Vote> vote = votes.on(decision.proposal());
        var hidden = new HashMap<String, Text>();
        vote.ifPresent(it -> IntStream.range(0, it.options().size())
                .filter(option -> isHidden(it, option, agreed))
                .forEach(option -> hidden.put(
                        it.option(option).name(), Text.of("vote.nominee-unnamed", Integer.toString(option + 1)))));
        vote.flatMap(Nominees::chosen).map(Vote.Option::name).ifPresent(hidden::remove);
        return hidden;
    }

    private static boolean isHidden(Vote vote, int option, Predicate<PersonId> agreed) {
        return vote.option(option)
                .person()
                .map(PersonId::of)
                .filter(agreed.negate())
                .isPresent();
    }

    private static Optional<Vote.Option> chosen(Vote vote) {
        return vote.state() instanceof Vote.State.Counted(var at, var result) && result.winner() != vote.statusQuo()
                ? Optional.of(vote.option(result.winner()))
                : Optional.empty();
    }

    private String said(Text text, Decision decision) {
        return words.said(text, herald.assembly(decision.assembly()));
    }
}
