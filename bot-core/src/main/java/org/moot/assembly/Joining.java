package org.moot.assembly;

/** How one comes to be in an assembly. */
public enum Joining {
    /** By saying so. */
    BY_CHOICE,
    /** Every member of the party is in it: a core assembly. */
    ALL_MEMBERS,
    /** Members whose constituency it is are in it; others may join by choice as the charter says. */
    OWN_CONSTITUENCY
}
