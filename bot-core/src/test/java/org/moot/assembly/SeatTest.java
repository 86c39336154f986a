package org.moot.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.scene.Scene;

class SeatTest {
    private final Scene scene = new Scene();

    @BeforeEach
    void twoAssembliesAreFounded() {
        scene.in("garden").says("ana", "assembly found Tree Society remit: Plants trees. handle: trees");
        scene.in("street").says("ben", "assembly found Street Group remit: Looks after streets. handle: streets");
    }

    @Test
    void aSeatStandsOnceBothSidesWantIt() {
        assertThat(scene.in("garden").says("ana", "assembly seat streets").key())
                .isEqualTo("assembly.seat-waits");
        assertThat(scene.heardIn("street")).anyMatch(words -> words.contains("Tree Society asks for a seat"));

        assertThat(scene.in("street")
                        .says("ben", "assembly seat in: streets member: trees")
                        .key())
                .isEqualTo("assembly.seat-granted");
        assertThat(scene.says("ben", "assembly show").words())
                .contains("2 people, counting 1 assembly with a seat here: Tree Society");
    }

    @Test
    void aPersonInBothCountsOnce() {
        scene.in("street").says("ana", "assembly join");
        granted();

        assertThat(scene.says("ben", "assembly show").words()).contains("2 people, counting 1 assembly");
    }

    @Test
    void circlesAreRefusedAlsoThroughOthers() {
        granted();
        scene.in("park").says("ana", "assembly found Park Group remit: Looks after parks. handle: parks");
        scene.says("ana", "assembly seat trees member: parks");

        assertThat(scene.says("ana", "assembly seat parks member: streets").key())
                .isEqualTo("assembly.seat-would-circle");
        assertThat(scene.says("ana", "assembly seat parks member: parks").key()).isEqualTo("assembly.seat-in-itself");
    }

    @Test
    void nobodyIsSeatedWithoutAskingThem() {
        assertThat(scene.in("garden")
                        .says("ana", "assembly seat trees member: streets")
                        .key())
                .isEqualTo("assembly.seat-waits");

        assertThat(scene.says("ana", "assembly show").words()).doesNotContain("with a seat");
    }

    @Test
    void whoFoundedNeitherIsToldHowItIsDecided() {
        assertThat(scene.says("cleo", "assembly seat streets member: trees").words())
                .contains("effect: seat trees", "effect: seat in streets");
    }

    @Test
    void withThreePeopleASideDecides() {
        for (String name : new String[] {"cleo", "dan", "eve"}) {
            scene.in("garden").says(name, "assembly join");
            scene.in("street").says(name, "assembly join");
        }

        assertThat(scene.in("garden").says("ana", "assembly seat streets").key())
                .isEqualTo("assembly.seat-by-decision");
    }

    @Test
    void eitherSideEndsTheSeat() {
        granted();

        assertThat(scene.says("ana", "assembly seat streets member: trees end: yes")
                        .key())
                .isEqualTo("assembly.seat-ended");
        assertThat(scene.says("ana", "assembly seat streets member: trees end: yes")
                        .key())
                .isEqualTo("assembly.seat-none");
    }

    @Test
    void whoCountsThroughASeatCanJoinAsAPersonToo() {
        granted();

        assertThat(scene.in("street").says("ana", "assembly leave").key()).isEqualTo("assembly.leave-by-seat");
        assertThat(scene.says("ana", "assembly join").key()).isEqualTo("assembly.joined");
        assertThat(scene.says("ana", "assembly leave").key()).isEqualTo("assembly.left-but-counted");
    }

    private void granted() {
        scene.in("garden").says("ana", "assembly seat streets");
        scene.in("street").says("ben", "assembly seat in: streets member: trees");
    }
}
