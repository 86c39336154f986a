package org.moot.discord;

import java.time.Duration;
import java.util.Optional;

/**
 * How Moot is on Discord.
 *
 * @param token the bot's; never printed
 * @param testServer the one server whose commands are registered at once; empty to register them for every server
 * @param hears whether what is said in moots is heard, which needs the privileged intent for message content
 * @param shards on how many connections the servers are spread; the same for every program that shares a database
 * @param wire where Discord is
 */
public record DiscordSettings(String token, Optional<String> testServer, boolean hears, int shards, Wire wire) {

    public DiscordSettings {
        if (shards < 1) {
            throw new IllegalArgumentException("at least one shard");
        }
    }

    /**
     * @param rest where requests go, ending in a slash; empty for Discord itself
     * @param compressed whether what Discord tells is compressed
     * @param pace how long a card rests between two edits
     */
    public record Wire(Optional<String> rest, boolean compressed, Duration pace) {
        public static final Wire DISCORD = new Wire(Optional.empty(), true, Duration.ofSeconds(5));
    }

    @Override
    public String toString() {
        return "the settings of Discord";
    }
}
