package org.moot.app.health;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.moot.notice.Lanes.Backlog;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether what was decided is also said, and what was due was also done. */
public final class OutboxHealth implements HealthIndicator {
    private static final Duration LATE = Duration.ofMinutes(5);

    private final Supplier<Backlog> backlog;
    private final InstantSource clock;

    public OutboxHealth(Supplier<Backlog> backlog, InstantSource clock) {
        this.backlog = backlog;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Backlog now = backlog.get();
        boolean late = now.oldest().filter(this::isLate).isPresent();
        return (late ? Health.down() : Health.up())
                .withDetail("waiting", now.waiting())
                .withDetail("aside", now.aside())
                .withDetail("do", late ? "A platform has not taken a post for five minutes: see the log." : "nothing")
                .build();
    }

    private boolean isLate(Instant oldest) {
        return oldest.plus(LATE).isBefore(clock.instant());
    }
}
