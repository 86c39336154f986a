package org.moot.app.doors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.matrix.homeserver.Bridge;
import org.moot.matrix.homeserver.OnHomeserver;

/** Both platforms say at once that it is too much. */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class RateLimitsTest {
    private static final int ROUNDS = 3;
    private static final int IN_A_ROUND = 10;
    private static final int TIMES = 4;
    private static final String SAYING = "/send/m.room.message/";
    private static final long SEED = 429;

    @Test
    void whatBothSidesTurnAwayAtOnceIsNeitherLostNorSaidTwice() throws Exception {
        try (var way = new Bridge();
                var town = new Town("rate_limits", way.url())) {
            var talk = new Conversation(town, town.root(), SEED);
            int turnedAway = 0;
            for (int round = 0; round < ROUNDS; round++) {
                way.storm(SAYING, TIMES);
                way.storm("/redact/", 2);
                way.storm("/send/m.reaction/", 2);
                town.discord.turnAway("post /webhooks/.*", TIMES, 429, 0.3);
                town.discord.turnAway("(patch|delete) /webhooks/.*", 2, 429, 0.3);
                town.discord.turnAway("(put|delete) .*/reactions/.*", 2, 429, 0.3);
                for (int number = 0; number < IN_A_ROUND; number++) {
                    talk.event(false);
                }
                BothSides.tellTheSame(talk, "after round " + round);
                turnedAway += TIMES - way.left(SAYING);
            }
            assertThat(turnedAway).as("turned away on Matrix").isGreaterThan(ROUNDS);
            assertThat(town.discord.requests().stream().filter(it -> it.startsWith("post /webhooks/")))
                    .as("tried on Discord, also what was turned away")
                    .hasSizeGreaterThan(talk.onDiscord().of("m").size() + ROUNDS);
            assertThat(town.discord.violations().all()).isEmpty();
        }
    }
}
