package org.moot.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Storing;
import org.moot.command.Transaction;
import org.moot.letter.Letters.Hour;
import org.moot.people.Doors;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.people.Reminders;

/**
 * Sends somebody their letter, unless nothing needs them: then nothing is sent. What needs them is worked out before, because a
 * box of ballots is asked in transactions of its own.
 */
final class LetterSend implements ByTheClock {
    static final String NAME = "letter send";
    static final String WHO = "who";

    private static final Parameter<String> PERSON = Parameters.word(WHO, 36, "3f2b6c1e-0000-4000-8000-000000000000");
    private static final Period JUST_NOW = Period.ofDays(4);

    private final Transaction transaction;
    private final Book book;
    private final Rounds rounds;
    private final Needs needs;

    /** What remembers and what tells. */
    record Book(People people, Letters letters, Reminders reminders, Doors doors) {}

    LetterSend(Transaction transaction, Book book, Rounds rounds, Needs needs) {
        this.transaction = transaction;
        this.book = book;
        this.rounds = rounds;
        this.needs = needs;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(PERSON);
    }

    @Override
    public Storing stored() {
        return Storing.OWN;
    }

    @Override
    public void at(Asked asked) {
        Optional<Person> person = transaction.in(() -> reader(PersonId.of(asked.the(PERSON))));
        person.ifPresent(it -> {
            List<Need> all = needs.of(it.id(), asked.now());
            transaction.in(() -> {
                send(it, all, asked.now());
                return it;
            });
        });
    }

    /** Whoever wants it, also where they had another reference when its hour was set. */
    private Optional<Person> reader(PersonId then) {
        PersonId now = book.people().leadTo(List.of(then)).getOrDefault(then, then);
        return book.people().find(now).filter(it -> book.letters().of(now).isPresent());
    }

    /** Harmless when repeated: the day of the last letter is known. */
    private void send(Person person, List<Need> all, Instant now) {
        Optional<Hour> hour = book.letters().of(person.id());
        if (hour.isEmpty() || rounds.waitsForMorning(person, now)) {
            return;
        }
        LocalDate today = now.atZone(person.zone()).toLocalDate();
        boolean wasSent = book.letters()
                .last(person.id())
                .filter(last -> last.isAfter(today.minus(JUST_NOW)))
                .isPresent();
        boolean mayBe = wasSent || all.isEmpty() || book.reminders().mayRemind(person.id(), "letter/" + today, today);
        if (!mayBe) {
            rounds.tomorrow(person, now);
            return;
        }
        if (!wasSent && !all.isEmpty()) {
            book.doors().tell(person.id(), Writing.letter(all));
        }
        book.letters().sent(person.id(), today);
        rounds.next(person, hour.get(), now);
    }
}
