package org.moot.vote;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moot.command.Transaction;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.Act;
import org.moot.people.PersonId;
import org.moot.proposal.Proposals;
import org.moot.vote.Vote.State;

/** The vote that an act is about, and whom it concerns: who can be chosen in it, and whom its question is about. */
final class Affair {
    /** Among an act's details: who is put on a list. */
    static final String PERSON = "person";

    private final Votes votes;
    private final Proposals proposals;
    private final Transaction transaction;

    Affair(Votes votes, Proposals proposals, Transaction transaction) {
        this.votes = votes;
        this.proposals = proposals;
        this.transaction = transaction;
    }

    /** As it is now; inside a transaction. */
    Vote vote(Act act) {
        return votes.find(new VoteId(Long.parseLong(act.about().key()))).orElseThrow();
    }

    /** As it is now, in a transaction of its own. */
    Vote read(Act act) {
        return in(() -> vote(act));
    }

    <T> T in(Supplier<T> work) {
        return transaction.in(work);
    }

    /** Does something to the vote while it is open; where it is not, or not any more, it came too late. */
    Text whileOpen(Act act, Function<Vote, Text> work) {
        Vote vote = read(act);
        if (!(vote.state() instanceof State.Open)) {
            return Text.of("vote.act-too-late");
        }
        try {
            return work.apply(vote);
        } catch (Refusal overtaken) {
            return Text.of("vote.act-too-late");
        }
    }

    Set<PersonId> concerns(Act act) {
        Vote vote = vote(act);
        Stream<PersonId> chosen = vote.options().stream()
                .flatMap(option -> option.person().stream())
                .map(PersonId::of);
        Stream<PersonId> about =
                proposals.find(vote.proposal()).stream().flatMap(proposal -> proposal.about().stream());
        Stream<PersonId> listed = act.details().entrySet().stream()
                .filter(detail -> detail.getKey().equals(PERSON))
                .map(detail -> PersonId.of(detail.getValue()));
        return Stream.of(chosen, about, listed).flatMap(all -> all).collect(Collectors.toSet());
    }
}
