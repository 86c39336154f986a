package org.moot.zoom;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * What lets us speak to Zoom for an hour.
 *
 * @param base where the account's API is
 * @param renewAfter from when on the next one is fetched
 * @param missing scopes that it does not carry
 */
record Token(String value, URI base, Instant renewAfter, List<String> missing) {

    /** It is not shown. */
    @Override
    public String toString() {
        return "Token[not shown]";
    }
}
