package org.moot.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moot.assembly.Assembly;
import org.moot.conversation.Place;

/** Keeps what was announced in step with what was set up: the next of a series hangs in every hall. */
final class Planning {
    private final Diary diary;
    private final Timetable timetable;

    Planning(Diary diary, Timetable timetable) {
        this.diary = diary;
        this.timetable = timetable;
    }

    /**
     * To be called after every change of a series; harmless when nothing changed. What was announced stays announced, also
     * where another day was put back before it.
     */
    void follow(Series series, Instant now) {
        Calls calls = diary.books().calls();
        Optional<Call> announced = calls.planned(series.id());
        announced.filter(it -> series.on(it.day()).isEmpty()).ifPresent(this::callOff);
        Stream.of(announced.flatMap(it -> series.on(it.day())), series.next(now))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(time -> announce(series, time, now));
        if (diary.room().isThere()) {
            timetable.openRoom(series.id(), now);
        }
        if (!diary.outside().boards().isEmpty()) {
            timetable.boards(series.id(), now);
        }
    }

    private void callOff(Call call) {
        diary.show(diary.books().calls().change(call.number(), Call::off));
        timetable.off(call);
    }

    private void announce(Series series, Occurrence time, Instant now) {
        Calls calls = diary.books().calls();
        Optional<Call> there = calls.on(series.id(), time.day());
        Call call = there.map(it -> calls.change(it.number(), before -> before.at(time)))
                .orElseGet(() -> fresh(series, time));
        Assembly assembly = diary.assembly(series.assembly());
        timetable.planned(call, assembly.pace(), now);
        if (there.isPresent()) {
            diary.show(call);
        } else {
            diary.out().noticeboard().hang(call.card(), halls(series));
        }
    }

    private Call fresh(Series series, Occurrence time) {
        var call = new Call(
                diary.books().calls().next(),
                series.id(),
                series.assembly(),
                time.day(),
                time.starts(),
                time.ends(),
                Call.State.PLANNED,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Recordings.may(diary.assembly(series.assembly())),
                Optional.empty());
        diary.books().calls().add(call);
        return call;
    }

    /** Its time is over: what comes after it hangs anew, and the next one is announced. */
    void over(Call call, List<Call.Point> agenda, Instant now) {
        Call over = diary.books().calls().change(call.number(), it -> it.over(agenda));
        Series series = diary.series(call);
        diary.show(over);
        diary.out().noticeboard().hang(over.after(), halls(series));
        follow(series, now);
    }

    private List<Place> halls(Series series) {
        var all = new ArrayList<>(diary.out().audience().halls(series.assembly()));
        all.addAll(diary.out().audience().members(series.assembly()));
        return all.stream().distinct().toList();
    }
}
