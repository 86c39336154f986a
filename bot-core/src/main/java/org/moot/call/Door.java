package org.moot.call;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Who may come to a call. */
public enum Door {
    /** Everybody, also somebody who is in no assembly. */
    EVERYBODY,
    /** Who is in the assembly. */
    ASSEMBLY,
    /** Members of the party who are in the assembly. */
    MEMBERS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Door::word).toList();
    }

    static Door called(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
