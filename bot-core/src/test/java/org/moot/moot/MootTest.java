package org.moot.moot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.scene.Scene;

class MootTest {
    private final Scene scene = new Scene();

    @BeforeEach
    void theTreeSocietyHasTwoHalls() {
        scene.in("garden").says("ana", "assembly found Tree Society remit: Plants trees. handle: trees");
        scene.in("park").says("ana", "assembly hall trees");
        scene.says("ana", "assembly charter mirroring yes");
        scene.in("garden").says("ben", "assembly join");
    }

    @Test
    void aMootHasAThreadInEveryHallAndItsCardOnTop() {
        assertThat(scene.says("ben", "moot start Where next?").key()).isEqualTo("moot.started");

        assertThat(scene.heardIn("garden/Where next?"))
                .singleElement()
                .asString()
                .contains("by ben");
        assertThat(scene.heardIn("park/Where next?")).hasSize(1);
        assertThat(scene.says("cleo", "moot list").words()).contains("1 Where next?");
    }

    @Test
    void whatIsSaidInAThreadIsSaidInEveryHall() {
        scene.says("ben", "moot start Where next?");
        scene.in("garden/Where next?").talks("ben", "By the river.");

        assertThat(scene.heardIn("park/Where next?")).contains("ben: By the river.");
        assertThat(scene.heardIn("garden/Where next?")).hasSize(1);
    }

    @Test
    void aStrangerAsksInOneStepWhereAnybodyCanJoin() {
        assertThat(scene.says("cleo", "moot start What is this?").key()).isEqualTo("moot.started");

        scene.in("club").says("ana", "assembly found Club remit: Members talk.");
        scene.says("ana", "assembly charter joins members");
        assertThat(scene.says("cleo", "moot start What is this?").key()).isEqualTo("moot.not-in");
    }

    @Test
    void whoStartedItClosesIt() {
        scene.says("ben", "moot start Where next?");

        assertThat(scene.says("ana", "moot close 1").key()).isEqualTo("moot.not-yours-to-close");
        assertThat(scene.in("garden/Where next?").says("ben", "moot close").key())
                .isEqualTo("moot.closed");
        assertThat(scene.heardIn("park/Where next?").getFirst()).contains("This moot is closed.");
        assertThat(scene.says("ben", "moot close 1").key()).isEqualTo("moot.closed-already");
        assertThat(scene.in("garden").says("ben", "moot list").key()).isEqualTo("moot.none-open");
    }

    @Test
    void anybodyClosesItAfterThirtyDaysOfSilence() {
        scene.says("ben", "moot start Where next?");
        scene.tick(Duration.ofDays(20));
        scene.in("garden/Where next?").talks("ben", "Still thinking.");
        scene.tick(Duration.ofDays(20));

        assertThat(scene.says("ana", "moot close").key()).isEqualTo("moot.not-yours-to-close");
        scene.tick(Duration.ofDays(10));
        assertThat(scene.says("ana", "moot close").key()).isEqualTo("moot.closed");
    }
}
