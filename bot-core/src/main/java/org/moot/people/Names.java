package org.moot.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
            Map<PersonId, List<Account>> accounts = known.isEmpty() ? Map.of() : people.accounts(known.keySet());
            return id -> known.containsKey(id)
                    ? new Text.Named(known.get(id).name(), accounts.getOrDefault(id, List.of()))
                    : LEFT;
        };
    }

    /** Persons as the public library sees them: the name only where its owner agreed. */
    public Naming inLibrary() {
        return ids -> {
            Map<PersonId, Person> known = known(ids);
            return id -> known.containsKey(id) ? publicly(known.get(id)) : LEFT;
        };
    }

    private Map<PersonId, Person> known(Collection<PersonId> ids) {
        return ids.isEmpty() ? Map.of() : people.find(Set.copyOf(ids));
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
