package org.moot.moot;

import org.moot.people.PersonId;

/** Those whose words stay where they say them. */
public interface Unmirrored {
    void put(PersonId person, boolean off);

    boolean has(PersonId person);
}
