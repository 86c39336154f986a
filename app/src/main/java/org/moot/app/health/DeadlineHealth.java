package org.moot.app.health;

import java.util.function.IntSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether what was due was also done. */
public final class DeadlineHealth implements HealthIndicator {
    private final IntSupplier late;

    public DeadlineHealth(IntSupplier late) {
        this.late = late;
    }

    @Override
    public Health health() {
        int overdue = late.getAsInt();
        return (overdue > 0 ? Health.down() : Health.up())
                .withDetail("late", overdue)
                .withDetail("do", overdue > 0 ? "Openings or closings are overdue: see the log." : "nothing")
                .build();
    }
}
