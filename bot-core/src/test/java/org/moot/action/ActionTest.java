package org.moot.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.moot.scene.Scene;

/** Each decision asks who will do something. */
class ActionTest {
    private final Scene scene = new Scene();

    ActionTest() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        scene.says("ben", "assembly join trees");
        scene.says("ana", "proposal draft Plant a tree text: Every street gets one. hurt: Those without shade.");
        scene.says("ana", "proposal call 1");
        scene.tick(Duration.ofHours(72));
        scene.says("ana", "proposal agree 1");
        scene.says("ben", "proposal agree 1");
        scene.tick(Duration.ofHours(96));
    }

    private String card() {
        return scene.heardIn("garden").stream()
                .filter(said -> said.startsWith("Decision 1"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutAVolunteerItIsAgreedUnstaffed() {
        assertThat(card()).contains("Agreed, unstaffed", "[Take something on]");
    }

    @Test
    void whoeverTakesSomethingOnStandsOnTheCardUntilItIsDoneAndAfter() {
        assertThat(scene.says("ben", "action take 1 I ask the council").key()).isEqualTo("action.taken");
        scene.tick(Duration.ZERO);
        assertThat(card()).contains("I ask the council").doesNotContain("unstaffed");
        assertThat(scene.says("ana", "action done 1 Forty saplings.").key()).isEqualTo("action.not-yours");
        assertThat(scene.says("ben", "action done 1 Forty saplings.").key()).isEqualTo("action.done");
        assertThat(scene.says("ben", "action done 1 Fifty.").key()).isEqualTo("action.done-already");
        scene.tick(Duration.ZERO);
        assertThat(card()).contains("Forty saplings.").doesNotContain("Fifty");
    }

    @Test
    void theListSaysWhoDoesWhatAndAnotherWhatWasDone() {
        assertThat(scene.says("ana", "action list").key()).isEqualTo("action.none");
        scene.says("ana", "action take 1 I ask the council");
        scene.says("ben", "action take 1 I water them");
        scene.says("ben", "action done 2 All summer.");

        assertThat(scene.says("ana", "action list").words())
                .contains("I ask the council", "[What was done]")
                .doesNotContain("I water them");
        assertThat(scene.says("ana", "action list done: yes").words())
                .contains("I water them", "All summer.")
                .doesNotContain("I ask the council");
    }

    @Test
    void aLongListHasPages() {
        for (int number = 1; number <= 21; number++) {
            scene.says("ana", "action take 1 Errand " + number);
        }
        assertThat(scene.says("ana", "action list").words())
                .contains("Errand 21", "Errand 2", "[More]")
                .doesNotContain("Errand 1\n");
        assertThat(scene.says("ana", "action list before: 2").words())
                .contains("Errand 1")
                .doesNotContain("[More]");
    }

    @Test
    void whatCameOfItIsSaidAfterTheReviewTimeOnly() {
        assertThat(scene.says("ana", "action review 1 It is cooler.").key()).isEqualTo("action.too-early");
        scene.tick(Duration.ofDays(366));
        assertThat(scene.says("ana", "action review 1 It is cooler.").key()).isEqualTo("action.reviewed");
        assertThat(scene.says("dan", "library show 1").words())
                .contains("It is cooler.")
                .doesNotContain("ana");
    }

    @Test
    void nobodyOutsideOfTheAssemblyTakesAnythingOn() {
        assertThat(scene.says("dan", "action take 1 I plant").isRefused()).isTrue();
    }
}
