package org.moot.proposal;

import java.util.Locale;
import org.moot.proposal.Position.Stand;

/** The words under which stands are typed and told. */
final class Stands {
    private Stands() {}

    /** As people type it: {@code agree}, {@code aside}, {@code block}. */
    static String word(Stand stand) {
        return stand.name().toLowerCase(Locale.ROOT);
    }
}
