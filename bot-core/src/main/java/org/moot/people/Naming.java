package org.moot.people;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** How persons are named for those who read it; they are looked up together, however many they are. */
@FunctionalInterface
public interface Naming {

    /** What names each of these; to be asked for these only. */
    Function<PersonId, Object> among(Collection<PersonId> persons);

    default Object one(PersonId person) {
        return among(List.of(person)).apply(person);
    }
}
