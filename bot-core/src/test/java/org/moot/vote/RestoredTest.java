package org.moot.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.vote.Booth.march;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moot.command.Reply.Outcome;
import org.moot.office.Act.State;

/**
 * The database was restored from a copy while a vote is open: what the copy had is there, what was cast later is not. The vote
 * is open from Thursday 5 to Thursday 12 March, 10:00.
 */
class RestoredTest {
    private static final String COPY = "2026-03-05T10:00:30Z";
    private static final String WHY = " The disk broke.";

    /** p1's ballot was in the copy. */
    private static Panel restored() {
        return restoredAfter("0H");
    }

    private static Panel restoredAfter(String time) {
        var panel = Panel.voting().electoral("eve", "fay");
        panel.says("p1", "vote cast 5 0 0");
        panel.tick(time);
        panel.scene.stores().ballotBox().pause(new VoteId(1));
        assertThat(pause(panel)).isEqualTo(Outcome.DONE);
        return panel;
    }

    private static Outcome pause(Panel panel) {
        return panel.scene.clockGives("vote pause", Map.of("vote", "1", "copy", COPY));
    }

    /** eve asks, fay approves, and it is done. */
    private static State.Performed done(Panel panel, String line) {
        assertThat(panel.hears("eve", line)).isEqualTo("vote.act-asked");
        long number = panel.waiting();
        assertThat(panel.hears("fay", "act approve " + number)).isEqualTo("office.act-you-approved");
        panel.tick("1M");
        return (State.Performed) panel.act(number).state();
    }

    @Test
    void theVotePausesAndEverybodyIsToldWhatMayBeMissing() {
        var panel = restored();
        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Paused.class);
        assertThat(panel.thread())
                .anySatisfy(told -> assertThat(told)
                        .contains("restored from a copy of", "may be missing", "vote resume #1", "vote void #1"));
        assertThat(panel.audit("vote.paused")).hasSize(1);
    }

    @Test
    void noBallotIsTakenAndEverybodyHearsWhichOfTheirsIsThere() {
        var panel = restored();
        String first = panel.says("p1", "vote cast 0 5 0").words();
        assertThat(first).contains("is paused", "was not recorded", "An earlier ballot of yours is in the box");
        assertThat(panel.says("p2", "vote cast 0 5 0").words())
                .contains("is paused", "was not recorded", "no earlier one of yours is in the box");
        assertThat(panel.says("p2", "vote show").words()).contains("is paused", "No ballot of yours is in the box");
        assertThat(panel.hears("p1", "vote receipt 0000-0000-0")).isEqualTo("vote.receipt-other-is-in");
    }

    @Test
    void theClockDoesNotCloseIt() {
        var panel = restoredAfter("120H");
        panel.tick("71H");
        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Paused.class);
        assertThat(panel.clock("vote close", "vote")).isEqualTo(Outcome.DONE);
        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Paused.class);
    }

    @Test
    void twoPersonsLetItGoOnAndThatStandsInTheRecord() {
        var panel = restored();
        assertThat(done(panel, "vote resume" + WHY).came().key()).isEqualTo("vote.act-closes-now");
        assertThat(panel.vote().closes()).isEqualTo(march("12T10:00"));
        assertThat(panel.vote().amendments()).singleElement().isInstanceOf(Amendment.Restored.class);
        assertThat(panel.audit("vote.resumed")).hasSize(1);
        assertThat(panel.audit("vote.amended")).hasSize(1);
        assertThat(panel.hall())
                .anySatisfy(told -> assertThat(told).contains("goes on with the ballots", "disk broke"));
        assertThat(panel.hears("p2", "vote cast 0 5 0")).isEqualTo("vote.recorded");
        panel.tick("168H");
        assertThat(panel.vote().result().orElseThrow().cast()).isEqualTo(2);
    }

    @Test
    void whoeverLostABallotHasADayToVoteAgain() {
        var panel = restoredAfter("120H");
        panel.tick("46H");
        done(panel, "vote resume" + WHY);
        assertThat(panel.vote().closes()).isEqualTo(march("13T08:01"));
        assertThat(panel.vote().due()).isEqualTo(panel.vote().closes());
    }

    @Test
    void whatTwoPersonsLookedAtDoesNotPauseItAgain() {
        var panel = restored();
        done(panel, "vote resume" + WHY);
        pause(panel);
        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Open.class);
    }

    @Test
    void orTheyMakeItVoid() {
        var panel = restored();
        done(panel, "vote void" + WHY);
        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Void.class);
    }

    @Test
    void aVoteThatWasClosedBeforeTheRestoreCanOnlyBecomeVoid() {
        var panel = restored();
        panel.scene.stores().voteKeys().destroyLink(new VoteId(1));
        assertThat(panel.hears("p1", "vote cast 5 0 0")).isEqualTo("vote.is-paused");
        assertThat(panel.hears("eve", "vote resume" + WHY)).isEqualTo("vote.act-unlinked");
        done(panel, "vote void" + WHY);
        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Void.class);
    }

    @Test
    void whatIsNotPausedDoesNotGoOn() {
        var panel = Panel.voting().electoral("eve", "fay");
        assertThat(panel.hears("eve", "vote resume" + WHY)).isEqualTo("vote.act-not-paused");
    }

    @Test
    void aVoteThatIsAboutToOpenPausesWhenItIsOpen() {
        var panel = Panel.announced();
        pause(panel);
        panel.tick("1M");
        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Paused.class);
    }

    @Test
    void withoutTwoPersonsItIsVoidAfterThreeDaysAndEverybodyIsTold() {
        var panel = restored();
        panel.tick("71H");
        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Paused.class);
        panel.tick("1H");
        panel.tick("1M");
        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Void.class);
        assertThat(panel.thread()).anySatisfy(told -> assertThat(told).contains("is void", "never counted"));
        assertThat(panel.audit("vote.void")).hasSize(1);
        assertThat(panel.scene.stores().voteKeys().linking(new VoteId(1))).isEmpty();
    }

    @Test
    void whatTwoPersonsLetGoOnDoesNotLapse() {
        var panel = restored();
        done(panel, "vote resume" + WHY);
        panel.tick("100H");
        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Open.class);
        assertThat(panel.clock("vote lapse", "vote")).isEqualTo(Outcome.DONE);
        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Open.class);
    }

    @Test
    void aVoteWhoseKeysAreGoneIsVoidAtOnceAndItsQuestionGoesOn() {
        var panel = Panel.voting().electoral("eve", "fay");
        panel.scene.stores().ballotBox().pause(new VoteId(1));
        panel.scene.stores().voteKeys().destroyLink(new VoteId(1));
        pause(panel);
        panel.tick("1M");
        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Void.class);
        assertThat(panel.thread())
                .anySatisfy(told -> assertThat(told).contains("are not there any more"))
                .noneSatisfy(told -> assertThat(told).contains("vote resume"));
        assertThat(panel.says("p1", "proposal show 1").words()).doesNotContain("vote cast");
    }

    @Test
    void aVoteThatWasAnnouncedAndWhoseKeysAreGoneNeverOpens() {
        var panel = Panel.announced();
        panel.scene.stores().voteKeys().destroyLink(new VoteId(1));
        assertThat(panel.clock("vote lapse", "vote")).isEqualTo(Outcome.DONE);
        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Void.class);
        assertThat(panel.audit("vote.void")).hasSize(1);
        panel.tick("1H");
        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Void.class);
    }

    @Test
    void whatCanBeCountedDoesNotLapse() {
        var panel = Panel.announced();
        assertThat(panel.clock("vote lapse", "vote")).isEqualTo(Outcome.DONE);
        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Announced.class);
        panel.tick("1M");
        assertThat(panel.clock("vote lapse", "vote")).isEqualTo(Outcome.DONE);
        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Open.class);
    }
}
