package org.moot.vote;

import java.util.Collection;
import java.util.List;
import org.moot.assembly.AssemblyId;
import org.moot.command.Transaction;
import org.moot.people.PersonId;
import org.moot.vote.Vote.State;

/** Open votes that somebody is on the roll of and has no ballot in; worked out here and written nowhere. */
public final class Uncast {
    private final Transaction transaction;
    private final Votes votes;
    private final Roll roll;
    private final Polling polling;

    Uncast(Transaction transaction, Votes votes, Roll roll, Polling polling) {
        this.transaction = transaction;
        this.votes = votes;
        this.roll = roll;
        this.polling = polling;
    }

    /** Outside of any transaction: a box is asked in its own. */
    public List<Vote> by(PersonId person, Collection<AssemblyId> where) {
        List<Vote> on = transaction.in(() -> where.stream()
                .flatMap(assembly -> votes.open(assembly).stream())
                .filter(vote -> vote.state() instanceof State.Open)
                .filter(vote -> roll.find(vote.id(), person).isPresent())
                .toList());
        return on.stream().filter(vote -> !polling.hasCast(vote, person)).toList();
    }
}
