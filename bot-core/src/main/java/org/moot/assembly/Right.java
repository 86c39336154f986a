package org.moot.assembly;

import java.util.Locale;
import org.moot.command.Permission;

/** What somebody must be to give a command. */
public enum Right implements Permission {
    /** In the assembly that the command is about. */
    IN_ASSEMBLY,
    /** A member of the party who is in the assembly. */
    VOTING_MEMBER,
    /** Holds the membership office of the party's home assembly. */
    MEMBERSHIP_OFFICE;

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
