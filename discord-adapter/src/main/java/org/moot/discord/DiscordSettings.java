package org.moot.discord;

import java.time.Duration;
import java.util.Optional;

/**
 * How Moot is on Discord.
 *
 * @param token the bot's; never printed
 * @param testServer the one server whose commands are registered at once; empty to register them for every server
 * @param hears whether what is said in moots is heard, which needs the privileged intent for message content
 * @param wire where Discord is
 */
public record DiscordSettings(String token, Optional<String> testServer, boolean hears, Wire wire) {

    /**
     * @param rest where requests go, ending in a slash; empty for Discord itself
     * @param gateway where the connection goes; empty for Discord itself
     * @param pace how long a card rests between two edits
     */
    public record Wire(Optional<String> rest, Optional<String> gateway, Duration pace) {
        public static final Wire DISCORD = new Wire(Optional.empty(), Optional.empty(), Duration.ofSeconds(5));
    }

    @Override
    public String toString() {
        return "the settings of Discord";
    }
}
