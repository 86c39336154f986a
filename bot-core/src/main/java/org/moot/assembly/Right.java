package org.moot.assembly;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.moot.command.Permission;
import org.moot.command.Standing;

/** What somebody must be to give a command. */
public enum Right implements Permission {
    /** In the assembly that the command is about. */
    IN_ASSEMBLY(EnumSet.of(Standing.PARTICIPANT, Standing.MEMBER, Standing.SECRETARY, Standing.MEMBERSHIP_OFFICER)),
    /** A member of the party who is in the assembly. */
    VOTING_MEMBER(EnumSet.of(Standing.MEMBER)),
    /** Holds the membership office of the party's home assembly. */
    MEMBERSHIP_OFFICE(EnumSet.of(Standing.MEMBERSHIP_OFFICER));

    private final Set<Standing> holders;

    Right(Set<Standing> holders) {
        this.holders = holders;
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public boolean has(Standing standing) {
        return holders.contains(standing);
    }
}
