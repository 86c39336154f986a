package org.moot.zoom;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.moot.call.CallRoom;
import org.moot.conversation.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Zoom lets a host's meetings be made or changed a hundred times a day, and refuses the rest of the day: counted here, so
 * that some are left for what cannot wait, and people are told before Zoom refuses.
 */
final class Allowance {
    static final int A_DAY = 100;
    private static final int WARN = 80;
    private static final int OURS = 95;
    private static final Logger LOG = LoggerFactory.getLogger(Allowance.class);

    private final InstantSource clock;
    private LocalDate day = LocalDate.EPOCH;
    private int used;

    Allowance(InstantSource clock) {
        this.clock = clock;
    }

    /** @throws CallRoom.Away until the next day of Zoom when the day's are used up */
    synchronized void use() {
        LocalDate today = today();
        if (!today.equals(day)) {
            day = today;
            used = 0;
        }
        if (used >= OURS) {
            throw spent(clock.instant());
        }
        used++;
        if (used == WARN) {
            LOG.warn("{} of the {} changes that Zoom allows a host today are used", WARN, A_DAY);
        }
    }

    /** Zoom says that they are used up, also by others. */
    synchronized void isSpent() {
        day = today();
        used = OURS;
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    static CallRoom.Away spent(Instant now) {
        Instant midnight = now.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return new CallRoom.Away(Text.of("zoom.daily-limit", midnight), java.util.Optional.of(midnight));
    }
}
