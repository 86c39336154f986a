package org.moot.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.call.attendance.Report;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.command.Storing;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** Asks the room for its report, some times over until it stays the same, and counts anew who came. */
final class CallCount implements ByTheClock {
    private static final Duration BEFORE = Duration.ofMinutes(30);
    private static final Duration AFTER = Duration.ofMinutes(120);
    private static final Duration AGAIN = Duration.ofMinutes(10);
    /** When it is asked after the call was over; a report is often empty or wrong at first. */
    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(20), Duration.ofMinutes(90), Duration.ofHours(22));

    private final Diary diary;
    private final Timetable timetable;
    private final Counting counting;

    CallCount(Diary diary, Timetable timetable, Counting counting) {
        this.diary = diary;
        this.timetable = timetable;
        this.counting = counting;
    }

    @Override
    public String name() {
        return Timetable.COUNT;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(Given.CALL_NUMBER, Given.WAVE_NUMBER);
    }

    @Override
    public Storing stored() {
        return Storing.OWN;
    }

    @Override
    public void at(Asked asked) {
        int wave = asked.maybe(Given.WAVE_NUMBER).orElse(0L).intValue();
        Optional<Call> found = in(() -> diary.books()
                .calls()
                .find(asked.the(Given.CALL_NUMBER))
                .filter(call -> call.state() == Call.State.OVER)
                .filter(call -> asked.now().isBefore(call.ends().plus(Timetable.RAW))));
        found.ifPresent(call -> count(call, wave, asked.now()));
    }

    private void count(Call call, int wave, Instant now) {
        Optional<String> key = in(() -> diary.series(call).room().map(Room::key));
        try {
            List<Report> reports = key.filter(it -> diary.room().isHeard())
                    .map(it -> diary.room()
                            .reports(
                                    it, call.starts().minus(BEFORE), call.ends().plus(AFTER)))
                    .orElse(List.of());
            in(() -> counted(call, key.orElse(""), reports, wave, now));
        } catch (CallRoom.Away away) {
            in(() -> later(call, wave, away.until().orElse(now.plus(AGAIN)), now));
        } catch (CallRoom.Refused refused) {
            in(() -> withoutReport(call, wave, refused.why(), now));
        }
    }

    /** What was noticed is all that there will be, and the host hears why. */
    private Call withoutReport(Call call, int wave, Text why, Instant now) {
        if (wave == 0) {
            String title = diary.series(call).title();
            call.host().ifPresent(it -> diary.out().doors().tell(it, Post.saying("call.no-report", title, why)));
        }
        return counting.count(call, now);
    }

    /** An error that lasts does not keep the count from what was noticed. */
    private Call later(Call call, int wave, Instant due, Instant now) {
        timetable.count(call, wave, due.isAfter(now) ? due : now.plus(AGAIN));
        return counting.count(call, now);
    }

    private Call counted(Call call, String room, List<Report> reports, int wave, Instant now) {
        reports.forEach(it -> diary.books().sightings().put(room, it, now));
        Optional<String> before = call.came().map(Call.Came::sources);
        Call counted = counting.count(call, now);
        boolean stays = before.equals(counted.came().map(Call.Came::sources));
        boolean complete =
                counted.came().filter(it -> it.measured() && !it.partial()).isPresent();
        if (wave < WAITS.size() && !(stays && complete)) {
            timetable.count(call, wave + 1, now.plus(WAITS.get(wave)));
        }
        return counted;
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return diary.out().transaction().in(work);
    }
}
