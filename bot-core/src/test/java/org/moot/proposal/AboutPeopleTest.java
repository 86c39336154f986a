package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moot.proposal.Proposal.Matter;

/** Questions about an office, or about a measure: a call at once, in which the person it is about does not count. */
class AboutPeopleTest {
    private final Grove grove = Grove.of("ana", "ben", "cat", "dan");

    @Test
    void aNomineeNeitherCountsNorBlocks() {
        nominated();

        assertThat(grove.proposal().matter()).isEqualTo(Matter.OFFICE);
        assertThat(grove.call().counted()).isEqualTo(3);
        assertThat(grove.says("ben", "proposal block 1 No. offer: Yes.").key()).isEqualTo("proposal.about-yourself");
        assertThat(grove.says("ben", "proposal agree 1").key()).isEqualTo("proposal.does-not-count-about");
    }

    @Test
    void concernsAboutANomineeAreTheNomineesAlone() {
        nominated();

        assertThat(grove.says("cat", "proposal concern 1 Is often late.").key()).isEqualTo("proposal.concern-was-told");
        assertThat(grove.scene.toldTo("ben")).anyMatch(told -> told.contains("Is often late."));
        assertThat(grove.says("dan", "proposal show 1").words()).doesNotContain("often late");
        for (String name : new String[] {"ana", "cat", "dan"}) {
            grove.says(name, "proposal agree 1");
        }
        grove.tick("96H");
        assertThat(grove.hall()).noneMatch(said -> said.contains("often late"));
        assertThat(grove.says("zoe", "library show 1").words()).doesNotContain("often late");
    }

    @Test
    void nobodyAmendsCallsOrWithdrawsAQuestionAboutAPerson() {
        nominated();

        assertThat(grove.says("ana", "proposal withdraw 1").key()).isEqualTo("proposal.only-texts-are-withdrawn");
        assertThat(grove.says("ana", "proposal call 1").key()).isEqualTo("proposal.only-texts-are-called");
        assertThat(grove.says("cat", "proposal amend 1 text: Cat instead.").key())
                .isEqualTo("proposal.text-is-frozen");
    }

    @Test
    void anAppealIsACallOfADayAndWithoutConsensusTheMeasureStays() {
        muted();

        assertThat(grove.proposal().matter()).isEqualTo(Matter.APPEAL);
        assertThat(grove.call().counted()).isEqualTo(3);
        grove.tick("24H");
        assertThat(grove.stage()).isInstanceOf(Stage.Lapsed.class);
        assertThat(grove.says("dan", Grove.DRAFT).key()).isEqualTo("moot.muted");
    }

    @Test
    void anAppealThatIsOverIsNotCalledAgainAndNothingSaysItCouldBe() {
        muted();
        grove.tick("24H");

        assertThat(grove.says("ana", "proposal call 1").isRefused()).isTrue();
        assertThat(grove.says("ana", "proposal agree 1").key()).isEqualTo("proposal.is-lapsed-for-good");
        assertThat(grove.says("ana", "proposal show 1").words())
                .contains("things stay as they are")
                .doesNotContain("called again", "[Ask for the call]");
    }

    @Test
    void anAppealThatAgreesLiftsTheMeasure() {
        muted();
        for (String name : new String[] {"ana", "ben", "cat"}) {
            grove.says(name, "proposal agree 1");
        }
        grove.tick("24H");

        assertThat(grove.stage()).isInstanceOf(Stage.Decided.class);
        assertThat(grove.says("dan", Grove.DRAFT).key()).isEqualTo("proposal.you-drafted");
    }

    private void nominated() {
        grove.says("ana", "office call treasurer");
        grove.says("ben", "office stand treasurer");
        grove.tick("96H");
    }

    private void muted() {
        grove.says("ben", "person mute dan reason: Shouts.");
        grove.says("ana", "moot confirm 1");
        grove.says("dan", "moot appeal 1");
    }
}
