package org.moot.proposal;

import java.util.Optional;

/** Finds where something was said before it was written here; implemented where that is known. */
public interface Origins {

    /** @param typed as buttons fill it in, such as {@code call-12} */
    Optional<Origin> find(String typed);
}
