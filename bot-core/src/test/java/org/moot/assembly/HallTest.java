package org.moot.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.scene.Scene;

class HallTest {
    private final Scene scene = new Scene();

    @BeforeEach
    void anaFoundsTheTreeSociety() {
        scene.says("ana", "assembly found Tree Society remit: Plants trees. handle: trees");
    }

    @Test
    void aSecondHallGetsTheCardAndTheOpenThreads() {
        scene.says("ana", "moot start Where next?");

        assertThat(scene.in("park").says("ana", "assembly hall trees").key()).isEqualTo("assembly.hall-bound");
        assertThat(scene.heardIn("park")).singleElement().asString().contains("Tree Society");
        assertThat(scene.heardIn("park/Where next?")).hasSize(1);
    }

    @Test
    void aSecondHallIsTheFoundersOrTheAssemblysToDecide() {
        scene.says("ben", "assembly join");

        assertThat(scene.in("park").says("ben", "assembly hall trees").words())
                .contains("change by decision", "effect: hall stage:park");
        scene.says("cleo", "assembly join trees");
        assertThat(scene.says("ana", "assembly hall trees").key()).isEqualTo("assembly.hall-by-decision");
    }

    @Test
    void aHallOfAnotherAssemblyIsNotTaken() {
        scene.in("street").says("ben", "assembly found Street Group remit: Streets. handle: streets");

        assertThat(scene.in("garden").says("ben", "assembly hall streets").words())
                .contains("This is the hall of Tree Society", "effect: hall end stage:garden");
    }

    @Test
    void aThreadIsNoHall() {
        scene.says("ana", "moot start Where next?");

        assertThat(scene.in("garden/Where next?")
                        .says("ana", "assembly hall trees")
                        .key())
                .isEqualTo("assembly.hall-in-thread");
    }

    @Test
    void aHallThatIsNoMoreIsLetGoAndTheOtherHallsHearOfIt() {
        scene.in("park").says("ana", "assembly hall trees");
        scene.clockGives("hall gone", Map.of("place", "stage:park"));

        assertThat(scene.heardIn("garden")).anyMatch(words -> words.contains("Tree Society met too is no more"));
        List<String> before = scene.heardIn("park");
        scene.in("garden").says("ana", "moot start Where next?");
        assertThat(scene.heardIn("park")).isEqualTo(before);
        assertThat(scene.in("park").says("ana", "assembly hall trees").key()).isEqualTo("assembly.hall-bound");
    }

    @Test
    void whereTheLastHallIsNoMoreItsFounderIsToldHowTheAssemblyGetsAnother() {
        scene.says("ben", "assembly join trees");
        scene.says("cem", "assembly join trees");
        scene.clockGives("hall gone", Map.of("place", "stage:garden"));

        assertThat(scene.toldTo("ana")).singleElement().asString().contains("is no more", "assembly hall trees");
        assertThat(scene.in("park").says("cem", "assembly hall trees").key()).isEqualTo("assembly.hall-bound");
    }

    @Test
    void aPlaceThatIsNobodysHallGoesWithoutAWord() {
        scene.clockGives("hall gone", Map.of("place", "stage:nowhere"));
        scene.clockGives("hall gone", Map.of("place", "nonsense"));

        assertThat(scene.toldTo("ana")).isEmpty();
        assertThat(scene.says("ana", "assembly hall trees").key()).isEqualTo("assembly.hall-already");
    }

    @Test
    void nobodyCanSayThatAHallIsNoMore() {
        assertThat(scene.says("ana", "hall gone stage:garden").words()).doesNotContain("no longer meets");
        assertThat(scene.says("ana", "assembly hall trees").key()).isEqualTo("assembly.hall-already");
    }

    @Test
    void aHallIsLetGo() {
        assertThat(scene.says("ana", "assembly hall end: yes").key()).isEqualTo("assembly.hall-released");
        assertThat(scene.says("ana", "assembly hall trees").key()).isEqualTo("assembly.hall-bound");
    }
}
