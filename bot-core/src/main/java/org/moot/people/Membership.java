package org.moot.people;

import java.time.Instant;
import java.util.Optional;

/**
 * A current subscription, or an agreed alternative that looks the same from outside.
 *
 * @param constituency handle of the person's constituency assembly
 */
public record Membership(Instant since, Optional<Instant> ended, Optional<String> constituency) {

    public boolean isCurrent() {
        return ended.isEmpty();
    }

    public Membership ending(Instant when) {
        return new Membership(since, Optional.of(when), constituency);
    }
}
