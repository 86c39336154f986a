package org.moot.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        return people.find(id)
                .<Object>map(person -> new Text.Named(person.name(), people.accounts(id)))
                .orElse(LEFT);
    }

    /** A person as the public library sees them: the name only where its owner agreed. */
    public Object inLibrary(PersonId id) {
        return people.find(id).map(Names::publicly).orElse(LEFT);
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
