package org.moot.zoom;

import java.net.URI;

/**
 * How Moot is on Zoom.
 *
 * @param account the account's id, of the server-to-server app
 * @param host the licensed user whose meetings they are, by id or e-mail; never {@code me}
 * @param webhookSecret the secret token by which Zoom signs what it tells; empty where it cannot reach us
 * @param domain under which people's pseudonyms are addresses; nobody writes there
 * @param tokens where tokens come from
 */
public record ZoomSettings(
        String account,
        String clientId,
        String clientSecret,
        String host,
        String webhookSecret,
        String domain,
        URI tokens) {
    public static final URI TOKENS = URI.create("https://zoom.us/oauth/token");

    /** Whether Zoom can tell us what happens. */
    public boolean isTold() {
        return !webhookSecret.isEmpty();
    }

    /** Secrets are not shown. */
    @Override
    public String toString() {
        return "ZoomSettings[host and secrets are not shown]";
    }
}
