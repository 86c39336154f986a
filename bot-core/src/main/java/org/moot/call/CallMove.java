package org.moot.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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

/** Moves one call to another time, or puts one back that was left out. */
final class CallMove implements Command {
    private static final int LOOKED_AT = 60;
    private static final Parameter<LocalDate> TO = Given.day("to");
    private static final Parameter<LocalTime> AT = Given.AT.optional();
    private static final Parameter<LocalDate> ON = Given.ON.optional();

    private final Diary diary;
    private final Planning planning;
    private final Parameter<Series> call;

    CallMove(Diary diary, Planning planning) {
        this.diary = diary;
        this.planning = planning;
        this.call = diary.series();
    }

    @Override
    public String name() {
        return "call move";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(call, TO, AT, ON);
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
        Refusal.when(series.isOver(), "call.is-over", series.title());
        LocalDate day = asked.maybe(ON).orElseGet(() -> diary.planned(series).day());
        Refusal.unless(series.rhythm().has(day), "call.not-a-day", series.title(), day);
        LocalDateTime to =
                asked.the(TO).atTime(asked.maybe(AT).orElse(series.rhythm().at()));
        check(series, day, to, asked.now());
        Series moved = diary.books().series().change(series.id(), it -> it.moving(day, to));
        checkOrder(moved, asked.now());
        Instant starts = moved.rhythm().moment(to).toInstant();
        planning.follow(moved, asked.now());
        diary.note("call.moved", moved, by, asked.now());
        diary.tell(
                moved,
                "call.was-moved",
                moved.title(),
                day,
                starts,
                diary.out().names().of(by));
        return Clocks.warning(moved.rhythm(), to)
                .map(warning -> new Post.Writer()
                        .prose("call.moved", moved.title(), starts)
                        .prose(warning)
                        .done())
                .orElseGet(() -> Post.saying("call.moved", moved.title(), starts));
    }

    private static void check(Series series, LocalDate day, LocalDateTime to, Instant now) {
        SettingUp.check(series.rhythm(), to);
        Refusal.unless(series.rhythm().moment(to).toInstant().isAfter(now), "call.in-the-past");
        series.on(day).ifPresent(it -> Refusal.unless(it.starts().isAfter(now), "call.has-begun", series.title()));
        long days = Math.abs(ChronoUnit.DAYS.between(day, to.toLocalDate()));
        Refusal.when(series.rhythm().weekly() && days > Series.MOVED_AT_MOST, "call.moved-far", Series.MOVED_AT_MOST);
        Refusal.when(
                series.changes().size() >= Series.MOST_CHANGES, "call.many-changes", new Text.Typed("call weekly"));
    }

    /** So that each stands between its neighbours, and "the next one" means the same to everybody. */
    private static void checkOrder(Series moved, Instant now) {
        List<LocalDate> days =
                moved.upcoming(now, LOOKED_AT).stream().map(Occurrence::day).toList();
        Refusal.unless(
                days.equals(days.stream().sorted(Comparator.naturalOrder()).toList()), "call.moved-past-another");
    }
}
