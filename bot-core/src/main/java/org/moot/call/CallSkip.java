package org.moot.call;

import java.time.LocalDate;
import java.util.List;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Leaves out one or more of the days of a weekly call, such as holidays. */
final class CallSkip implements Command {
    private static final Parameter<List<LocalDate>> ON = Given.days("on").optional();

    private final Diary diary;
    private final Planning planning;
    private final Parameter<Series> call;

    CallSkip(Diary diary, Planning planning) {
        this.diary = diary;
        this.planning = planning;
        this.call = diary.series();
    }

    @Override
    public String name() {
        return "call skip";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(call, ON);
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
        Series series = asked.the(call);
        PersonId by = diary.speaking(asked, series.assembly());
        Refusal.unless(series.rhythm().weekly(), "call.is-once", new Text.Typed("call cancel " + series.id()));
        List<LocalDate> days =
                asked.maybe(ON).orElseGet(() -> List.of(diary.planned(series).day()));
        days.forEach(day -> check(series, day, asked));
        Refusal.when(
                series.changes().size() + days.size() > Series.MOST_CHANGES,
                "call.many-changes",
                new Text.Typed("call weekly"));
        Series skipped = diary.books().series().change(series.id(), it -> it.skipping(days));
        planning.follow(skipped, asked.now());
        diary.note("call.skipped", skipped, by, asked.now());
        Text listed =
                Text.lines(days.stream().map(day -> Text.of("call.day", day)).toList());
        diary.tell(
                skipped,
                "call.was-skipped",
                skipped.title(),
                listed,
                diary.out().names().of(by));
        return Post.saying("call.skipped", skipped.title(), listed, new Text.Typed("call move " + skipped.id()));
    }

    private static void check(Series series, LocalDate day, Asked asked) {
        Occurrence time = series.on(day).orElseThrow(() -> Refusal.because("call.not-a-day", series.title(), day));
        Refusal.unless(time.starts().isAfter(asked.now()), "call.has-begun", series.title());
    }
}
