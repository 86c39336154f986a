package org.moot.matrix.gateway;

import java.util.Optional;
import javax.sql.DataSource;

/**
 * Where the homeserver is, as whom, and where the keys of the encryption are kept. Never printed.
 *
 * @param user the account's local part or whole id
 * @param password for the one login there ever is, and for the first cross-signing
 * @param token in the place of a login
 * @param store a database or a schema of its own, in which the tokens and keys lie open
 */
public record Wire(
        String homeserver, String user, Optional<String> password, Optional<String> token, DataSource store) {
    @Override
    public String toString() {
        return "a wire to " + homeserver;
    }
}
