package org.moot.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.assembly.Assembly;
import org.moot.assembly.Setting;
import org.moot.scene.Heard;
import org.moot.scene.Scene;

/** What a decision does to an assembly, from the draft to the deed. */
class AssemblyEffectsTest {
    private static final List<String> THREE = List.of("ana", "ben", "cleo");

    private final Scene scene = new Scene();

    @BeforeEach
    void threePeopleAreInTheTreeSociety() {
        scene.says("ana", "assembly found Tree Society remit: Plants trees. handle: trees");
        THREE.forEach(name -> scene.says(name, "assembly join trees"));
        scene.in("street").says("dan", "assembly found Street Group remit: Looks after streets. handle: streets");
        scene.in("garden");
    }

    @Test
    void theCharterChangesByDecision() {
        decided("charter call 48h");

        assertThat(trees().charter().the(Setting.CALL)).isEqualTo("48h");
    }

    @Test
    void aSeatIsGrantedByDecisionToWhoAskedForIt() {
        scene.in("street").says("dan", "assembly seat trees");
        scene.in("garden");
        decided("seat streets");

        assertThat(scene.says("ana", "assembly show").words())
                .contains("4 people, counting 1 assembly with a seat here: Street Group");
    }

    @Test
    void aSeatIsTakenByDecisionAndWaitsForTheOtherSide() {
        decided("seat in streets");
        assertThat(scene.stores().seats().in(streets().id())).isEmpty();

        scene.in("street").says("dan", "assembly seat in: streets member: trees");
        assertThat(scene.stores().seats().in(streets().id())).hasSize(1);
    }

    @Test
    void aSeatEndsByDecision() {
        scene.in("street").says("dan", "assembly seat trees");
        scene.in("garden");
        decided("seat streets");
        decided("unseat streets");

        assertThat(scene.stores().seats().in(trees().id())).isEmpty();
    }

    @Test
    void aHallIsBoundAndLetGoByDecision() {
        decided("hall stage:park");
        assertThat(scene.heardIn("park")).anyMatch(words -> words.contains("Tree Society (trees)"));

        decided("hall end stage:park");
        assertThat(scene.stores().halls().of(trees().id())).hasSize(1);
    }

    @Test
    void whatCannotBeDoneIsRefusedAtTheDraft() {
        assertThat(draft("charter colour red").key()).isEqualTo("office.effect-no-setting");
        assertThat(draft("charter call").key()).isEqualTo("office.effect-no-value");
        assertThat(draft("charter call soon").key()).isEqualTo("assembly.bad-value");
        assertThat(draft("seat").key()).isEqualTo("office.effect-seat-how");
        assertThat(draft("seat bees").key()).isEqualTo("office.effect-no-assembly");
        assertThat(draft("seat trees").key()).isEqualTo("assembly.seat-would-circle");
        assertThat(draft("unseat streets").key()).isEqualTo("office.effect-no-seat");
        assertThat(draft("hall park").key()).isEqualTo("office.effect-hall-how");
        assertThat(draft("hall stage:street").key()).isEqualTo("assembly.hall-of-other");
        assertThat(draft("hall stage:garden").key()).isEqualTo("assembly.hall-already");
    }

    private Heard draft(String effect) {
        return scene.says("ana", "proposal draft A change text: We change it. hurt: Nobody. effect: " + effect);
    }

    private void decided(String effect) {
        Heard drafted = draft(effect);
        assertThat(drafted.isRefused()).as(drafted.words()).isFalse();
        String number = Long.toString(scene.stores()
                .proposals()
                .page(trees().id(), java.util.Optional.empty(), Long.MAX_VALUE, 1)
                .getFirst()
                .id()
                .value());
        scene.says("ben", "proposal call " + number);
        scene.tick(Duration.ofHours(90));
        THREE.forEach(name -> scene.says(name, "proposal agree " + number));
        scene.tick(Duration.ofDays(6));
    }

    private Assembly trees() {
        return scene.stores().assemblies().called("trees").orElseThrow();
    }

    private Assembly streets() {
        return scene.stores().assemblies().called("streets").orElseThrow();
    }
}
