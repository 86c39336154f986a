package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.proposal.Ending.CONSENSUS;
import static org.moot.proposal.Ending.EXTENDED;
import static org.moot.proposal.Ending.LAPSED;
import static org.moot.proposal.Ending.RETURNED;
import static org.moot.proposal.Ending.VOTE;
import static org.moot.proposal.Obstacle.BLOCKED;
import static org.moot.proposal.Obstacle.TOO_FEW_ANSWERS;
import static org.moot.proposal.Obstacle.TOO_MANY_ASIDE;
import static org.moot.proposal.Obstacle.VOTE_ASKED;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moot.proposal.Proposal.Matter;

class EndingTest {

    @Test
    void withNothingInTheWayThereIsConsensus() {
        for (Matter matter : Matter.values()) {
            assertThat(Ending.of(Set.of(), matter, 0, false)).isEqualTo(CONSENSUS);
            assertThat(Ending.of(Set.of(), matter, 1, true)).isEqualTo(CONSENSUS);
        }
    }

    @Test
    void tooFewAnswersExtendACallOnceAndThenItLapses() {
        assertThat(Ending.of(Set.of(TOO_FEW_ANSWERS), Matter.TEXT, 0, false)).isEqualTo(EXTENDED);
        assertThat(Ending.of(Set.of(TOO_FEW_ANSWERS), Matter.TEXT, 0, true)).isEqualTo(LAPSED);
    }

    @Test
    void silenceIsNeverAReturn() {
        assertThat(Ending.of(Set.of(TOO_FEW_ANSWERS), Matter.TEXT, 1, true)).isEqualTo(LAPSED);
    }

    @Test
    void theFirstReturnGoesBackToTalkAndTheSecondToAVote() {
        assertThat(Ending.of(Set.of(BLOCKED), Matter.TEXT, 0, false)).isEqualTo(RETURNED);
        assertThat(Ending.of(Set.of(TOO_MANY_ASIDE), Matter.TEXT, 0, true)).isEqualTo(RETURNED);
        assertThat(Ending.of(Set.of(BLOCKED), Matter.TEXT, 1, false)).isEqualTo(VOTE);
    }

    @Test
    void aVoteThatAThirdAskForComesAtOnce() {
        assertThat(Ending.of(Set.of(VOTE_ASKED), Matter.TEXT, 0, false)).isEqualTo(VOTE);
        assertThat(Ending.of(Set.of(VOTE_ASKED, BLOCKED), Matter.TEXT, 0, false))
                .isEqualTo(VOTE);
    }

    @Test
    void aQuestionAboutAnOfficeGoesStraightToAVote() {
        for (Matter matter : Set.of(Matter.OFFICE, Matter.REMOVAL)) {
            assertThat(Ending.of(Set.of(BLOCKED), matter, 0, false)).isEqualTo(VOTE);
            assertThat(Ending.of(Set.of(TOO_FEW_ANSWERS), matter, 0, false)).isEqualTo(VOTE);
        }
    }

    @Test
    void anAppealWithoutConsensusChangesNothing() {
        assertThat(Ending.of(Set.of(BLOCKED), Matter.APPEAL, 0, false)).isEqualTo(LAPSED);
        assertThat(Ending.of(Set.of(TOO_FEW_ANSWERS), Matter.APPEAL, 0, false)).isEqualTo(LAPSED);
    }
}
