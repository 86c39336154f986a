package org.moot.memory;

import java.time.LocalDate;
import java.util.List;
import org.moot.people.PersonId;
import org.moot.people.Reminders;

/** Who was reminded of what on which day. */
final class RemindersInMemory implements Reminders {
    private final Table<Day, Reminder> reminders;

    RemindersInMemory(Desk desk) {
        this.reminders = new Table<>(desk);
    }

    @Override
    public boolean mayRemind(PersonId person, String about, LocalDate today) {
        long before = reminders
                .all(it -> it.person().equals(person) && it.about().equals(about))
                .count();
        return before < A_SUBJECT && reminders.putIfAbsent(new Day(person, today), new Reminder(person, today, about));
    }

    List<Reminder> of(PersonId person) {
        return reminders.all(it -> it.person().equals(person)).toList();
    }

    void erase(PersonId person) {
        of(person).forEach(it -> reminders.remove(new Day(person, it.day())));
    }

    private record Day(PersonId person, LocalDate day) {}

    record Reminder(PersonId person, LocalDate day, String about) {}
}
