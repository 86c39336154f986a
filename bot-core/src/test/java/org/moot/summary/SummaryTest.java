package org.moot.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.moot.scene.Scene;

/** A decision is made on Monday 9 March 2026, 10:00; ana is its secretary, ben and cat are in the assembly. */
class SummaryTest {
    private final Scene scene = new Scene();

    SummaryTest() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        scene.says("ben", "assembly join trees");
        scene.says("cat", "assembly join trees");
        scene.says("ana", "proposal draft Plant a tree text: Every street gets one. hurt: Those without shade.");
        scene.says("ana", "proposal call 1");
        scene.tick(Duration.ofHours(72));
        for (String name : new String[] {"ana", "ben", "cat"}) {
            scene.says(name, "proposal agree 1");
        }
        scene.tick(Duration.ofHours(96));
    }

    @Test
    void theSecretaryWritesFirstAndAnybodyWhereTheSecretaryDoesNotCome() {
        assertThat(scene.says("ben", "summary draft 1 We plant.").key()).isEqualTo("summary.secretary-first");
        scene.tick(Duration.ofHours(48));
        assertThat(scene.says("ben", "summary draft 1 We plant.").isRefused()).isFalse();
        assertThat(scene.says("ana", "summary draft 1 We all plant.").key()).isEqualTo("summary.there-already");
    }

    @Test
    void whereNobodyHoldsTheOfficeAnybodyWritesAtOnce() {
        scene.says("ana", "office remove secretary I move away.");
        assertThat(scene.says("ben", "summary draft 1 We plant.").isRefused()).isFalse();
    }

    @Test
    void itIsPublishedByWhoeverDraftedItAfterTheWindowAndThenStays() {
        assertThat(scene.says("ana", "summary publish 1").key()).isEqualTo("summary.none-yet");
        scene.says("ana", "summary draft 1 We plant.");
        assertThat(scene.says("ana", "summary publish 1").key()).isEqualTo("summary.window-open");
        assertThat(library()).contains("The summary is not published yet.").doesNotContain("We plant.");
        scene.tick(Duration.ofHours(72));

        assertThat(scene.toldTo("ana")).last().asString().contains("challenge window", "summary publish 1");
        assertThat(scene.says("ben", "summary publish 1").key()).isEqualTo("summary.not-yours");
        assertThat(scene.says("ana", "summary publish 1").key()).isEqualTo("summary.published");
        assertThat(library()).contains("Summary by a participant: We plant.");
        assertThat(scene.heardIn("garden")).last().asString().contains("is published", "library show 1");
        assertThat(scene.says("ana", "summary draft 1 We plant more.").key()).isEqualTo("summary.published-already");
    }

    @Test
    void aChallengeIsPrintedBesideItAndAnsweredAndNeverHoldsItUp() {
        scene.says("ana", "summary draft 1 We plant.");
        assertThat(scene.says("cat", "summary challenge 1 It leaves out the cost.")
                        .key())
                .isEqualTo("summary.challenged");
        assertThat(scene.toldTo("ana")).last().asString().contains("It leaves out the cost.", "summary answer 1");
        assertThat(scene.says("ben", "summary answer 1 No.").key()).isEqualTo("summary.not-yours");
        assertThat(scene.says("ana", "summary answer 1 Nobody knows it yet. challenge: 2")
                        .key())
                .isEqualTo("summary.no-such-challenge");
        scene.says("ben", "summary challenge 1 And the water.");
        scene.tick(Duration.ofHours(72));
        scene.says("ana", "summary publish 1");
        scene.says("ana", "summary answer 1 Nobody knows it yet.");

        assertThat(library())
                .contains("Challenged by a participant: It leaves out the cost.", "Answer: Nobody knows it yet.")
                .contains("Challenged by a participant: And the water.")
                .doesNotContain("cat", "ben");
    }

    @Test
    void otherWordsBeginTheWindowAnewAndKeepWhatWasObjected() {
        scene.says("ana", "summary draft 1 We plant.");
        scene.says("cat", "summary challenge 1 It leaves out the cost.");
        scene.tick(Duration.ofHours(71));
        scene.says("ana", "summary draft 1 We plant, for forty pounds a tree.");
        scene.tick(Duration.ofHours(2));
        assertThat(scene.says("ana", "summary publish 1").key()).isEqualTo("summary.window-open");
        scene.tick(Duration.ofHours(71));
        scene.says("ana", "summary publish 1");

        assertThat(library()).contains("forty pounds", "It leaves out the cost.");
    }

    @Test
    void theLibraryOffersWhatCanBeDoneNext() {
        assertThat(library()).contains("[Write the summary]").doesNotContain("[Challenge the summary]");
        scene.says("ana", "summary draft 1 We plant.");
        assertThat(library()).contains("[Challenge the summary]").doesNotContain("[Write the summary]");
    }

    @Test
    void theFactsStandInTheLibraryAtOnceAndASummaryIsFoundByItsWords() {
        assertThat(scene.says("dan", "library search streets").words()).contains("Plant a tree");
        assertThat(scene.says("dan", "library search saplings").key()).isEqualTo("summary.nothing-found");
        scene.says("ana", "summary draft 1 The council gives us saplings.");
        scene.tick(Duration.ofHours(72));
        scene.says("ana", "summary publish 1");

        assertThat(scene.says("dan", "library search saplings").words()).contains("The council gives us saplings.");
    }

    @Test
    void nobodyOutsideOfTheAssemblyWritesOrChallenges() {
        for (String line : new String[] {"summary draft 1 Mine.", "summary challenge 1 Wrong.", "summary publish 1"}) {
            assertThat(scene.says("dan", line).isRefused()).as(line).isTrue();
        }
    }

    private String library() {
        return scene.says("dan", "library show 1").words();
    }
}
