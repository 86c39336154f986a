package org.moot.zoom;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.moot.call.CallRoom;
import org.moot.call.Rations;
import org.moot.command.Transaction;
import org.moot.conversation.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Zoom lets a host's meetings be made or changed a hundred times a day, and refuses the rest of the day: counted here, also
 * over restarts, so that some are left for what cannot wait, and people are told before Zoom refuses.
 */
final class Allowance {
    static final int A_DAY = 100;
    private static final int WARN = 80;
    private static final int OURS = 95;
    private static final Logger LOG = LoggerFactory.getLogger(Allowance.class);

    private final String what;
    private final Transaction transaction;
    private final Rations rations;
    private final InstantSource clock;

    /** @param host whose they are; only told apart from others, and not kept in words */
    Allowance(String host, Transaction transaction, Rations rations, InstantSource clock) {
        this.what = "zoom/" + Integer.toHexString(host.hashCode());
        this.transaction = transaction;
        this.rations = rations;
        this.clock = clock;
    }

    /** @throws CallRoom.Away until the next day of Zoom when the day's are used up */
    void use() {
        LocalDate today = today();
        int used = transaction.in(() -> rations.use(what, today, OURS) ? rations.used(what, today) : OURS + 1);
        if (used > OURS) {
            throw spent(clock.instant());
        }
        if (used == WARN) {
            LOG.warn("{} of the {} changes that Zoom allows a host today are used", WARN, A_DAY);
        }
    }

    /** Zoom says that they are used up, also by others. */
    void isSpent() {
        transaction.in(() -> {
            rations.isUsed(what, today(), OURS);
            return OURS;
        });
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
        return new CallRoom.Away(Text.of("zoom.daily-limit", midnight), Optional.of(midnight));
    }
}
