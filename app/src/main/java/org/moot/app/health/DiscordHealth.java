package org.moot.app.health;

import java.util.Map;
import java.util.function.Supplier;
import org.moot.discord.Discord.Standing;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether Moot is on Discord. Down only for what never mends itself; everything else goes on without anybody. */
public final class DiscordHealth implements HealthIndicator {
    private static final Map<Standing, String> TO_DO = Map.of(
            Standing.COMING, "nothing",
            Standing.HERE, "nothing",
            Standing.ELSEWHERE, "nothing: another program that shares the database is there",
            Standing.LOST, "nothing: it is tried again",
            Standing.TOKEN_REFUSED, "Set MOOT_DISCORD_TOKEN to a new token and start again.",
            Standing.INTENT_REFUSED,
                    "Switch on the message content intent in Discord's developer portal, or set MOOT_DISCORD_HEARS=off.");

    private final Supplier<Standing> discord;

    public DiscordHealth(Supplier<Standing> discord) {
        this.discord = discord;
    }

    @Override
    public Health health() {
        Standing standing = discord.get();
        boolean isOver = standing == Standing.TOKEN_REFUSED || standing == Standing.INTENT_REFUSED;
        return (isOver ? Health.down() : Health.up())
                .withDetail("is", standing)
                .withDetail("do", TO_DO.getOrDefault(standing, "nothing"))
                .build();
    }
}
