package org.moot.call;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What is different about one time of a series.
 *
 * @param to the time to which it was moved; without one it is left out
 */
public record Change(Optional<LocalDateTime> to) {
    public static Change skipped() {
        return new Change(Optional.empty());
    }

    public static Change moved(LocalDateTime to) {
        return new Change(Optional.of(to));
    }
}
