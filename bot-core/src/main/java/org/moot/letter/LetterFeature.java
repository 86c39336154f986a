package org.moot.letter;

import java.util.List;
import org.moot.action.ActionList;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Roster;
import org.moot.assembly.Seats;
import org.moot.command.Command;
import org.moot.command.Transaction;
import org.moot.office.Nominations;
import org.moot.people.Doors;
import org.moot.people.People;
import org.moot.people.Reminders;
import org.moot.proposal.Positions;
import org.moot.proposal.Proposals;
import org.moot.time.Deadlines;
import org.moot.vote.Uncast;

/** One letter a week for whoever wants it. */
public final class LetterFeature {
    private final Around around;
    private final Uncast uncast;
    private final Doors doors;

    /** What a letter is written from. */
    public record Around(
            Transaction transaction,
            People people,
            Letters letters,
            Reminders reminders,
            Deadlines deadlines,
            Roster roster,
            Seats seats,
            Proposals proposals,
            Positions positions,
            Asked asked) {}

    /** What somebody said they would do, and what they are asked to be. */
    public record Asked(Assemblies assemblies, ActionList actions, Nominations nominations) {}

    public LetterFeature(Around around, Uncast uncast, Doors doors) {
        this.around = around;
        this.uncast = uncast;
        this.doors = doors;
    }

    public List<Command> commands() {
        var rounds = new Rounds(around.deadlines());
        var book = new LetterSend.Book(around.people(), around.letters(), around.reminders(), doors);
        return List.of(
                new MeLetter(around.people(), around.letters(), rounds),
                new LetterSend(around.transaction(), book, rounds, new Needs(around, uncast)));
    }
}
