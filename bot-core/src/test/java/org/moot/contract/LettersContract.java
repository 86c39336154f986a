package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.moot.letter.Letters;
import org.moot.letter.Letters.Hour;
import org.moot.make.Make;
import org.moot.people.PersonId;

/** Who wants a letter, and when. */
public abstract class LettersContract extends Contract {
    private static final Hour HOUR = new Hour(DayOfWeek.SUNDAY, LocalTime.of(18, 0));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

    private final PersonId ana = PersonId.fresh();

    private Letters letters() {
        return stores().letters();
    }

    @Test
    void aWishIsFoundUntilItIsTakenBack() {
        assertThat(in(() -> letters().of(ana))).isEmpty();
        run(() -> letters().put(ana, HOUR));
        assertThat(in(() -> letters().of(ana))).contains(HOUR);
        run(() -> letters().remove(ana));
        run(() -> letters().remove(ana));
        assertThat(in(() -> letters().of(ana))).isEmpty();
    }

    @Test
    void anotherHourTakesItsPlaceAndTheLastLetterIsKnownStill() {
        run(() -> letters().put(ana, HOUR));
        run(() -> letters().sent(ana, DAY));
        var other = new Hour(DayOfWeek.MONDAY, LocalTime.of(9, 30));
        run(() -> letters().put(ana, other));
        assertThat(in(() -> letters().of(ana))).contains(other);
        assertThat(in(() -> letters().last(ana))).contains(DAY);
    }

    @Test
    void whoeverIsForgottenGetsNone() {
        PersonId ben = Make.person("Ben").in(stores()).id();
        run(() -> letters().put(ben, HOUR));
        assertThat(in(() -> stores().traces().of(ben)))
                .singleElement()
                .satisfies(it -> assertThat(it.the("at")).isEqualTo("18:00"));
        run(() -> stores().traces().erase(ben));
        assertThat(in(() -> letters().of(ben))).isEmpty();
    }
}
