package org.moot.people;

import java.util.UUID;
import org.moot.command.Asked;

/** A random reference to a person; it says nothing about them. */
public record PersonId(UUID value) implements Comparable<PersonId> {
    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    /** Who gives a command; never asked of the clock's. */
    public static PersonId asking(Asked asked) {
        return new PersonId(asked.asker().person().orElseThrow());
    }

    public static PersonId of(String written) {
        return new PersonId(UUID.fromString(written));
    }

    /** In the order in which they are written, which is the database's too. */
    @Override
    public int compareTo(PersonId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
