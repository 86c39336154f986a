package org.moot.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.moot.assembly.Setting;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;

/** Ends a call when its time is over: what comes after it is shown, and the next one announced. */
final class CallOver implements ByTheClock {
    private final Diary diary;
    private final Planning planning;
    private final Timetable timetable;
    private final Agenda agenda;
    private final Counting counting;

    CallOver(Diary diary, Planning planning, Timetable timetable, Agenda agenda, Counting counting) {
        this.diary = diary;
        this.planning = planning;
        this.timetable = timetable;
        this.agenda = agenda;
        this.counting = counting;
    }

    @Override
    public String name() {
        return Timetable.OVER;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(Given.CALL_NUMBER);
    }

    @Override
    public void at(Asked asked) {
        diary.books()
                .calls()
                .find(asked.the(Given.CALL_NUMBER))
                .filter(Call::isPlanned)
                .filter(call -> !asked.now().isBefore(call.ends()))
                .ifPresent(call -> end(call, asked.now()));
    }

    private void end(Call call, Instant now) {
        Series series = diary.series(call);
        planning.over(call, agenda.of(call, series.rhythm().zone()), now);
        Duration kept = diary.assembly(call.assembly()).charter().span(Setting.ATTENDANCE_KEPT);
        timetable.tidying(call, kept);
        if (series.room().isPresent() && series.link().isEmpty()) {
            timetable.count(call, 0, now);
        } else if (!diary.books().attendances().said(call.number()).isEmpty()) {
            counting.count(diary.books().calls().find(call.number()).orElseThrow(), now);
        }
    }
}
