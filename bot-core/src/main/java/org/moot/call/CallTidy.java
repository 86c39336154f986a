package org.moot.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;

/** Forgets, step by step, what is known about who came to a call; the number stays. */
final class CallTidy implements ByTheClock {
    private static final Duration SPANS = Duration.ofDays(30);

    private final Diary diary;

    CallTidy(Diary diary) {
        this.diary = diary;
    }

    @Override
    public String name() {
        return Timetable.TIDY;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(Given.CALL_NUMBER, Given.WAVE_NUMBER);
    }

    @Override
    public void at(Asked asked) {
        long call = asked.the(Given.CALL_NUMBER);
        Instant now = asked.now();
        switch (asked.maybe(Given.WAVE_NUMBER).orElse(0L).intValue()) {
            case 0 -> {
                diary.books().sightings().forget(now.minus(Timetable.RAW));
                diary.books().calls().forgetAnswers(call);
            }
            case 1 -> diary.books().attendances().coarsen(now.minus(SPANS));
            default -> diary.books().attendances().forget(call);
        }
    }
}
