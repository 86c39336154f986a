package org.moot.moot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Speech;
import org.moot.conversation.Talk;
import org.moot.scene.Scene;

/** What is said in a moot when more is said than can be said again. */
class RelayUnderLoadTest {
    private static final String PARK = "park/Where next?";

    private final Scene scene = new Scene();

    @BeforeEach
    void aMootInTwoHalls() {
        scene.in("garden").says("ana", "assembly found Tree Society remit: Plants trees. handle: trees");
        scene.in("park").says("ana", "assembly hall trees");
        scene.says("ana", "assembly charter mirroring yes");
        scene.in("garden").says("ana", "moot start Where next?");
        scene.in("garden/Where next?");
    }

    private List<String> inThePark() {
        return scene.heardIn(PARK).stream().skip(1).toList();
    }

    private Talk.Changed changed(String message, String by, String words) {
        return new Talk.Changed(
                "t" + scene.next(),
                message,
                Scene.account(by),
                by,
                scene.here(),
                Speech.typed(words),
                List.of(),
                scene.now());
    }

    private Talk.Deleted deleted(String message) {
        return new Talk.Deleted("t" + scene.next(), message, scene.here(), scene.now());
    }

    @Test
    void whatOnePersonSaidInARowIsJoinedUnderLoadAndGoesTogether() {
        scene.mirrorIsAway(true);
        var messages = new ArrayList<String>();
        for (int at = 0; at < 25; at++) {
            messages.add(scene.talks("ben", "Tree " + at + "."));
        }
        scene.mirrorIsAway(false);
        scene.tick(Duration.ofMinutes(1));
        assertThat(inThePark()).hasSize(2).last().asString().startsWith("ben: Tree 1.\nTree 2.");

        scene.hears(changed(messages.get(5), "ben", "Bush 5."));
        assertThat(inThePark()).hasSize(3).last().isEqualTo("ben: Bush 5.");
        scene.hears(deleted(messages.get(6)));
        assertThat(inThePark()).containsExactly("ben: Tree 0.", "ben: Bush 5.");
        assertThat(scene.core().delivery().relayed().joined()).isEqualTo(23);
    }

    @Test
    void whatWaitsTooLongIsDroppedAndSaidToBe() {
        scene.mirrorIsAway(true);
        scene.talks("ben", "One.");
        scene.talks("ana", "Two.");
        String three = scene.talks("ben", "Three.");
        scene.hears(changed(three, "ben", "3."));
        scene.clockTo(scene.now().plus(Duration.ofMinutes(11)));
        scene.talks("ana", "Four.");
        scene.mirrorIsAway(false);
        scene.tick(Duration.ofMinutes(6));

        assertThat(inThePark()).hasSize(3);
        assertThat(inThePark().getFirst()).isEqualTo("ben: One.");
        assertThat(inThePark().get(1)).startsWith("2 messages were not mirrored between ");
        assertThat(inThePark().getLast()).isEqualTo("ana: Four.");
        assertThat(scene.core().delivery().relayed().dropped()).isEqualTo(2);
    }
}
