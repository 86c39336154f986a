package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Refusal;
import org.moot.make.Make;
import org.moot.people.PersonId;

/** Few reminders. */
public abstract class RemindersContract extends Contract {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private PersonId somebody() {
        return Make.person("Ana").in(stores()).id();
    }

    private boolean may(PersonId person, String about, LocalDate day) {
        return in(() -> stores().reminders().mayRemind(person, about, day));
    }

    @Test
    void oneADayInAll() {
        PersonId ana = somebody();
        assertThat(may(ana, "proposal/1", MONDAY)).isTrue();
        assertThat(may(ana, "proposal/1", MONDAY)).isFalse();
        assertThat(may(ana, "proposal/2", MONDAY)).isFalse();
        assertThat(may(ana, "proposal/2", MONDAY.plusDays(1))).isTrue();
    }

    @Test
    void threeAboutOneThing() {
        PersonId ana = somebody();
        for (int day = 0; day < 3; day++) {
            assertThat(may(ana, "proposal/1", MONDAY.plusDays(day))).isTrue();
        }
        assertThat(may(ana, "proposal/1", MONDAY.plusDays(3))).isFalse();
        assertThat(may(ana, "proposal/2", MONDAY.plusDays(3))).isTrue();
    }

    @Test
    void eachPersonCountsAlone() {
        PersonId ana = somebody();
        PersonId ben = somebody();
        assertThat(may(ana, "proposal/1", MONDAY)).isTrue();
        assertThat(may(ben, "proposal/1", MONDAY)).isTrue();
    }

    @Test
    void aReminderThatWasRolledBackWasNone() {
        PersonId ana = somebody();
        assertThatThrownBy(() -> run(() -> {
                    stores().reminders().mayRemind(ana, "proposal/1", MONDAY);
                    throw Refusal.because("proposal.not-open");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(may(ana, "proposal/1", MONDAY)).isTrue();
    }
}
