package org.moot.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Place;
import org.moot.scene.Scene;

/** A platform's own list of what is to come. It is Monday 2 March 2026; Trees calls on Tuesdays at 19:30. */
class BoardsTest {
    private final Listed listed = new Listed();
    private final Scene scene = new Scene((stores, clock) ->
            new Outside(CallRoom.none(), Optional.of(URI.create("https://moot.example")), List.of(listed)));

    BoardsTest() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        scene.says("ana", "call weekly Open policy call day: tuesday at: 19:30 length: 90m");
        scene.tick(Duration.ofMinutes(1));
    }

    /** One community, whose list is kept by reference. */
    private static final class Listed implements Board {
        private final Map<String, Announced> all = new LinkedHashMap<>();
        private int references;
        private int puts;
        private boolean away;

        @Override
        public String platform() {
            return Scene.PLATFORM;
        }

        @Override
        public Optional<String> community(Place hall) {
            return Optional.of("everybody");
        }

        @Override
        public String put(String community, Optional<String> reference, Announced what) {
            if (away) {
                throw new Away();
            }
            puts++;
            String mine = reference.orElseGet(() -> "e" + ++references);
            all.put(mine, what);
            return mine;
        }

        @Override
        public void remove(String community, String reference) {
            all.remove(reference);
        }

        private Announced at(String reference) {
            return Optional.ofNullable(all.get(reference)).orElseThrow();
        }

        private List<String> starts() {
            return all.values().stream()
                    .map(it -> it.starts().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theNextThreeTimesStandInItWithOurOwnPageAndFurtherOnesFollow() {
        assertThat(listed.starts())
                .containsExactly("2026-03-03T19:30:00Z", "2026-03-10T19:30:00Z", "2026-03-17T19:30:00Z");
        assertThat(listed.at("e1"))
                .satisfies(it -> assertThat(it.where()).isEqualTo("https://moot.example/join/1-2026-03-03"))
                .satisfies(it -> assertThat(it.title()).isEqualTo("Open policy call"))
                .satisfies(it -> assertThat(it.ends().toString()).isEqualTo("2026-03-03T21:00:00Z"));
        scene.tick(Duration.ofDays(2));
        assertThat(listed.starts()).contains("2026-03-24T19:30:00Z");
    }

    @Test
    void whatStaysTheSameIsNotPutThereAgain() {
        scene.tick(Duration.ofHours(6));
        scene.says("ana", "call host");
        scene.clockGives("call boards", Map.of("call", "1"));
        assertThat(listed.puts).isEqualTo(3);
    }

    @Test
    void oneThatIsMovedIsChangedInPlaceAndOneThatIsLeftOutIsTakenOut() {
        scene.says("ana", "call move 1 to: 2026-03-04 at: 18:00");
        scene.tick(Duration.ofMinutes(1));
        assertThat(listed.at("e1").starts().toString()).isEqualTo("2026-03-04T18:00:00Z");
        scene.says("ana", "call skip 1 on: 2026-03-10");
        scene.tick(Duration.ofMinutes(1));
        assertThat(listed.starts())
                .containsExactly("2026-03-04T18:00:00Z", "2026-03-17T19:30:00Z", "2026-03-24T19:30:00Z");
        scene.says("ana", "call cancel 1");
        scene.tick(Duration.ofMinutes(1));
        assertThat(listed.all).isEmpty();
    }

    @Test
    void whatGoesOnIsLeftAsItIs() {
        scene.tick(Duration.ofHours(34));
        int before = listed.puts;
        scene.clockGives("call boards", Map.of("call", "1"));
        assertThat(listed.all).containsKey("e1");
        assertThat(listed.puts).isEqualTo(before);
    }

    @Test
    void whereTheListIsAwayItIsTriedAgain() {
        listed.away = true;
        scene.says("ana", "call once Planting on: 2026-03-05 at: 19:30");
        scene.tick(Duration.ofMinutes(10));
        assertThat(listed.all).hasSize(3);
        listed.away = false;
        scene.tick(Duration.ofMinutes(10));
        assertThat(listed.all).hasSize(4);
    }

    @Test
    void onTheClocksOfTheZoneItStaysAtTheSameTimeOfDay() {
        scene.tick(Duration.ofDays(21));
        assertThat(listed.starts()).contains("2026-03-31T18:30:00Z");
    }
}
