package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moot.proposal.Position.Stand;

class AnsweringTest {
    private final Grove grove = Grove.of("ana", "ben", "cat");

    @Test
    void inTheTalkAPositionShowsWhichWayItGoes() {
        grove.drafted("ana");

        assertThat(grove.says("ben", "proposal agree 1").words()).contains("The call is not open yet");
        assertThat(grove.card()).contains("So far 1 agrees, 0 stand aside, 0 block.");
    }

    @Test
    void itCarriesIntoTheCallWhenTheTextStaysAsItIs() {
        grove.drafted("ana");
        grove.says("ben", "proposal agree 1");
        grove.says("ana", "proposal call 1");
        grove.tick("72H");

        assertThat(grove.card()).contains("1 agrees, 0 stand aside, 0 block; 3 answers are enough.");
    }

    @Test
    void aLaterPositionReplacesTheEarlierOne() {
        grove.called("ana");
        grove.says("ben", "proposal agree 1");
        grove.says("ben", "proposal aside 1 I am away.");

        assertThat(grove.position("ben").stand()).isEqualTo(Stand.ASIDE);
        assertThat(grove.card()).contains("0 agree, 1 stands aside", "ben stands aside", "I am away.");
    }

    @Test
    void standingAsideTakesAReason() {
        grove.called("ana");

        assertThat(grove.says("ben", "proposal aside 1").key()).isEqualTo("proposal.aside-needs");
    }

    @Test
    void aBlockWithoutAReasonOrWithoutAnOfferIsKindlyRefused() {
        grove.called("ana");

        for (String block :
                new String[] {"proposal block 1", "proposal block 1 Roots.", "proposal block 1 offer: Help."}) {
            var heard = grove.says("ben", block);
            assertThat(heard.key()).as(block).isEqualTo("proposal.block-needs");
            assertThat(heard.words()).contains("raise a concern", "Nothing was recorded");
        }
    }

    @Test
    void aBlockStandsOnTheCardWithItsReasonAndItsOffer() {
        grove.called("ana");
        grove.says("ben", "proposal block 1 Roots break drains. offer: I will ask the water board.");

        assertThat(grove.card()).contains("ben blocks", "Roots break drains.\nOffers: I will ask the water board.");
    }

    @Test
    void inTheThreadTheNumberCanBeLeftOut() {
        grove.called("ana").scene.in("garden/Plant a tree");

        assertThat(grove.says("ben", "proposal block it floods offer: I bring sand")
                        .key())
                .isEqualTo("proposal.position-in-call");
        assertThat(grove.position("ben").reason()).isEqualTo("it floods");
        assertThat(grove.says("ben", "proposal agree").key()).isEqualTo("proposal.position-in-call");
    }

    @Test
    void elsewhereTheNumberIsAskedFor() {
        grove.called("ana");

        assertThat(grove.says("ben", "proposal agree").key()).isEqualTo("command.missing");
        assertThat(grove.says("ben", "proposal agree 99").words()).contains("there is no proposal 99");
    }

    @Test
    void whoJoinedLaterSpeaksAndDoesNotCount() {
        grove.called("ana");
        grove.says("dan", "assembly join trees");

        assertThat(grove.says("dan", "proposal agree 1").key()).isEqualTo("proposal.does-not-count");
        assertThat(grove.card()).contains("0 agree", "One more answered without counting");
        assertThat(grove.says("dan", "proposal show 1").words()).contains("You joined after the call opened");
    }

    @Test
    void inALargerAssemblyABlockIsToldThatItNeedsASecondPerson() {
        Grove large = Grove.ofPeople(11).called("p1");

        assertThat(large.says("p2", "proposal block 1 Roots. offer: Help.").key())
                .isEqualTo("proposal.block-needs-another");
    }

    @Test
    void somebodyWhoIsMutedStillTakesPositions() {
        grove.called("ana");
        grove.says("ben", "person mute cat reason: Shouts at everybody.");
        grove.says("ana", "moot confirm 1");

        assertThat(grove.says("cat", "proposal agree 1").key()).isEqualTo("proposal.position-in-call");
    }

    @Test
    void afterTheDecisionNobodyAnswersAnyMore() {
        grove.called("ana");
        for (String name : new String[] {"ana", "ben", "cat"}) {
            grove.says(name, "proposal agree 1");
        }
        grove.tick("96H");

        assertThat(grove.says("ben", "proposal agree 1").key()).isEqualTo("proposal.decided-before");
        assertThat(grove.says("ben", "proposal agree 1").words()).contains("proposal revive 1");
    }
}
