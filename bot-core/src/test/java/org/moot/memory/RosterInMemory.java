package org.moot.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Joining;
import org.moot.assembly.Roster;
import org.moot.assembly.Seat;
import org.moot.people.Membership;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** Who joined, by choice; everything else follows from membership and from seats each time it is asked. */
final class RosterInMemory implements Roster {
    private final PeopleInMemory people;
    private final AssembliesInMemory assemblies;
    private final SeatsInMemory seats;
    private final Table<Stay, Joined> joined;
    private final Table<Stay, Part> parts;

    RosterInMemory(Desk desk, PeopleInMemory people, AssembliesInMemory assemblies, SeatsInMemory seats) {
        this.people = people;
        this.assemblies = assemblies;
        this.seats = seats;
        this.joined = new Table<>(desk);
        this.parts = new Table<>(desk);
    }

    @Override
    public boolean join(AssemblyId assembly, PersonId person, Instant now) {
        return joined.putIfAbsent(new Stay(assembly, person), new Joined(assembly, person, now));
    }

    @Override
    public boolean leave(AssemblyId assembly, PersonId person, Instant now) {
        return joined.remove(new Stay(assembly, person)).isPresent();
    }

    @Override
    public void passOn(PersonId from, PersonId to) {
        joinedBy(from).forEach(it -> {
            var stay = new Stay(it.assembly(), to);
            Instant since = joined.find(stay)
                    .map(Joined::since)
                    .filter(it.since()::isAfter)
                    .orElse(it.since());
            joined.put(stay, new Joined(it.assembly(), to, since));
        });
        partsOf(from).forEach(it -> {
            var stay = new Stay(it.assembly(), to);
            boolean isLater =
                    parts.find(stay).filter(own -> own.day().isAfter(it.day())).isEmpty();
            if (isLater) {
                parts.put(stay, new Part(it.assembly(), to, it.day()));
            }
        });
    }

    @Override
    public boolean has(AssemblyId assembly, PersonId person) {
        return stays(assembly).containsKey(person);
    }

    @Override
    public int size(AssemblyId assembly) {
        return stays(assembly).size();
    }

    @Override
    public List<PersonId> page(AssemblyId assembly, Optional<PersonId> after, int most) {
        return everybody(assembly).stream()
                .filter(person -> after.isEmpty() || person.compareTo(after.get()) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public int active(AssemblyId assembly, Instant since) {
        return (int) parts.all(part -> part.assembly().equals(assembly))
                .filter(part -> !part.day().isBefore(day(since)))
                .count();
    }

    @Override
    public void tookPart(AssemblyId assembly, PersonId person, Instant now) {
        var stay = new Stay(assembly, person);
        LocalDate before = parts.find(stay).map(Part::day).orElse(LocalDate.MIN);
        LocalDate today = day(now);
        parts.put(stay, new Part(assembly, person, today.isAfter(before) ? today : before));
    }

    @Override
    public List<PersonId> everybody(AssemblyId assembly) {
        return List.copyOf(stays(assembly).keySet());
    }

    @Override
    public List<PersonId> since(AssemblyId assembly, Instant began, boolean membersOnly) {
        return stays(assembly).entrySet().stream()
                .filter(stay -> !stay.getValue().isAfter(began))
                .map(SortedMap.Entry::getKey)
                .filter(person -> !membersOnly || isMemberSince(person, began))
                .toList();
    }

    private boolean isMemberSince(PersonId person, Instant began) {
        return people.find(person)
                .flatMap(Person::membership)
                .filter(Membership::isCurrent)
                .filter(membership -> !membership.since().isAfter(began))
                .isPresent();
    }

    @Override
    public List<AssemblyId> of(PersonId person) {
        return assemblies.all().stream()
                .filter(assembly -> own(assembly).containsKey(person))
                .map(Assembly::id)
                .sorted(Comparator.comparingLong(AssemblyId::value))
                .toList();
    }

    List<Joined> joinedBy(PersonId person) {
        return joined.all(it -> it.person().equals(person)).toList();
    }

    List<Part> partsOf(PersonId person) {
        return parts.all(it -> it.person().equals(person)).toList();
    }

    void erase(PersonId person) {
        joinedBy(person).forEach(it -> joined.remove(new Stay(it.assembly(), person)));
        partsOf(person).forEach(it -> parts.remove(new Stay(it.assembly(), person)));
    }

    /** Everybody in an assembly, and since when without a break: a seat counts from when it was taken. */
    private SortedMap<PersonId, Instant> stays(AssemblyId id) {
        Assembly assembly = assemblies.find(id).orElseThrow();
        SortedMap<PersonId, Instant> stays = own(assembly);
        for (Seat seat : seats.in(id)) {
            stays(seat.member()).forEach((person, since) -> note(stays, person, later(since, seat.since())));
        }
        return stays;
    }

    private SortedMap<PersonId, Instant> own(Assembly assembly) {
        var stays = new TreeMap<PersonId, Instant>();
        joined.all(it -> it.assembly().equals(assembly.id())).forEach(it -> note(stays, it.person(), it.since()));
        people.members().stream()
                .filter(belongsByMembership(assembly))
                .forEach(person -> note(
                        stays, person.id(), person.membership().orElseThrow().since()));
        return stays;
    }

    private static Predicate<Person> belongsByMembership(Assembly assembly) {
        return person -> switch (assembly.joining()) {
            case Joining.BY_CHOICE -> false;
            case Joining.ALL_MEMBERS -> true;
            case Joining.OWN_CONSTITUENCY ->
                person.membership()
                        .flatMap(Membership::constituency)
                        .filter(assembly.handle()::equals)
                        .isPresent();
        };
    }

    private static void note(SortedMap<PersonId, Instant> stays, PersonId person, Instant since) {
        stays.merge(person, since, (a, b) -> a.isBefore(b) ? a : b);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private record Stay(AssemblyId assembly, PersonId person) {}

    record Joined(AssemblyId assembly, PersonId person, Instant since) {}

    record Part(AssemblyId assembly, PersonId person, LocalDate day) {}
}
