package org.moot.command;

import java.util.Locale;

/** Who somebody can be, as the table of rights in the docs knows them; each kind has what it says and nothing more. */
public enum Standing {
    /** Known by a first message only; in no assembly. */
    STRANGER,
    /** In the assembly, without a subscription. */
    PARTICIPANT,
    /** In the assembly, with a current subscription. */
    MEMBER,
    /** A participant who is the assembly's secretary. */
    SECRETARY,
    /** A participant who holds the membership office of the party's home assembly. */
    MEMBERSHIP_OFFICER,
    /** A participant who holds an electoral office of the party's electoral assembly. */
    ELECTORAL_OFFICER,
    /** A deadline that has come; nobody. */
    CLOCK;

    /** As the words name it: {@code membership-officer}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
