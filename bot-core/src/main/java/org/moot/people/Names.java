package org.moot.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moot.conversation.Text;

/** How persons are named in posts. */
public final class Names {
    private final People people;

    public Names(People people) {
        this.people = people;
    }

    /** A person as the halls see them; somebody who was forgotten is a participant. */
    public Object of(PersonId id) {
        return people.find(id)
                .<Object>map(person -> new Text.Named(person.name(), people.accounts(id)))
                .orElse(Text.of("people.a-participant"));
    }

    /** A person as the public library sees them: the name only where its owner agreed. */
    public Object inLibrary(PersonId id) {
        return people.find(id)
                .filter(Person::namePublic)
                .<Object>map(person -> new Text.Named(person.name(), List.of()))
                .orElse(Text.of("people.a-participant"));
    }

    /** Shown names by id, in one look-up, for lists. */
    public Map<PersonId, Text.Named> of(Collection<PersonId> ids) {
        return people.find(ids).values().stream()
                .collect(Collectors.toMap(Person::id, person -> new Text.Named(person.name(), List.of())));
    }
}
