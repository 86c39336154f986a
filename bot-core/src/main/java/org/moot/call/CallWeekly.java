package org.moot.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.moot.assembly.Assembly;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;

/** Sets up a call that comes back every week, on the clocks of its zone. */
final class CallWeekly implements Command {
    private static final Parameter<LocalDate> FROM = Given.day("from").optional();
    private static final Parameter<LocalDate> UNTIL = Given.day("until").optional();

    private final Parameter<Assembly> assembly;
    private final SettingUp settingUp;

    CallWeekly(Diary diary, SettingUp settingUp) {
        this.assembly = diary.assembly();
        this.settingUp = settingUp;
    }

    @Override
    public String name() {
        return "call weekly";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(
                Given.TITLE, Given.WEEKDAY, Given.AT, Given.LENGTH_OF, Given.OPEN, assembly, FROM, UNTIL, Given.ZONE);
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
        ZoneId zone = asked.maybe(Given.ZONE).orElse(where.charter().zone());
        LocalDate first = first(asked, zone);
        var rhythm = new Rhythm(first, asked.the(Given.AT), zone, true, asked.maybe(UNTIL));
        Refusal.when(asked.maybe(UNTIL).filter(first::isAfter).isPresent(), "call.ends-before");
        return settingUp.setUp(asked, where, rhythm);
    }

    /** The first such day from the one that was named, or from today; not today any more when the time has passed. */
    private static LocalDate first(Asked asked, ZoneId zone) {
        LocalDate today = asked.now().atZone(zone).toLocalDate();
        LocalDate from = asked.maybe(FROM).orElse(today);
        Refusal.when(from.isBefore(today), "call.in-the-past");
        LocalDate first = from.with(TemporalAdjusters.nextOrSame(asked.the(Given.WEEKDAY)));
        Instant starts = first.atTime(asked.the(Given.AT)).atZone(zone).toInstant();
        return starts.isAfter(asked.now()) ? first : first.plusWeeks(1);
    }
}
