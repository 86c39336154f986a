package org.moot.app.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether what was due was also done; not known while the database is away. */
public final class DeadlineHealth implements HealthIndicator {
    private final Pulse pulse;

    public DeadlineHealth(Pulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public Health health() {
        return pulse.look()
                .map(Pulse.Vitals::late)
                .map(DeadlineHealth::health)
                .orElseGet(() -> Health.unknown().build());
    }

    private static Health health(int late) {
        return (late > 0 ? Health.down() : Health.up())
                .withDetail("late", late)
                .withDetail("do", late > 0 ? "Openings or closings are overdue: see the log." : "nothing")
                .build();
    }
}
