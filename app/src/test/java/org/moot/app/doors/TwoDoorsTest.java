package org.moot.app.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.matrix.homeserver.OnHomeserver;
import org.moot.matrix.homeserver.Synapse;

/**
 * A thousand events of twenty people on both sides, while the program and the homeserver are killed and the gateway is lost:
 * in the end both threads tell the same story.
 */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class TwoDoorsTest {
    private static final int ROUNDS = 100;
    private static final int IN_A_ROUND = 10;
    private static final long SEED = 20261127;

    private final Random random = new Random(SEED);

    @Test
    void bothThreadsTellTheSameStoryWhateverIsKilled() throws Exception {
        Optional<Synapse> synapse = OnHomeserver.running().synapse();
        assumeTrue(synapse.isPresent(), "SKIPPED: somebody else runs the homeserver, so it is not killed");
        try (var town = new Town("two_doors")) {
            var talk = new Conversation(town, town.root(), SEED);
            for (int round = 0; round < ROUNDS; round++) {
                boolean isDisturbed = round % 10 == 9;
                for (int number = 0; number < IN_A_ROUND; number++) {
                    if (isDisturbed && number == IN_A_ROUND / 2) {
                        disturb(town, synapse.get(), talk);
                    }
                    talk.event(isDisturbed);
                }
                BothSides.tellTheSame(talk, "after round " + round);
            }
            assertThat(town.discord.violations().all()).isEmpty();
        }
    }

    private void disturb(Town town, Synapse synapse, Conversation talk) throws Exception {
        switch (random.nextInt(3)) {
            case 0 -> {
                town.kill();
                talk.event(true);
                town.again();
            }
            case 1 -> {
                synapse.kill();
                Thread.sleep(random.nextInt(500));
                synapse.again();
            }
            default -> town.discord.dropConnection();
        }
    }
}
