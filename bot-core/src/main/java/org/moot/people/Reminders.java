package org.moot.people;

import java.time.LocalDate;

/** How often somebody was reminded: at most once a day in all, and three times about one thing. */
public interface Reminders {
    int A_SUBJECT = 3;

    /** Notes a reminder in the current transaction; false when one would be too many. */
    boolean mayRemind(PersonId person, String about, LocalDate today);
}
