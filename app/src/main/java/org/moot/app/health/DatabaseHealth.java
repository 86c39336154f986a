package org.moot.app.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the database answers. */
public final class DatabaseHealth implements HealthIndicator {
    private final Pulse pulse;

    public DatabaseHealth(Pulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public Health health() {
        boolean there = pulse.look().isPresent();
        return (there ? Health.up() : Health.down())
                .withDetail(
                        "do",
                        there
                                ? "nothing"
                                : "The database cannot be reached. Nothing is recorded until it is back; Moot then goes on by"
                                        + " itself. See whether PostgreSQL runs, and what its log says.")
                .build();
    }
}
