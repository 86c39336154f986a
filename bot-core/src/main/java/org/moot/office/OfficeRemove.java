package org.moot.office;

import java.util.List;
import org.moot.assembly.Assembly;
import org.moot.assembly.Audience;
import org.moot.assembly.Right;
import org.moot.assembly.Roster;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/**
 * Asks that an officer goes. The first who asks puts the question to the assembly at once; with the third, or with
 * everybody else in a smaller assembly, the powers pause. Officers who ask it of themselves resign.
 */
final class OfficeRemove implements Command {
    private static final int ENOUGH_TO_PAUSE = 3;
    private static final int LONGEST_REASON = 1000;

    private final Parameter<String> office = OfficeParameter.of();
    private final Parameter<String> reason =
            Parameters.text("reason", LONGEST_REASON, "nothing was published for two months");
    private final Parameter<Assembly> assembly;
    private final Officers officers;
    private final Appointments appointments;
    private final Questions questions;
    private final Hearing hearing;

    /** How many are in the assembly, and how they hear of it. */
    record Hearing(Roster roster, Audience audience) {}

    OfficeRemove(
            Parameter<Assembly> assembly,
            Officers officers,
            Appointments appointments,
            Questions questions,
            Hearing hearing) {
        this.assembly = assembly;
        this.officers = officers;
        this.appointments = appointments;
        this.questions = questions;
        this.hearing = hearing;
    }

    @Override
    public String name() {
        return "office remove";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(office, reason, assembly);
    }

    @Override
    public Permission needs() {
        return Right.IN_ASSEMBLY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        Assembly where = asked.the(assembly);
        PersonId asker = PersonId.asking(asked);
        Officer officer = officers.holder(where.id(), asked.the(office))
                .orElseThrow(
                        () -> Refusal.because("office.nobody-holds", asked.the(office), new Text.Typed("office list")));
        return officer.person().equals(asker) ? resign(officer, where, asked) : ask(officer, where, asked);
    }

    private Post resign(Officer officer, Assembly where, Asked asked) {
        questions.resigned(where, officer, asked.now());
        appointments.end(where, officer.office(), asked.now());
        var call = new Text.Typed("office call " + officer.office());
        hearing.audience().tell(where.id(), Post.saying("office.resigned", officer.office(), call));
        return Post.saying("office.you-resigned", officer.office());
    }

    private Post ask(Officer officer, Assembly where, Asked asked) {
        PersonId asker = PersonId.asking(asked);
        Refusal.when(officer.pausedBy().contains(asker), "office.asked-before", officer.office());
        int enough = Math.min(ENOUGH_TO_PAUSE, Math.max(1, hearing.roster().size(where.id()) - 1));
        Officer now = appointments.change(where, officer.office(), it -> it.askedToGoBy(asker, enough));
        questions.removal(where, now, asker, asked.the(reason), asked.now());
        if (now.paused() && !officer.paused()) {
            hearing.audience().tell(where.id(), Post.saying("office.paused", officer.office()));
        }
        return now.paused()
                ? Post.saying("office.removal-asked-paused", officer.office())
                : Post.saying("office.removal-asked", enough - now.pausedBy().size(), officer.office());
    }
}
