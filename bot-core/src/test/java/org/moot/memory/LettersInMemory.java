package org.moot.memory;

import java.time.LocalDate;
import java.util.Optional;
import org.moot.letter.Letters;
import org.moot.people.PersonId;

/** Who wants a letter. */
final class LettersInMemory implements Letters {
    private final Table<PersonId, Hour> hours;
    private final Table<PersonId, LocalDate> last;

    LettersInMemory(Desk desk) {
        hours = new Table<>(desk);
        last = new Table<>(desk);
    }

    @Override
    public void put(PersonId person, Hour hour) {
        hours.put(person, hour);
    }

    @Override
    public Optional<Hour> of(PersonId person) {
        return hours.find(person);
    }

    @Override
    public void remove(PersonId person) {
        hours.remove(person);
        last.remove(person);
    }

    @Override
    public void sent(PersonId person, LocalDate day) {
        last.put(person, day);
    }

    @Override
    public Optional<LocalDate> last(PersonId person) {
        return last.find(person);
    }
}
