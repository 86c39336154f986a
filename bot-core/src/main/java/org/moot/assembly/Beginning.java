package org.moot.assembly;

import org.moot.people.PersonId;

/** While fewer than three people are in an assembly, its founder alone settles its halls, seats and charter; later it decides. */
public final class Beginning {
    private static final int ENOUGH_TO_DECIDE = 3;

    private final Roster roster;

    public Beginning(Roster roster) {
        this.roster = roster;
    }

    public boolean lets(PersonId person, Assembly assembly) {
        return assembly.founder().filter(person::equals).isPresent()
                && roster.sizeUpTo(assembly.id(), ENOUGH_TO_DECIDE) < ENOUGH_TO_DECIDE;
    }
}
