package org.moot.assembly;

import java.util.Locale;

/** What sort of group an assembly is. */
public enum Kind {
    WORKING_GROUP,
    COMMITTEE,
    SOCIETY,
    CONSTITUENCY,
    LOCAL_GROUP;

    /** As people type it: {@code working-group}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
