package org.moot.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moot.conversation.Account;
import org.moot.conversation.Text;

/** How persons are named in posts. */
public final class Names {
    /** What takes the place of the name of a person whom Moot has forgotten. */
    public static final Text LEFT = Text.of("people.somebody-who-left");

    private final People people;

    public Names(People people) {
        this.people = people;
    }

    /** A person as the halls see them. */
    public Object of(PersonId id) {
        return inHalls().one(id);
    }

    /** Persons as the halls see them. */
    public Naming inHalls() {
        return ids -> {
            Map<PersonId, Person> known = known(ids);
            Map<PersonId, List<Account>> accounts = known.isEmpty() ? Map.of() : people.accounts(ids(known));
            return id -> Optional.ofNullable(known.get(id))
                    .<Object>map(it -> new Text.Named(it.name(), accounts.getOrDefault(it.id(), List.of())))
                    .orElse(LEFT);
        };
    }

    /** Persons as the public library sees them: the name only where its owner agreed. */
    public Naming inLibrary() {
        return ids -> {
            Map<PersonId, Person> known = known(ids);
            return id -> known.containsKey(id) ? publicly(known.get(id)) : LEFT;
        };
    }

    /** What was frozen before two became one may still have the earlier reference. */
    private Map<PersonId, Person> known(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, Person> found = people.find(Set.copyOf(ids));
        List<PersonId> others =
                ids.stream().distinct().filter(id -> !found.containsKey(id)).toList();
        return others.isEmpty() ? found : withFormer(found, people.leadTo(others));
    }

    private Map<PersonId, Person> withFormer(Map<PersonId, Person> found, Map<PersonId, PersonId> now) {
        if (now.isEmpty()) {
            return found;
        }
        Map<PersonId, Person> all = new HashMap<>(found);
        Map<PersonId, Person> persons = people.find(Set.copyOf(now.values()));
        now.forEach((former, id) -> Optional.ofNullable(persons.get(id)).ifPresent(it -> all.put(former, it)));
        return all;
    }

    private static Set<PersonId> ids(Map<PersonId, Person> known) {
        return known.values().stream().map(Person::id).collect(Collectors.toSet());
    }

    private static Object publicly(Person person) {
        return person.namePublic() ? new Text.Named(person.name(), List.of()) : Text.of("people.a-participant");
    }

    /** Shown names by id, in one look-up, for lists. */
    public Map<PersonId, Text.Named> of(Collection<PersonId> ids) {
        return people.find(ids).values().stream()
                .collect(Collectors.toMap(Person::id, person -> new Text.Named(person.name(), List.of())));
    }
}
