package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moot.conversation.Post;

class ConcerningTest {
    private final Grove grove = Grove.of("ana", "ben", "cat").drafted("ana");

    @Test
    void aConcernStandsOnTheCardAndItsAuthorIsTold() {
        assertThat(grove.says("ben", "proposal concern 1 Roots lift the pavement.")
                        .key())
                .isEqualTo("proposal.concern-was-raised");

        assertThat(grove.card()).contains("Concern 1, by ben", "Roots lift the pavement.");
        assertThat(grove.scene.toldTo("ana")).anyMatch(told -> told.contains("ben has a concern"));
    }

    @Test
    void onlyWhoRaisedItResolvesItAndOnlyOnce() {
        grove.says("ben", "proposal concern 1 Roots lift the pavement.");

        assertThat(grove.says("ana", "proposal resolve 1").key()).isEqualTo("proposal.not-your-concern");
        assertThat(grove.says("ben", "proposal resolve 1").key()).isEqualTo("proposal.concern-was-resolved");
        assertThat(grove.says("ben", "proposal resolve 1").key()).isEqualTo("proposal.resolved-before");
        assertThat(grove.card()).doesNotContain("Roots");
        assertThat(grove.says("cat", "proposal show 1").words()).contains("Concern 1, by ben, resolved");
    }

    @Test
    void theCardShowsTheFirstFewAndSaysWhereTheOthersAre() {
        for (int i = 1; i <= 6; i++) {
            grove.says("ben", "proposal concern 1 Worry " + i + ".");
        }

        assertThat(grove.card())
                .contains("Worry 5.", "and more: proposal show 1")
                .doesNotContain("Worry 6.");
        assertThat(grove.says("cat", "proposal show 1").words())
                .contains("Worry 6.")
                .doesNotContain("and more");
    }

    @Test
    void aNumberWithoutAConcernIsNamed() {
        assertThat(grove.says("ben", "proposal resolve 77").words()).contains("there is no concern 77");
        assertThat(grove.says("ben", "proposal resolve roots").words()).contains("not the number of a concern");
    }

    @Test
    void itIsNoAnswerAndStopsNothing() {
        grove.says("ben", "proposal concern 1 Roots lift the pavement.");
        grove.says("ana", "proposal call 1");
        grove.tick("72H");
        grove.says("cat", "proposal concern 1 Birds make noise.");
        for (String name : new String[] {"ana", "ben", "cat"}) {
            grove.says(name, "proposal agree 1");
        }
        grove.tick("96H");

        assertThat(grove.stage()).isInstanceOf(Stage.Decided.class);
        assertThat(grove.hall().getLast())
                .contains("Concerns that stand", "Concern 1, by ben", "Roots lift", "Concern 2, by cat");
    }

    @Test
    void inTheLibraryItIsAParticipantsUnlessTheAuthorAgreedToTheName() {
        decidedWithConcern();

        assertThat(grove.says("cat", "library show 1").words())
                .contains("Concern 1, by a participant", "Roots lift the pavement.")
                .doesNotContain("ben");

        grove.says("ben", "me name public");
        assertThat(grove.says("cat", "library show 1").words()).contains("Concern 1, by ben");
    }

    @Test
    void afterTheDecisionItsWordsCanBeTakenBack() {
        decidedWithConcern();

        assertThat(grove.says("ben", "proposal resolve 1").key()).isEqualTo("proposal.too-late-to-resolve");
        assertThat(grove.says("ana", "proposal unsay 1").key()).isEqualTo("proposal.not-your-concern");
        assertThat(grove.says("ben", "proposal unsay 1").key()).isEqualTo("proposal.concern-was-taken-back");
        assertThat(grove.says("ben", "proposal unsay 1").key()).isEqualTo("proposal.unsaid-before");
        assertThat(grove.says("cat", "library show 1").words())
                .contains("was taken back by whoever raised it")
                .doesNotContain("Roots");
        assertThat(grove.hall().getLast()).doesNotContain("Roots");
    }

    @Test
    void afterTheDecisionThereAreNoNewOnes() {
        decidedWithConcern();

        assertThat(grove.says("cat", "proposal concern 1 Too late.").key()).isEqualTo("proposal.too-late-for-concerns");
    }

    @Test
    void theRecordItselfHoldsNobodysName() {
        decidedWithConcern();

        assertThat(new Post(grove.decision().facts()).toString()).doesNotContain("ana", "ben", "cat");
    }

    private void decidedWithConcern() {
        grove.says("ben", "proposal concern 1 Roots lift the pavement.");
        grove.says("ana", "proposal call 1");
        grove.tick("72H");
        for (String name : new String[] {"ana", "ben", "cat"}) {
            grove.says(name, "proposal agree 1");
        }
        grove.tick("96H");
    }
}
