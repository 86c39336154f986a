package org.moot.app.health;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.moot.notice.Lanes.Backlog;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether what was decided is also said; not known while the database is away. */
public final class OutboxHealth implements HealthIndicator {
    private static final Duration LATE = Duration.ofMinutes(5);

    private final Pulse pulse;
    private final InstantSource clock;

    /** @param clock the real one: a demo's moved time does not hurry a platform */
    public OutboxHealth(Pulse pulse, InstantSource clock) {
        this.pulse = pulse;
        this.clock = clock;
    }

    @Override
    public Health health() {
        return pulse.look()
                .map(Pulse.Vitals::backlog)
                .map(this::health)
                .orElseGet(() -> Health.unknown().build());
    }

    private Health health(Backlog backlog) {
        boolean late = backlog.oldest().filter(this::isLate).isPresent();
        return (late ? Health.down() : Health.up())
                .withDetail("waiting", backlog.waiting())
                .withDetail("aside", backlog.aside())
                .withDetail("do", late ? "A platform has not taken a post for five minutes: see the log." : "nothing")
                .build();
    }

    private boolean isLate(Instant oldest) {
        return oldest.plus(LATE).isBefore(clock.instant());
    }
}
