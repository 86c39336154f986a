package org.moot.call;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.moot.call.attendance.Sighting;

/** The way in for what a room notices. Nobody asks anything, so no right is checked; the same may come again, and late. */
public final class CallBook {
    private static final Duration AROUND = Duration.ofHours(12);
    /** What comes together is counted together. */
    private static final Duration A_MOMENT = Duration.ofMinutes(1);
    /** The wave of a count that asks for no further report. */
    private static final int LATE = 9;

    /** Longer than anything is taken that was signed before. */
    private static final Duration REMEMBERED = Duration.ofHours(3);

    private static final int NOW_AND_THEN = 200;

    private final Diary diary;
    private final Timetable timetable;
    private final InstantSource clock;
    private final AtomicLong told = new AtomicLong();

    CallBook(Diary diary, Timetable timetable, InstantSource clock) {
        this.diary = diary;
        this.timetable = timetable;
        this.clock = clock;
    }

    /**
     * Notes what was noticed, and counts a call anew that is over already.
     *
     * @return false when it was noted before, or is about a room that nobody knows
     */
    public boolean hear(Sighting sighting) {
        Instant now = clock.instant();
        return diary.out().transaction().in(() -> {
            Optional<Series> series = diary.books().series().inRoom(sighting.room());
            if (series.isEmpty() || !diary.books().sightings().add(sighting, now)) {
                return false;
            }
            over(series.get(), sighting.at()).forEach(call -> timetable.count(call, LATE, now.plus(A_MOMENT)));
            return true;
        });
    }

    /**
     * Hears something, all of it in one transaction, unless it was heard before and answered. Where the answer did not arrive
     * it was not, and may come again.
     *
     * @return empty where it was answered before
     */
    public <T> Optional<T> unlessAnswered(String mark, Supplier<T> hearing) {
        return diary.out()
                .transaction()
                .in(() -> diary.books().answered().has(mark) ? Optional.empty() : Optional.of(hearing.get()));
    }

    /** The answer went out: what has the same mark comes from somebody else from now on. */
    public void answered(String mark) {
        Instant now = clock.instant();
        diary.out().transaction().in(() -> {
            diary.books().answered().add(mark, now);
            if (told.incrementAndGet() % NOW_AND_THEN == 0) {
                diary.books().answered().forget(now.minus(REMEMBERED));
            }
            return mark;
        });
    }

    /** The room is said to be gone, or to be another: looked at anew. */
    public void changed(String room) {
        Instant now = clock.instant();
        diary.out().transaction().in(() -> {
            Optional<Series> series = diary.books().series().inRoom(room).filter(it -> !it.isOver());
            series.ifPresent(it -> timetable.openRoom(it.id(), now));
            return series;
        });
    }

    private List<Call> over(Series series, Instant at) {
        return diary.books().calls().between(series.id(), at.minus(AROUND), at.plus(AROUND)).stream()
                .filter(call -> call.state() == Call.State.OVER)
                .toList();
    }
}
