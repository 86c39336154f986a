package org.moot.office;

import java.time.Duration;
import java.time.Instant;
import org.moot.people.PersonId;

/**
 * The rule of what nobody does alone: one person asks, and another one agrees before the time for it is over. It knows
 * persons, never accounts, so that two accounts of one person are one.
 */
public record SecondPerson(PersonId first, Instant asked, Duration within) {

    /** Until when a second person may agree. */
    public Instant until() {
        return asked.plus(within);
    }

    public boolean isTooLate(Instant now) {
        return now.isAfter(until());
    }

    public boolean isTheFirst(PersonId person) {
        return first.equals(person);
    }
}
