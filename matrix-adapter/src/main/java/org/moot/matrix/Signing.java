package org.moot.matrix;

import java.util.Optional;
import org.moot.command.Wordless;
import org.moot.matrix.gateway.Gateway;
import org.moot.matrix.gateway.HomeserverAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees that the device is signed by its account, because clients hide what an unsigned one says. */
final class Signing {
    private static final Logger LOG = LoggerFactory.getLogger(Signing.class);

    private final MatrixSettings settings;
    private Optional<String> recoveryKey;

    Signing(MatrixSettings settings) {
        this.settings = settings;
        this.recoveryKey = settings.recoveryKey();
    }

    /** False when it has to be recovered while nobody listens. What cannot be done is logged; Moot speaks all the same. */
    boolean isFine(Gateway gateway) {
        try {
            if (!gateway.hasCrossSigning()) {
                return isSignedNow(gateway);
            }
            if (gateway.isSigned()) {
                return true;
            }
            if (recoveryKey.isPresent()) {
                return false;
            }
            LOG.warn(
                    "Moot's device on Matrix is not signed by its account, so some clients hide what it says: set MOOT_MATRIX_RECOVERY_KEY and start again");
        } catch (RuntimeException e) {
            LOG.warn("it could not be seen to that Moot's device on Matrix is signed", Wordless.of(e));
        }
        return true;
    }

    /** Where the new keys are there and do not settle, the key that was made with them signs the device. */
    private boolean isSignedNow(Gateway gateway) {
        if (settings.wire().password().isEmpty()) {
            LOG.warn(
                    "Moot's device on Matrix cannot be signed without the account's password: set MOOT_MATRIX_PASSWORD and start again");
            return true;
        }
        try {
            gateway.bootstrapCrossSigning(this::made);
        } catch (HomeserverAway e) {
            return recoveryKey.isEmpty();
        }
        LOG.info("Moot's device on Matrix is signed now; ./moot matrix recovery-key shows the key that this made");
        return true;
    }

    private void made(String key) {
        recoveryKey = Optional.of(key);
        settings.tellRecoveryKey().accept(key);
    }

    void recover() {
        String key = recoveryKey.orElseThrow();
        boolean recovered = Gateway.recover(settings.wire(), key);
        if (recovered) {
            LOG.info("Moot's device on Matrix was signed by the recovery key");
        } else {
            LOG.warn("the recovery key does not fit the account, so Moot's device on Matrix is not signed");
        }
    }
}
