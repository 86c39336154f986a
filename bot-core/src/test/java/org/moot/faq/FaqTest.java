package org.moot.faq;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moot.scene.Scene;

/** Ana founded Trees, ben is in it; dee is a stranger. */
class FaqTest {
    private final Scene scene = new Scene().in("garden");

    FaqTest() {
        scene.says("ana", "assembly found Trees remit: Decides where trees are planted.");
        scene.says("ben", "assembly join trees");
    }

    private OpenQuestions library() {
        return scene.core().openQuestions();
    }

    @Test
    void aStrangerAsksInOneStepAndTheHallHearsItWithoutAName() {
        assertThat(scene.says("dee", "faq ask Who waters them?").key()).isEqualTo("faq.was-asked");
        assertThat(scene.heardIn("garden"))
                .last()
                .asString()
                .contains("Somebody asks: Who waters them?")
                .doesNotContain("dee");
    }

    @Test
    void whoAskedIsToldTheAnswerAndItStandsInTheLibraryFromThenOn() {
        scene.says("dee", "faq ask Who waters them?");
        assertThat(scene.look(() -> library().newest(Long.MAX_VALUE, 9))).isEmpty();

        assertThat(scene.says("ben", "faq answer 1 Those who live there.").key())
                .isEqualTo("faq.answered");
        assertThat(scene.toldTo("dee")).last().asString().contains("Who waters them?", "Those who live there.");
        assertThat(scene.look(() -> library().newest(Long.MAX_VALUE, 9)))
                .singleElement()
                .satisfies(it -> assertThat(it.answers()).singleElement().satisfies(answer -> {
                    assertThat(answer.words()).isEqualTo("Those who live there.");
                    assertThat(answer.by().toString()).contains("people.a-participant");
                }));
    }

    @Test
    void answersOfSeveralStandBesideEachOtherAndEachChangesOnlyTheirOwn() {
        scene.says("dee", "faq ask Who waters them?");
        scene.says("ana", "faq answer 1 The street.");
        scene.says("ben", "faq answer 1 Those who live there.");
        assertThat(scene.says("ana", "faq answer 1 The whole street.").key()).isEqualTo("faq.answered-anew");

        assertThat(scene.says("cem", "faq list").words())
                .contains("The whole street. (a participant)", "Those who live there. (a participant)")
                .doesNotContain("The street.");
    }

    @Test
    void whoIsNotInTheAssemblyDoesNotAnswerForIt() {
        scene.says("dee", "faq ask Who waters them?");
        assertThat(scene.says("dee", "faq answer 1 Nobody.").isRefused()).isTrue();
    }

    @Test
    void nobodyFillsAHallWithQuestions() {
        for (int asked = 0; asked < 3; asked++) {
            assertThat(scene.says("dee", "faq ask Why " + asked + "?").isRefused())
                    .isFalse();
        }
        assertThat(scene.says("dee", "faq ask Why at all?").key()).isEqualTo("faq.many-open");
        scene.says("ben", "faq answer 1 Because.");
        assertThat(scene.says("dee", "faq ask Why at all?").key()).isEqualTo("faq.was-asked");
    }

    @Test
    void aQuestionThatIsNotThereIsSaidToBeSo() {
        assertThat(scene.says("ben", "faq answer 7 Because.").words()).contains("there is no question 7");
        assertThat(scene.says("ben", "faq list").key()).isEqualTo("faq.none");
    }

    @Test
    void aLongListIsReadPageByPage() {
        for (int asked = 0; asked < 12; asked++) {
            scene.says("p" + asked, "faq ask Question number " + asked + "?");
        }
        assertThat(scene.says("ana", "faq list").words())
                .contains("Question number 11?", "faq list trees before: 3")
                .doesNotContain("Question number 1?");
        assertThat(scene.says("ana", "faq list trees before: 3").words()).contains("Question number 1?");
    }
}
