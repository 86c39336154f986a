package org.moot.letter;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.moot.conversation.Refusal;
import org.moot.letter.Letters.Hour;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.time.Deadline;
import org.moot.time.Deadlines;
import org.moot.time.Pace;

/** When letters go out: at each one's hour and some minutes, which differ, so that many letters are not sent at once. */
final class Rounds {
    static final Hour USUAL = new Hour(DayOfWeek.SUNDAY, LocalTime.of(18, 0));

    private static final LocalTime NIGHT = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int SPREAD_MINUTES = 50;

    private final Deadlines deadlines;

    Rounds(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** A letter never comes at night. */
    void refuseNight(Person person, Hour hour) {
        boolean isNight = !hour.at().isBefore(NIGHT) || hour.at().isBefore(MORNING);
        Refusal.when(isNight, "letter.at-night", person.zone().getId());
    }

    /** Sets the next letter, at least some hours away, and says when it comes at the earliest. */
    Instant next(Person person, Hour hour, Instant now) {
        ZonedDateTime local = now.atZone(person.zone());
        ZonedDateTime here =
                local.with(TemporalAdjusters.nextOrSame(hour.day())).with(hour.at());
        ZonedDateTime next = here.isAfter(local) ? here : here.plusWeeks(1);
        Instant due = next.toInstant();
        set(person, due.plus(spread(person.id())));
        return due;
    }

    /** The same hour of the next day: there was another reminder today. */
    void tomorrow(Person person, Instant now) {
        set(person, now.plus(Duration.ofDays(1)));
    }

    /** Whether it is night where somebody is; then the letter waits for the morning. */
    boolean waitsForMorning(Person person, Instant now) {
        var pace = pace(person.zone());
        if (pace.isQuiet(now)) {
            set(person, pace.awake(now).plus(spread(person.id())));
            return true;
        }
        return false;
    }

    void stop(PersonId person) {
        deadlines.clear(name(person));
    }

    private static Pace pace(ZoneId zone) {
        return new Pace(zone, NIGHT, MORNING);
    }

    private static Duration spread(PersonId person) {
        return Duration.ofMinutes(Math.floorMod(person.value().getLeastSignificantBits(), SPREAD_MINUTES));
    }

    private void set(Person person, Instant when) {
        var who = Map.of(LetterSend.WHO, person.id().toString());
        deadlines.set(new Deadline(name(person.id()), when, LetterSend.NAME, who));
    }

    private static String name(PersonId person) {
        return LetterSend.NAME + "/" + person;
    }
}
