package org.moot.vote;

import java.util.Optional;
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

    private static final int ATTEMPTS = 3;

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

    /**
     * Does something to the vote while it is open, and looks again where another instance was at it too. Where the vote is
     * not open any more, it came too late.
     *
     * @param work sees what was done before, and passes it over
     */
    Text whileOpen(Act act, Function<Vote, Text> work) {
        for (int attempt = 0; attempt < ATTEMPTS && read(act).state() instanceof State.Open; attempt++) {
            Optional<Text> came = tried(act, work);
            if (came.isPresent()) {
                return came.get();
            }
        }
        return Text.of("vote.act-too-late");
    }

    private Optional<Text> tried(Act act, Function<Vote, Text> work) {
        try {
            return Optional.of(work.apply(read(act)));
        } catch (Refusal overtaken) {
            return Optional.empty();
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
