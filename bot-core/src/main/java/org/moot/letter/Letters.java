package org.moot.letter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.moot.people.PersonId;

/** Who wants a letter, and when. */
public interface Letters {

    /** From now on, in the place of an earlier wish; that one was sent already is known still. */
    void put(PersonId person, Hour hour);

    Optional<Hour> of(PersonId person);

    /** No letter any more; harmless when there was none. */
    void remove(PersonId person);

    /** Notes that one was sent on a day, or that nothing needed them then. */
    void sent(PersonId person, LocalDate day);

    /** The day of the last one. */
    Optional<LocalDate> last(PersonId person);

    /** The hour of the week, in the person's own zone. */
    record Hour(DayOfWeek day, LocalTime at) {}
}
