package org.moot.memory;

import org.moot.moot.Unmirrored;
import org.moot.people.PersonId;

/** Those whose words stay where they say them. */
final class UnmirroredInMemory implements Unmirrored {
    private final Table<PersonId, PersonId> off;

    UnmirroredInMemory(Desk desk) {
        this.off = new Table<>(desk);
    }

    @Override
    public void put(PersonId person, boolean isOff) {
        if (isOff) {
            off.putIfAbsent(person, person);
        } else {
            off.remove(person);
        }
    }

    @Override
    public boolean has(PersonId person) {
        return off.find(person).isPresent();
    }
}
