package org.moot.app.health;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.moot.matrix.Matrix.Standing;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether Moot is on Matrix. Down only for what never mends itself; everything else goes on without anybody. */
public final class MatrixHealth implements HealthIndicator {
    private static final Map<Standing, String> TO_DO = Map.of(
            Standing.LOST, "nothing: it is tried again",
            Standing.ELSEWHERE, "nothing: another program that shares the database is there",
            Standing.LOGIN_REFUSED, "Set MOOT_MATRIX_USER and MOOT_MATRIX_PASSWORD right and start again.",
            Standing.LOGGED_OUT, "Its session was ended: docs/matrix-live.md says how to begin a new one.",
            Standing.LOCKED, "Ask whoever runs the homeserver to unlock the account.");

    private final Supplier<Standing> matrix;
    private final Supplier<List<String>> missing;

    /** @param missing what the check of the rooms found, in words */
    public MatrixHealth(Supplier<Standing> matrix, Supplier<List<String>> missing) {
        this.matrix = matrix;
        this.missing = missing;
    }

    @Override
    public Health health() {
        Standing standing = matrix.get();
        boolean isOver = switch (standing) {
            case LOGIN_REFUSED, LOGGED_OUT, LOCKED -> true;
            case COMING, HERE, ELSEWHERE, LOST -> false;
        };
        return (isOver ? Health.down() : Health.up())
                .withDetail("is", standing)
                .withDetail("do", TO_DO.getOrDefault(standing, "nothing"))
                .withDetail("missing", missing.get())
                .build();
    }
}
