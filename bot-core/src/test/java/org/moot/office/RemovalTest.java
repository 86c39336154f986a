package org.moot.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moot.proposal.Proposal.Matter;
import org.moot.proposal.Stage;

class RemovalTest {
    private static final String REASON = " Nothing was written down.";

    @Test
    void theFirstWhoAsksPutsTheQuestionAtOnce() {
        var bureau = Bureau.of(5);
        bureau.says("p2", "office remove secretary" + REASON);

        var proposal = bureau.proposal(1);
        assertThat(proposal.matter()).isEqualTo(Matter.REMOVAL);
        assertThat(proposal.current().text()).isEqualTo("Nothing was written down.");
        assertThat(((Stage.Calling) proposal.stage()).counted()).isEqualTo(4);
        assertThat(bureau.holder("secretary").orElseThrow().paused()).isFalse();
    }

    @Test
    void withTheThirdThePowersPause() {
        var bureau = Bureau.of(5);
        bureau.says("p2", "office remove membership" + REASON);
        bureau.says("p3", "office remove membership" + REASON);
        assertThat(bureau.says("p3", "office remove membership" + REASON).key()).isEqualTo("office.asked-before");
        assertThat(bureau.holder("membership").orElseThrow().paused()).isFalse();
        bureau.says("p4", "office remove membership I ask it too.");

        assertThat(bureau.holder("membership").orElseThrow().paused()).isTrue();
        assertThat(bureau.hall()).anySatisfy(said -> assertThat(said).contains("powers of the office pause"));
        assertThat(bureau.says("p1", "member admit p5").isRefused()).isTrue();
        assertThat(bureau.scene.heardIn("garden/Remove p1 as membership"))
                .last()
                .asString()
                .contains("p4 asks it too: I ask it too.");
    }

    @Test
    void inASmallAssemblyEverybodyElseIsEnough() {
        var two = Bureau.of(2);
        two.says("p2", "office remove secretary" + REASON);
        assertThat(two.holder("secretary").orElseThrow().paused()).isTrue();

        var three = Bureau.of(3);
        three.says("p2", "office remove secretary" + REASON);
        assertThat(three.holder("secretary").orElseThrow().paused()).isFalse();
        three.says("p3", "office remove secretary" + REASON);
        assertThat(three.holder("secretary").orElseThrow().paused()).isTrue();
    }

    @Test
    void byConsensusTheOfficerGoes() {
        var bureau = Bureau.of(4);
        bureau.says("p2", "office remove secretary" + REASON);
        bureau.everybody(4, "proposal agree 1");
        bureau.tick("72H");

        assertThat(bureau.holds("secretary")).isEqualTo("nobody");
        assertThat(bureau.hall()).anySatisfy(said -> assertThat(said).contains("p1 is no longer secretary."));
    }

    @Test
    void withoutConsensusAVoteOfThreeDaysFollowsAndWhoStaysHasAllPowersAgain() {
        var bureau = Bureau.of(5);
        for (String asker : new String[] {"p2", "p3", "p4"}) {
            bureau.says(asker, "office remove secretary" + REASON);
        }
        bureau.says("p5", "proposal block 1 It was August. offer: I help.");
        bureau.tick("72H");
        assertThat(bureau.proposal(1).stage()).isInstanceOf(Stage.Voting.class);
        assertThat(bureau.holder("secretary").orElseThrow().paused()).isTrue();
        bureau.everybody(5, "vote cast 0 5");
        bureau.tick("72H");

        Officer officer = bureau.holder("secretary").orElseThrow();
        assertThat(officer.paused()).isFalse();
        assertThat(officer.pausedBy()).isEmpty();
        assertThat(bureau.says("p2", "office remove secretary" + REASON).key()).isEqualTo("office.removal-asked");
    }

    @Test
    void tooFewAnswersGoToAVoteTooAndTooFewBallotsKeepTheOfficer() {
        var bureau = Bureau.of(5);
        bureau.says("p2", "office remove secretary" + REASON);
        bureau.tick("72H");
        assertThat(bureau.proposal(1).stage()).isInstanceOf(Stage.Voting.class);
        bureau.tick("72H");

        assertThat(bureau.holds("secretary")).isEqualTo("p1");
        assertThat(bureau.holder("secretary").orElseThrow().pausedBy()).isEmpty();
    }

    @Test
    void anOfficerWhoAsksItOfThemselvesResigns() {
        var bureau = Bureau.of(3);

        assertThat(bureau.says("p1", "office remove secretary I move away.").key())
                .isEqualTo("office.you-resigned");
        assertThat(bureau.holds("secretary")).isEqualTo("nobody");
        assertThat(bureau.hall()).last().asString().contains("has resigned");
    }

    @Test
    void anOfficeThatNobodyHoldsCannotBeTaken() {
        var bureau = Bureau.of(3);

        assertThat(bureau.says("p2", "office remove treasurer" + REASON).key()).isEqualTo("office.nobody-holds");
        assertThat(bureau.says("p2", "office remove secretary").words()).contains("reason");
    }

    @Test
    void anOfficerWhoResignsEndsTheCallOnIt() {
        var bureau = Bureau.of(4);
        bureau.says("p2", "office remove secretary" + REASON);
        bureau.says("p1", "office remove secretary I resign.");

        assertThat(bureau.proposal(1).stage()).isInstanceOf(Stage.Withdrawn.class);
        assertThat(bureau.says("p3", "proposal agree 1").key()).isEqualTo("proposal.is-settled");
        assertThat(bureau.says("p3", "proposal revive 1").isRefused()).isTrue();
        assertThat(bureau.says("p3", "proposal show 1").words()).contains("nothing left to decide");
        assertThat(bureau.says("p3", "office call secretary").key()).isEqualTo("office.call-opened");
        bureau.days(10);
        assertThat(bureau.scene.toldTo("p3"))
                .noneSatisfy(said -> assertThat(said).contains("you have not answered"));
        assertThat(bureau.says("p3", "library search").key()).isEqualTo("summary.nothing-found");
    }

    @Test
    void anOfficerWhoResignsEndsTheVoteOnItToo() {
        var bureau = Bureau.of(5);
        bureau.says("p2", "office remove secretary" + REASON);
        bureau.says("p5", "proposal block 1 It was August. offer: I help.");
        bureau.tick("72H");
        bureau.tick("1M");
        bureau.everybody(3, "vote cast 0 5");
        bureau.says("p1", "office remove secretary I resign.");
        bureau.tick("1M");

        assertThat(bureau.proposal(1).stage()).isInstanceOf(Stage.Withdrawn.class);
        assertThat(bureau.says("p3", "vote cast 5 0 #1").key()).isEqualTo("vote.is-void");
        assertThat(bureau.scene.heardIn("garden/Remove p1 as secretary"))
                .anySatisfy(said -> assertThat(said).contains("is void"))
                .last()
                .asString()
                .contains("nothing left to decide");
        bureau.scene.clockGives("vote settle", Map.of("vote", "1"));
        bureau.tick("72H");
        assertThat(bureau.says("p3", "office call secretary").key()).isEqualTo("office.call-opened");
    }

    @Test
    void aVoteOnSomebodyWhoStaysIsNotEnded() {
        var bureau = Bureau.of(5);
        bureau.says("p2", "office remove secretary" + REASON);
        bureau.says("p5", "proposal block 1 It was August. offer: I help.");
        bureau.tick("72H");
        bureau.tick("1M");
        bureau.scene.clockGives("vote settle", Map.of("vote", "1"));

        assertThat(bureau.proposal(1).stage()).isInstanceOf(Stage.Voting.class);
        assertThat(bureau.says("p2", "vote cast 5 0").key()).isEqualTo("vote.recorded");
    }

    @Test
    void aRemovalOfSomebodyWhoIsGoneKeepsNobodyFromBeingPutForward() {
        var bureau = Bureau.of(4);
        bureau.says("p2", "office remove secretary" + REASON);
        bureau.says("p1", "assembly leave trees");

        assertThat(bureau.says("p3", "office call secretary").key()).isEqualTo("office.call-opened");
    }

    @Test
    void aRemovalTakesNobodyElseWhoCameSince() {
        var bureau = Bureau.of(4);
        bureau.says("p2", "office remove secretary" + REASON);
        bureau.says("p1", "assembly leave trees");
        bureau.everybody(4, "proposal agree 1");
        bureau.tick("72H");

        assertThat(bureau.hall()).anySatisfy(said -> assertThat(said).contains("was no longer secretary by then"));
    }
}
