package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RevivingTest {
    private final Grove grove = Grove.of("ana", "ben", "cat");

    @Test
    void whatIsDecidedIsTakenUpAgainAsANewDraftLinkedToTheOld() {
        grove.called("ana");
        for (String name : new String[] {"ana", "ben", "cat"}) {
            grove.says(name, "proposal agree 1");
        }
        grove.tick("96H");

        assertThat(grove.says("ben", "proposal revive 1").key()).isEqualTo("proposal.you-drafted");
        assertThat(grove.proposal(2).revives()).contains(new ProposalId(1));
        assertThat(grove.proposal(2).current().text()).isEqualTo("Every street gets one tree.");
        assertThat(grove.says("cat", "proposal show 2").words()).contains("Takes up again: proposal 1");
    }

    @Test
    void itsWordsCanBeNewOnes() {
        lapsed();

        grove.says("ben", "proposal revive 1 title: Plant two text: Two trees. hurt: Everybody.");
        assertThat(grove.proposal(2).title()).isEqualTo("Plant two");
        assertThat(grove.proposal(2).current().text()).isEqualTo("Two trees.");
    }

    @Test
    void anAlternativeThatPeopleLikedCanBeTakenUp() {
        grove.drafted("ana").says("ben", "proposal alternative 1 Plant hedges text: Every street gets a hedge.");
        grove.says("ana", "proposal call 1");
        grove.tick("216H");

        grove.says("cat", "proposal revive 1 alternative: 1");
        assertThat(grove.proposal(2).title()).isEqualTo("Plant hedges");
        assertThat(grove.says("cat", "proposal revive 1 alternative: 9").key()).isEqualTo("proposal.no-such-amendment");
    }

    @Test
    void whatIsStillOnItsRoadIsNotRevived() {
        grove.drafted("ana");

        assertThat(grove.says("ben", "proposal revive 1").key()).isEqualTo("proposal.still-on-its-road");
    }

    @Test
    void anEffectComesBackOnlyWithTheTextThatHadIt() {
        grove.says("ana", Grove.DRAFT + " effect: charter call 48h");
        grove.says("ana", "proposal call 1");
        grove.tick("216H");

        grove.says("ben", "proposal revive 1");
        grove.says("ben", "proposal revive 1 text: Another text.");
        assertThat(grove.proposal(2).effect()).isPresent();
        assertThat(grove.proposal(3).effect()).isEmpty();
    }

    private void lapsed() {
        grove.called("ana").tick("144H");
    }
}
