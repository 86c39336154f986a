package org.moot.people;

import java.util.UUID;

/** A random reference to a person; it says nothing about them. */
public record PersonId(UUID value) implements Comparable<PersonId> {
    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    public static PersonId of(String written) {
        return new PersonId(UUID.fromString(written));
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
