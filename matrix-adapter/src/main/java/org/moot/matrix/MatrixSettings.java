package org.moot.matrix;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.moot.matrix.gateway.Wire;

/**
 * How Moot is on Matrix.
 *
 * @param recoveryKey by which a device whose keys were lost becomes one that others trust again
 * @param tellRecoveryKey tells the operator, once, the key that was made; never a log
 * @param oldest a command that is older than this when it is heard is not executed
 */
public record MatrixSettings(
        Wire wire, Optional<String> recoveryKey, Consumer<String> tellRecoveryKey, Duration oldest) {
    public static final Duration OLDEST = Duration.ofHours(1);

    @Override
    public String toString() {
        return "the settings of Matrix";
    }
}
