package org.moot.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.conversation.PlainDialect;
import org.moot.conversation.Words;
import org.moot.matrix.homeserver.Bridge;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.homeserver.OnHomeserver;
import org.moot.memory.Memory;
import tools.jackson.databind.node.ObjectNode;

/** What a homeserver or those who run a room do not let Moot do: it says so where somebody looks, and goes on elsewhere. */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class RefusedTest {
    private Bridge bridge;
    private Town town;
    private Person ana;

    @BeforeEach
    void open() throws Exception {
        bridge = new Bridge();
        Member bot = Member.comes("moot").by(bridge.url());
        town = Town.open(Memory.START, Town.party(Town.HOUSE, List.of()), bot);
        ana = Person.comes("ana", town);
    }

    @AfterEach
    void close() {
        ana.close();
        town.close();
        bridge.close();
    }

    private List<String> missing() {
        return town.matrix().missing().stream()
                .map(it -> new Words().say(it, Town.HOUSE, new PlainDialect()))
                .toList();
    }

    private void act(String room, String what) {
        ana.member().home().post(v3("rooms", room, what), object().put("user_id", town.bot.id()));
    }

    @Test
    void aHomeserverThatIsAskedTooMuchIsWaitedForInEveryKindOfRequest() {
        String room = town.room(ana.member(), true);
        List<String> paths =
                List.of("/send/", "/sync", "/keys/claim", "/sendToDevice/", "/createRoom", "/state/", "/account_data/");
        paths.forEach(path -> bridge.storm(path, 3));
        String said = ana.saysSealed(room, "!moot help");
        assertThat(ana.readsAtDoor("What you can say")).isNotEmpty();
        assertThat(ana.marks(room, said)).containsExactly("✅");

        assertThat(ana.hearsOf(ana.door(), "What you can say")).isEqualTo(1);
        assertThat(ana.hearsOf(room, "I have written to you"))
                .as("none where she was quick to come into the direct chat")
                .isLessThanOrEqualTo(1);
        assertThat(paths.stream().filter(path -> bridge.left(path) < 3))
                .contains("/send/", "/sync", "/sendToDevice/", "/createRoom");
        assertThat(missing()).anyMatch(it -> it.contains("asked me to wait"));
    }

    @Test
    void aSessionThatWasEndedIsSaidAndWhatWaitsIsNotLost() {
        String room = town.hall(ana);
        town.settle();
        town.bot.home().post(v3("logout", "all"), object());
        town.says(room, "is it lost");

        town.untilTrue(() -> town.matrix().standing() == Matrix.Standing.LOGGED_OUT);
        for (int hour = 0; hour < 3; hour++) {
            town.memory.clock().forward(Duration.ofHours(1));
            town.settle();
        }
        assertThat(town.backlog().waiting()).isPositive();
        assertThat(town.backlog().aside()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kick", "ban"})
    void whoRemovesMootReadsInTheCheckWhatThatMeansAndMayInviteItAgain(String how) {
        String room = town.hall(ana);
        assertThat(missing()).noneMatch(it -> it.contains("no longer"));
        act(room, how);
        town.untilTrue(() -> missing().stream().anyMatch(it -> it.contains("no longer in the room " + room)));
        town.says(room, "is for nobody");
        town.untilTrue(() -> town.backlog().aside() == 1);

        if (how.equals("ban")) {
            act(room, "unban");
        }
        act(room, "invite");
        town.untilTrue(() -> town.isThere(room));
        String said = ana.says(room, "!moot assembly list");
        assertThat(ana.marks(room, said)).containsExactly("✅");
        assertThat(missing()).noneMatch(it -> it.contains("no longer"));
    }

    @Test
    void withoutThePowerToSpeakItAnswersInPrivateAndTheCheckNamesTheRoom() {
        String room = town.hall(ana);
        levels(room, 50);
        town.untilTrue(() -> missing().stream().anyMatch(it -> it.contains("may not speak")));
        town.says(room, "cannot be said");
        town.untilTrue(() -> town.backlog().aside() == 1);
        ana.says(room, "!moot assembly list");
        assertThat(ana.readsAtDoor("Trees")).isNotEmpty();

        levels(room, 0);
        town.untilTrue(() -> missing().stream().noneMatch(it -> it.contains("may not speak")));
        String said = ana.says(room, "!moot assembly list");
        assertThat(ana.marks(room, said)).containsExactly("✅");
        assertThat(ana.hearsOf(room, "cannot be said")).isZero();
    }

    /** What everybody needs to say anything. */
    private void levels(String room, int level) {
        String path = v3("rooms", room, "state", "m.room.power_levels", "");
        ana.member().home().put(path, ((ObjectNode) ana.member().home().get(path)).put("events_default", level));
    }

    @Test
    void aHallThatAllTheWorldCanReadIsNamed() {
        String room = town.hall(ana);
        ObjectNode open = object().put("history_visibility", "world_readable");
        assertThat(missing()).noneMatch(it -> it.contains("world_readable"));
        ana.member().home().put(v3("rooms", room, "state", "m.room.history_visibility", ""), open);
        town.untilTrue(() -> missing().stream().anyMatch(it -> it.contains("world_readable")));
    }
}
