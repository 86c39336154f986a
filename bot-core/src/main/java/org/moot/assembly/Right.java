package org.moot.assembly;

import java.util.Locale;
import org.moot.command.Permission;
import org.moot.command.Standing;

/** What somebody must be to give a command. */
public enum Right implements Permission {
    /** In the assembly that the command is about. */
    IN_ASSEMBLY,
    /** A member of the party who is in the assembly. */
    VOTING_MEMBER,
    /** Holds the membership office of the party's home assembly. */
    MEMBERSHIP_OFFICE,
    /** An electoral officer, or a secretary while there are not two of those: what is out of the rule takes two of them. */
    TWO_PERSONS;

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public boolean has(Standing standing) {
        return switch (this) {
            case IN_ASSEMBLY -> standing != Standing.STRANGER && standing != Standing.CLOCK;
            case VOTING_MEMBER -> standing == Standing.MEMBER;
            case MEMBERSHIP_OFFICE -> standing == Standing.MEMBERSHIP_OFFICER;
            case TWO_PERSONS -> standing == Standing.ELECTORAL_OFFICER || standing == Standing.SECRETARY;
        };
    }
}
