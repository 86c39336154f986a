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
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Talk;
import org.moot.conversation.Text;
import org.moot.matrix.homeserver.Eventually;
import org.moot.matrix.homeserver.OnHomeserver;
import org.moot.matrix.homeserver.Synapse;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;

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

    private void stage(String room, String words) {
        town.memory.run(() -> town.memory
                .stores()
                .outbox()
                .stage(
                        new Spot.Hall(new Address.Hall(room).place()),
                        new Parcel.Say(Post.of(new Block.Prose(Text.plain(words))), Town.HOUSE)));
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
            stage(room, "before the fall");
            town.settle();
            synapse.get().kill();
            stage(room, "during the fall");
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
                stage(room, "slow " + number);
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
