package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.proposal.Obstacle.BLOCKED;
import static org.moot.proposal.Obstacle.TOO_FEW_AGREE;
import static org.moot.proposal.Obstacle.TOO_FEW_ANSWERS;
import static org.moot.proposal.Obstacle.TOO_MANY_ASIDE;
import static org.moot.proposal.Obstacle.VOTE_ASKED;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moot.proposal.Positions.Standing;

/** Each row: how many count, how many answers are enough; agree, aside, block, ask for a vote; what stands in the way. */
class CallRulesTest {

    @Test
    void enoughAnswersOfWhichHalfAgreeAreConsensus() {
        row(3, 3, answers(3, 0, 0));
        row(100, 10, answers(10, 0, 0));
        row(100, 10, answers(7, 3, 0));
        row(1, 1, answers(1, 0, 0));
        row(2, 2, answers(2, 0, 0));
    }

    @Test
    void fewerAnswersThanAreEnoughAreTooFewWhateverTheySay() {
        row(3, 3, answers(2, 0, 0), TOO_FEW_ANSWERS);
        row(100, 10, answers(9, 0, 0), TOO_FEW_ANSWERS);
        row(100, 10, answers(0, 3, 6), TOO_FEW_ANSWERS);
        row(100, 10, asking(4, 0, 0, 4), TOO_FEW_ANSWERS);
    }

    @Test
    void nobodysAnswerIsNeverAConsensus() {
        row(0, 0, answers(0, 0, 0), TOO_FEW_ANSWERS);
        row(5, 0, answers(0, 0, 0), TOO_FEW_ANSWERS);
    }

    @Test
    void oneBlockStandsInAnAssemblyOfUpToTen() {
        row(10, 3, answers(9, 0, 1), BLOCKED);
        row(3, 3, answers(2, 0, 1), BLOCKED);
        row(1, 1, answers(0, 0, 1), BLOCKED, TOO_FEW_AGREE);
    }

    @Test
    void inALargerAssemblyABlockNeedsASecondPerson() {
        row(11, 3, answers(9, 0, 1));
        row(11, 3, answers(9, 0, 2), BLOCKED);
        row(100, 10, answers(20, 0, 1));
        row(100, 10, answers(20, 0, 2), BLOCKED);
    }

    @Test
    void aThirdStandingAsideIsStillConsensusAndOneMoreIsNot() {
        row(9, 3, answers(6, 3, 0));
        row(9, 3, answers(5, 3, 0), TOO_MANY_ASIDE);
        row(3, 3, answers(2, 1, 0));
        row(2, 2, answers(1, 1, 0), TOO_MANY_ASIDE);
        row(30, 3, answers(7, 3, 0));
        row(30, 3, answers(7, 4, 0), TOO_MANY_ASIDE);
    }

    @Test
    void halfOfTheAnswersHaveToAgree() {
        row(20, 4, answers(2, 1, 1));
        row(20, 5, answers(2, 1, 2), BLOCKED, TOO_FEW_AGREE);
        row(20, 4, answers(1, 2, 1), TOO_MANY_ASIDE, TOO_FEW_AGREE);
    }

    @Test
    void aVoteIsAskedForByAThirdOfTheAnswersWhenEnoughAnswered() {
        row(9, 3, asking(9, 0, 0, 3), VOTE_ASKED);
        row(9, 3, asking(9, 0, 0, 2));
        row(3, 3, asking(3, 0, 0, 1), VOTE_ASKED);
        row(30, 4, asking(4, 0, 0, 1));
        row(30, 4, asking(4, 0, 0, 2), VOTE_ASKED);
        row(9, 3, asking(1, 1, 1, 2), VOTE_ASKED);
    }

    @Test
    void whoDoesNotCountChangesNothing() {
        row(3, 3, new Standing(2, 0, 0, 0, 50), TOO_FEW_ANSWERS);
        row(3, 3, new Standing(3, 0, 0, 0, 50));
    }

    private static void row(int counted, int needed, Standing standing, Obstacle... expected) {
        assertThat(new CallRules(counted, needed).obstacles(standing))
                .as("%d count, %d needed, %s", counted, needed, standing)
                .isEqualTo(Set.of(expected));
    }

    private static Standing answers(int agree, int aside, int block) {
        return asking(agree, aside, block, 0);
    }

    private static Standing asking(int agree, int aside, int block, int asks) {
        return new Standing(agree, aside, block, asks, 0);
    }
}
