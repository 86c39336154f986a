package org.moot.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.command.Storing;
import org.moot.conversation.Text;

/** Opens the room of a call, keeps it in step and open far enough ahead, and closes it when the call is called off. */
final class CallOpenRoom implements ByTheClock {
    /** Not the same moment, which would be taken for the one that is just done. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private static final Duration LOOK_AGAIN = Duration.ofDays(7);
    private static final Duration AHEAD = Duration.ofDays(28);
    private static final Duration AWAY = Duration.ofMinutes(15);
    private static final Duration COUNTED = Duration.ofDays(3);
    private static final Duration REFUSED = Duration.ofHours(24);

    private final Diary diary;
    private final Timetable timetable;
    private final Parameter<Series> call;

    CallOpenRoom(Diary diary, Timetable timetable) {
        this.diary = diary;
        this.timetable = timetable;
        this.call = diary.series();
    }

    @Override
    public String name() {
        return Timetable.OPEN_ROOM;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(call);
    }

    @Override
    public Storing stored() {
        return Storing.OWN;
    }

    @Override
    public void at(Asked asked) {
        Series series = asked.the(call);
        if (!diary.room().isThere()) {
            return;
        }
        try {
            if (series.isOver() || series.upcoming(asked.now(), 1).isEmpty()) {
                close(series, asked.now());
            } else if (series.link().isEmpty()) {
                open(series, asked.now());
            }
        } catch (CallRoom.Away away) {
            Instant again = away.until()
                    .filter(it -> it.isAfter(asked.now()))
                    .orElse(asked.now().plus(AWAY));
            in(() -> trouble(series, away.why(), again));
        } catch (CallRoom.Refused refused) {
            in(() -> trouble(series, refused.why(), asked.now().plus(REFUSED)));
        }
    }

    /** At once when it was called off; else when everybody was counted who came to the last one. */
    private void close(Series series, Instant now) {
        Optional<Room> open = series.room().filter(Room::isOpen);
        if (open.isEmpty()) {
            return;
        }
        Optional<Instant> later = series.isOver()
                ? Optional.empty()
                : in(() -> diary.books().calls().last(series.id()))
                        .map(it -> it.ends().plus(COUNTED))
                        .filter(it -> it.isAfter(now));
        if (later.isPresent()) {
            in(() -> {
                timetable.openRoom(series.id(), later.get());
                return later;
            });
        } else {
            diary.room().close(open.get().key());
            in(() -> diary.books().series().change(series.id(), Series::roomClosed));
        }
    }

    private void open(Series series, Instant now) {
        var plan = new CallRoom.Plan(
                series.id(),
                series.room().map(Room::key),
                series.title(),
                series.rhythm(),
                series.length(),
                series.changes(),
                now);
        CallRoom.Opened opened = diary.room().open(plan);
        var room = new Room(opened.key(), series.revision(), opened.until(), opened.dialIn(), opened.plainLink());
        in(() -> {
            Series changed = diary.books().series().change(series.id(), it -> it.inRoom(room));
            opened.notes().forEach(note -> diary.tell(changed, "call.room-note", changed.title(), note));
            diary.books().calls().planned(series.id()).ifPresent(diary::show);
            timetable.openRoom(series.id(), again(changed, opened, now));
            return changed;
        });
    }

    /** At once where it was changed meanwhile; else before its end is near, and once a week to compare. */
    private static Instant again(Series changed, CallRoom.Opened opened, Instant now) {
        boolean isInStep =
                changed.room().filter(it -> it.revision() == changed.revision()).isPresent();
        Instant weekly = now.plus(LOOK_AGAIN);
        Instant renewal = opened.until().minus(AHEAD);
        if (!isInStep) {
            return now.plus(AT_ONCE);
        }
        return renewal.isAfter(now) && renewal.isBefore(weekly) ? renewal : weekly;
    }

    /** Said once for one reason; the call stays planned all the while. */
    private Series trouble(Series series, Text why, Instant again) {
        boolean isNew = !series.trouble().equals(Optional.of(why));
        Series troubled = diary.books().series().change(series.id(), it -> it.troubled(why));
        if (isNew) {
            diary.tell(
                    troubled, "call.room-trouble", troubled.title(), why, new Text.Typed("call link " + series.id()));
        }
        diary.books().calls().planned(series.id()).ifPresent(diary::show);
        timetable.openRoom(series.id(), again);
        return troubled;
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return diary.out().transaction().in(work);
    }
}
