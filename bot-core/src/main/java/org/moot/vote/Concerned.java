package org.moot.vote;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moot.conversation.Subject;
import org.moot.office.Act;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal;
import org.moot.proposal.Proposals;

/** The vote that an act is about, and whom it concerns: who can be chosen in it, and whom its question is about. */
final class Concerned {
    /** Beside an act's own details: who is put on a list, or taken off it. */
    static final String PERSON = "person";

    private final Votes votes;
    private final Proposals proposals;

    Concerned(Votes votes, Proposals proposals) {
        this.votes = votes;
        this.proposals = proposals;
    }

    Vote vote(Act act) {
        return vote(act.about());
    }

    Vote vote(Subject subject) {
        return votes.find(new VoteId(Long.parseLong(subject.key()))).orElseThrow();
    }

    Set<PersonId> by(Act act) {
        Vote vote = vote(act);
        Stream<PersonId> chosen = vote.options().stream()
                .flatMap(option -> option.person().stream())
                .map(PersonId::of);
        Stream<PersonId> about =
                proposals.find(vote.proposal()).stream().map(Proposal::about).flatMap(person -> person.stream());
        Stream<PersonId> listed = act.details().entrySet().stream()
                .filter(detail -> detail.getKey().equals(PERSON))
                .map(detail -> PersonId.of(detail.getValue()));
        return Stream.of(chosen, about, listed).flatMap(all -> all).collect(Collectors.toSet());
    }
}
