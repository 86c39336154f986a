package org.moot.app.settings;

import java.util.Optional;

/**
 * Moot's account on a homeserver. Never printed.
 *
 * @param recoveryKey where the keys of the encryption were lost
 * @param store where they are kept; empty for a schema beside Moot's own tables
 */
public record MatrixAccount(
        String homeserver,
        String user,
        Optional<String> password,
        Optional<String> token,
        Optional<String> recoveryKey,
        Optional<Settings.Database> store) {
    @Override
    public String toString() {
        return "an account on Matrix";
    }
}
