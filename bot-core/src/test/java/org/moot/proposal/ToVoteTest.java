package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.proposal.Stage.Calling;
import org.moot.proposal.Stage.Deliberation;
import org.moot.proposal.Stage.Voting;

class ToVoteTest {
    private final Grove grove = Grove.of("ana", "ben", "cat");

    @BeforeEach
    void everybodyIsAMember() {
        for (String name : new String[] {"ana", "ben", "cat"}) {
            grove.says("ana", "member admit " + name);
        }
    }

    @Test
    void theSecondReturnGoesToAVoteAtOnce() {
        grove.called("ana");
        blocked();
        assertThat(grove.stage()).isInstanceOf(Deliberation.class);

        grove.says("ana", "proposal call 1");
        grove.tick("72H");
        blocked();
        assertThat(grove.stage()).isInstanceOf(Voting.class);
        assertThat(grove.proposal().rounds()).extracting(Round::ending).containsExactly(Ending.RETURNED, Ending.VOTE);
    }

    @Test
    void aThirdOfTheAnswersAskForAVoteAndItComesAtOnce() {
        grove.called("ana");
        grove.says("ana", "proposal agree 1");
        grove.says("ben", "proposal agree 1");
        grove.says("cat", "proposal aside 1 Away.");

        assertThat(grove.says("cat", "vote ask 1").isRefused()).isFalse();
        grove.tick("0S");
        assertThat(grove.stage()).isInstanceOf(Voting.class);
        assertThat(grove.thread()).anyMatch(said -> said.contains("A third of the answers ask for a vote."));
    }

    @Test
    void askingBeforeEnoughAnsweredWaitsForTheLastAnswer() {
        grove.called("ana");
        grove.says("ana", "proposal agree 1");
        grove.says("ana", "vote ask 1");
        grove.says("ben", "proposal agree 1");
        grove.tick("2H");
        assertThat(grove.stage()).isInstanceOf(Calling.class);

        grove.says("cat", "proposal agree 1");
        grove.tick("0S");
        assertThat(grove.stage()).isInstanceOf(Voting.class);
    }

    @Test
    void anotherAnswerOnTheSameTextStillAsks() {
        grove.called("ana");
        grove.says("ana", "proposal agree 1");
        grove.says("ana", "vote ask 1");
        grove.says("ana", "proposal aside 1 Away.");

        assertThat(grove.position("ana").wantsVote()).isTrue();
    }

    @Test
    void whoeverAsksHasAnswered() {
        grove.called("ana");

        assertThat(grove.says("ben", "vote ask 1").key()).isEqualTo("proposal.answer-first");
    }

    @Test
    void whoDoesNotCountDoesNotAsk() {
        grove.called("ana");
        grove.says("dan", "assembly join trees");
        grove.says("dan", "proposal agree 1");

        assertThat(grove.says("dan", "vote ask 1").key()).isEqualTo("proposal.only-who-counts-asks");
    }

    @Test
    void withoutACallThereIsNothingToAskIn() {
        grove.drafted("ana");

        assertThat(grove.says("ben", "vote ask 1").key()).isEqualTo("proposal.no-call-to-ask-in");
    }

    @Test
    void inTheVoteNobodyTakesPositionsAndConcernsStillStand() {
        grove.called("ana");
        for (String name : new String[] {"ana", "ben", "cat"}) {
            grove.says(name, "proposal agree 1");
            grove.says(name, "vote ask 1");
        }
        grove.tick("0S");

        assertThat(grove.says("ben", "proposal agree 1").key()).isEqualTo("proposal.is-voted-on");
        assertThat(grove.says("ben", "proposal withdraw 1").key()).isEqualTo("proposal.only-the-author");
        assertThat(grove.says("ana", "proposal withdraw 1").key()).isEqualTo("proposal.is-voted-on");
        assertThat(grove.says("ben", "proposal concern 1 Roots.").key()).isEqualTo("proposal.concern-was-raised");
    }

    private void blocked() {
        grove.says("ana", "proposal agree 1");
        grove.says("cat", "proposal agree 1");
        grove.says("ben", "proposal block 1 Roots. offer: I help.");
        grove.tick("96H");
    }
}
