package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.proposal.Grove.march;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moot.assembly.Setting;
import org.moot.proposal.Decision.Outcome;
import org.moot.proposal.Decision.Way;

class DecisionTest {
    private final Grove grove = Grove.of("ana", "ben", "cat");

    @Test
    void theRecordPublishesItselfInTheHallAndInTheLibrary() {
        grove.called("ana");
        agreed();

        assertThat(grove.decision().way()).isEqualTo(Way.CONSENSUS);
        assertThat(grove.decision().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(grove.hall().getLast())
                .contains("Decision 1: Plant a tree", "Agreed by consensus.", "Every street gets one tree.")
                .contains("People who counted: 3", "Agree: 3", "Proposed by: ana")
                .contains("unstaffed", "No summary yet");
        assertThat(grove.thread()).last().asString().contains("Agreed by consensus.");
        assertThat(grove.says("zoe", "library search tree").words()).contains("Plant a tree");
        assertThat(grove.says("zoe", "library show 1").words()).contains("Agreed by consensus.", "a participant");
    }

    @Test
    void itsEffectIsPerformedWithItAndStandsInTheRecord() {
        grove.says("ana", Grove.DRAFT + " effect: charter call 48h");
        grove.says("ana", "proposal call 1");
        grove.tick("72H");
        agreed();

        var trees = grove.scene.look(
                () -> grove.scene.stores().assemblies().called("trees").orElseThrow());
        assertThat(trees.charter().the(Setting.CALL)).isEqualTo("48h");
        assertThat(grove.hall().getLast()).contains("48");
    }

    @Test
    void withSeatsTheResultShowsPeopleAndAssembliesAndEachPersonOnce() {
        Grove small = Grove.of("ana");
        small.scene.in("roads").says("dan", "assembly found Roads remit: Decides about roads.");
        small.says("ana", "assembly join roads");
        small.says("dan", "assembly seat trees member: roads");
        small.scene.in("garden").says("ana", "assembly seat trees member: roads");
        small.called("ana");

        assertThat(small.call().counted()).isEqualTo(2);
        assertThat(small.scene.heardIn("roads")).anyMatch(said -> said.contains("Proposal 1: Plant a tree"));

        small.says("ana", "proposal agree 1");
        small.says("dan", "proposal agree 1");
        small.tick("96H");
        assertThat(small.hall().getLast()).contains("Agree: 2", "Roads / 2 agree, 0 stand aside, 0 block");
        assertThat(small.scene.heardIn("roads")).anyMatch(said -> said.contains("Decision 1: Plant a tree"));
    }

    @Test
    void afterAYearTheSamePeopleAreAskedWhatCameOfIt() {
        grove.called("ana");
        agreed();
        assertThat(grove.decision().review()).isEqualTo(march("09T10:00").plus(java.time.Duration.ofDays(365)));

        grove.tick("8760H");
        assertThat(grove.hall().getLast()).contains("What came of decision 1", "action review 1");
        assertThat(grove.scene.toldTo("ben")).last().asString().contains("What came of decision 1");

        grove.says("ben", "action review 1 The street is cooler.");
        assertThat(grove.says("zoe", "library show 1").words()).contains("The street is cooler.");
    }

    @Test
    void askingWhatCameOfItTwiceHangsOneCard() {
        grove.called("ana");
        agreed();
        grove.tick("8760H");
        int said = grove.hall().size();
        int told = grove.scene.toldTo("ben").size();

        grove.scene.clockGives("decision ask-review", Map.of("number", "1"));
        assertThat(grove.hall()).hasSize(said);
        assertThat(grove.scene.toldTo("ben")).hasSize(told);
    }

    @Test
    void oneFounderAloneDecidesAlone() {
        Grove alone = Grove.of("ana").called("ana");
        assertThat(alone.call().needed()).isEqualTo(1);

        alone.says("ana", "proposal agree 1");
        alone.tick("96H");
        assertThat(alone.stage()).isInstanceOf(Stage.Decided.class);
    }

    private void agreed() {
        for (String name : new String[] {"ana", "ben", "cat"}) {
            grove.says(name, "proposal agree 1");
        }
        grove.tick("96H");
    }
}
