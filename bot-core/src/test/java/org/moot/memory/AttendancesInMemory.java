package org.moot.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.moot.call.Attendances;
import org.moot.call.attendance.Sitting;
import org.moot.people.PersonId;

/** Who came, of those who agreed that it is kept; and what people say themselves. */
final class AttendancesInMemory implements Attendances {
    private final Table<Key, Kept> kept;
    private final Table<Key, Told> said;
    private final Table<Seat, Sat> named;
    private final CallsInMemory calls;

    AttendancesInMemory(Desk desk, CallsInMemory calls) {
        kept = new Table<>(desk);
        said = new Table<>(desk);
        named = new Table<>(desk);
        this.calls = calls;
    }

    @Override
    public void put(long call, List<Kept> all) {
        at(call).forEach(it -> kept.remove(new Key(call, it.person())));
        all.forEach(it -> kept.put(new Key(call, it.person()), it));
    }

    @Override
    public List<Kept> at(long call) {
        return kept.all(it -> it.call() == call)
                .sorted(Comparator.comparing(Kept::person))
                .toList();
    }

    @Override
    public List<Kept> of(PersonId person) {
        return kept.all(it -> it.person().equals(person))
                .sorted(Comparator.comparingLong(Kept::call))
                .toList();
    }

    @Override
    public void say(long call, PersonId person, boolean came, Instant now) {
        said.put(new Key(call, person), new Told(call, new Said(person, came, Optional.empty())));
    }

    @Override
    public boolean correct(long call, PersonId person, boolean came, PersonId by, Instant now) {
        boolean own = said.find(new Key(call, person))
                .filter(it -> it.said().by().isEmpty())
                .isPresent();
        if (!own) {
            said.put(new Key(call, person), new Told(call, new Said(person, came, Optional.of(by))));
        }
        return !own;
    }

    @Override
    public void name(long call, List<Sitting> sittings, PersonId person, PersonId by, Instant now) {
        sittings.forEach(it -> named.put(new Seat(call, it), new Sat(call, it, person, by)));
    }

    @Override
    public void unname(long call, PersonId person) {
        unname(it -> it.call() == call && it.person().equals(person));
    }

    @Override
    public List<Sitting.Named> named(long call) {
        return named.all(it -> it.call() == call)
                .map(it -> new Sitting.Named(it.sitting(), it.person().toString()))
                .toList();
    }

    private void unname(Predicate<Sat> which) {
        named.all(which).toList().forEach(it -> named.remove(new Seat(it.call(), it.sitting())));
    }

    List<Sat> satAs(Predicate<Sat> which) {
        return named.all(which).toList();
    }

    @Override
    public List<Said> said(long call) {
        return said.all(it -> it.call() == call)
                .map(Told::said)
                .sorted(Comparator.comparing(Said::person))
                .toList();
    }

    @Override
    public Optional<Boolean> said(long call, PersonId person) {
        return said.find(new Key(call, person)).map(it -> it.said().came());
    }

    @Override
    public void coarsen(Instant before) {
        kept.all(it -> calls.find(it.call())
                        .filter(call -> call.ends().isBefore(before))
                        .isPresent())
                .toList()
                .forEach(it -> kept.put(
                        new Key(it.call(), it.person()),
                        new Kept(it.call(), it.person(), it.status(), it.seconds(), List.of())));
    }

    @Override
    public void forget(long call) {
        put(call, List.of());
        said(call).forEach(it -> said.remove(new Key(call, it.person())));
        unname(it -> it.call() == call);
    }

    @Override
    public void forget(PersonId person) {
        of(person).forEach(it -> kept.remove(new Key(it.call(), person)));
        saidBy(person).forEach(it -> said.remove(new Key(it.call(), person)));
        unname(it -> it.person().equals(person));
    }

    void keepLonger(PersonId from, PersonId to) {
        of(from).forEach(it -> kept.find(new Key(it.call(), to))
                .filter(own -> own.seconds() < it.seconds())
                .ifPresent(own -> kept.remove(new Key(it.call(), to))));
    }

    void erase(PersonId person) {
        forget(person);
        unname(it -> it.by().equals(person));
        said.all(it -> it.said().by().equals(Optional.of(person)))
                .toList()
                .forEach(it -> said.remove(new Key(it.call(), it.said().person())));
    }

    List<Told> correctedBy(PersonId person) {
        return said.all(it -> it.said().by().equals(Optional.of(person))).toList();
    }

    List<Told> saidBy(PersonId person) {
        return said.all(it -> it.said().person().equals(person)).toList();
    }

    private record Key(long call, PersonId person) {}

    record Told(long call, Said said) {}

    private record Seat(long call, Sitting sitting) {}

    record Sat(long call, Sitting sitting, PersonId person, PersonId by) {}
}
