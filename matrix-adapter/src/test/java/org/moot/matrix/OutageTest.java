package org.moot.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.conversation.Talk;
import org.moot.matrix.homeserver.Eventually;
import org.moot.matrix.homeserver.OnHomeserver;
import org.moot.matrix.homeserver.Synapse;

/** What happens while the homeserver, or Moot, is away. */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class OutageTest {
    private Town town;

    @BeforeEach
    void open() {
        town = Town.open();
    }

    @AfterEach
    void close() {
        town.close();
    }

    private static List<String> seen(Person person, String room, String words) {
        return Seen.open(person.member().timeline(room)).outside().stream()
                .filter(it -> it.contains(words))
                .toList();
    }

    @Test
    void whatIsStagedWhileTheHomeserverIsKilledIsSaidOnceAfterwards() throws Exception {
        Optional<Synapse> synapse = OnHomeserver.running().synapse();
        assumeTrue(synapse.isPresent(), "SKIPPED: somebody else runs the homeserver, so it is not killed");
        try (var ana = Person.comes("ana", town)) {
            String room = town.room(ana.member(), false);
            town.says(room, "before the fall");
            town.settle();
            synapse.get().kill();
            town.says(room, "during the fall");
            town.settle();
            synapse.get().again();

            town.untilTrue(() -> {
                town.memory.clock().forward(Duration.ofSeconds(5));
                return !seen(ana, room, "during the fall").isEmpty();
            });
            assertThat(seen(ana, room, "before the fall")).hasSize(1);
            assertThat(seen(ana, room, "during the fall")).hasSize(1);

            Eventually.that(Town.PATIENCE, town.matrix()::isThere);
            String said = ana.says(room, "!moot help");
            assertThat(ana.marks(room, said)).containsExactly("✅");
        }
    }

    @Test
    void whatWaitsWhileTheHomeserverIsAwayForHoursIsSaidOnceAndNothingIsSetAside() throws Exception {
        Optional<Synapse> synapse = OnHomeserver.running().synapse();
        assumeTrue(synapse.isPresent(), "SKIPPED: somebody else runs the homeserver, so it is not killed");
        try (var ana = Person.comes("ana", town)) {
            String room = town.room(ana.member(), false);
            synapse.get().kill();
            town.says(room, "hours ago");
            for (int look = 0; look < 40; look++) {
                town.memory.clock().forward(Duration.ofMinutes(10));
                town.settle();
            }
            assertThat(town.backlog().waiting()).isEqualTo(1);
            assertThat(town.backlog().aside()).isZero();
            synapse.get().again();

            town.untilTrue(() -> {
                town.memory.clock().forward(Duration.ofMinutes(1));
                return !seen(ana, room, "hours ago").isEmpty();
            });
            town.settle();
            assertThat(seen(ana, room, "hours ago")).hasSize(1);
        }
    }

    @Test
    void aRestartInTheMiddleOfAConversationLosesNothingAndSaysNothingTwice() {
        try (var ana = Person.comes("ana", town)) {
            String room = town.hall(ana);
            ana.says(room, "one");
            town.stop();
            ana.says(room, "two");
            String said = ana.says(room, "!moot help");
            town.again();
            ana.says(room, "three");

            town.untilTrue(() -> town.heard.size() >= 3);
            assertThat(town.heard.stream().map(it -> ((Talk.Spoken) it).words()))
                    .containsExactly("one", "two", "three");
            assertThat(ana.marks(room, said)).containsExactly("✅");
            town.restart();
            town.settle();
            assertThat(seen(ana, room, "I have written to you")).isEmpty();
            assertThat(Seen.open(ana.member().timeline(room)).inThread(said).stream()
                            .filter(it -> it.contains("I have written to you")))
                    .hasSize(1);
        }
    }

    @Test
    void whatAHomeserverSlowsDownIsSaidInItsOrder() throws Exception {
        Optional<Synapse> synapse = OnHomeserver.running().synapse();
        assumeTrue(synapse.isPresent(), "SKIPPED: somebody else runs the homeserver, so nobody can be slowed down");
        try (var ana = Person.comes("ana", town)) {
            String room = town.room(ana.member(), false);
            synapse.get().slow(town.bot.id());
            for (int number = 0; number < 6; number++) {
                town.says(room, "slow " + number);
            }
            town.untilTrue(() -> {
                town.memory.clock().forward(Duration.ofSeconds(1));
                return seen(ana, room, "slow").size() >= 6;
            });
            List<String> all = seen(ana, room, "slow");
            assertThat(all).hasSize(6);
            for (int number = 0; number < 6; number++) {
                assertThat(all.get(number)).contains("slow " + number);
            }
        }
    }
}
