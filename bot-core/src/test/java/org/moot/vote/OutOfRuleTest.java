package org.moot.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.vote.Booth.march;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.command.Reply;
import org.moot.office.Act.State;
import org.moot.proposal.Stage;

/** What two persons can do to a vote. It is open from Thursday 5 to Thursday 12 March, 10:00. */
class OutOfRuleTest {
    private static final String WHY = " The roll is wrong.";

    /** eve asks, fay approves, and it is done. */
    private static void done(Panel panel, String line) {
        assertThat(panel.hears("eve", line)).isEqualTo("vote.act-asked");
        long number = panel.waiting();
        assertThat(panel.hears("fay", "act approve " + number)).isEqualTo("office.act-you-approved");
        panel.tick("1M");
        assertThat(panel.state(number)).isEqualTo("performed");
    }

    private static String came(Panel panel, long number) {
        return ((State.Performed) panel.act(number).state()).came().key();
    }

    private static Panel officers() {
        return Panel.voting().electoral("eve", "fay");
    }

    @Test
    void anExtensionKeepsTheVoteOpenForAsLong() {
        var panel = officers();
        done(panel, "vote extend 24h" + WHY);
        assertThat(panel.vote().closes()).isEqualTo(march("13T10:00"));
        panel.tick("192H");
        assertThat(panel.vote().result()).isPresent();
    }

    @Test
    void extensionsAreAtMost72HoursInAllAndNeverEndAtNight() {
        var panel = officers();
        assertThat(panel.hears("eve", "vote extend 73h" + WHY)).isEqualTo("vote.act-too-long");
        done(panel, "vote extend 48h" + WHY);
        assertThat(panel.hears("eve", "vote extend 25h" + WHY)).isEqualTo("vote.act-too-long");
        done(panel, "vote extend 14h" + WHY);
        assertThat(panel.vote().closes()).isEqualTo(march("15T08:00"));
    }

    @Test
    void aLengthIsWrittenInHoursOrDays() {
        var panel = officers();
        assertThat(panel.says("eve", "vote extend by: 5x reason: x").words()).contains("24h or 2d");
    }

    @Test
    void aVoteThatEndsEarlyEndsADayAfterTheApprovalAndNotAtNight() {
        var panel = officers();
        panel.tick("13H");
        done(panel, "vote end" + WHY);
        assertThat(panel.vote().closes()).isEqualTo(march("07T08:00"));
        assertThat(panel.hears("p3", "vote cast 5 0 0")).isEqualTo("vote.recorded");
        panel.tick("34H");
        assertThat(panel.vote().result()).isPresent();
    }

    @Test
    void whatEndsSoonAnywayDoesNotEndEarlier() {
        var panel = officers();
        panel.tick("150H");
        assertThat(panel.hears("eve", "vote end" + WHY)).isEqualTo("vote.act-ends-anyway");
    }

    @Test
    void anOutageDoesNotUndoAnEarlyEnd() {
        var panel = officers();
        done(panel, "vote end" + WHY);
        panel.tick("25H");
        assertThat(panel.vote().result()).isPresent();
    }

    @Test
    void aVoidVoteHasNoResultAndItsBallotsAndKeysAreGone() {
        var panel = officers();
        panel.says("p3", "vote cast 5 0 0");
        done(panel, "vote void" + WHY);

        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Void.class);
        assertThat(panel.scene.stores().voteKeys().linking(panel.vote().id())).isEmpty();
        assertThat(panel.scene.stores().voteKeys().sealKey(panel.vote().id())).isEmpty();
        assertThat(panel.hears("p3", "vote cast 5 0 0 #1")).isEqualTo("vote.is-void");
        panel.tick("240H");
        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Void.class);
        assertThat(panel.audit("vote.counted")).isEmpty();
        assertThat(panel.audit("decision.made")).isEmpty();
    }

    @Test
    void theQuestionOfAVoidVoteGoesBackToDeliberationAndIsToldInTheHall() {
        var panel = officers();
        done(panel, "vote void" + WHY);

        assertThat(panel.proposal().stage()).isInstanceOf(Stage.Deliberation.class);
        assertThat(panel.hall())
                .anySatisfy(said -> assertThat(said).contains("Out of the rule", "void", "eve", "fay", WHY.strip()));
        assertThat(panel.thread()).anySatisfy(said -> assertThat(said).contains("goes back to talk"));
        panel.says("p1", "proposal call 1");
        panel.tick("96H");
        assertThat(panel.proposal().stage()).isInstanceOf(Stage.Calling.class);
    }

    @Test
    void aVoidVoteOnPeopleIsHeldAgainAtOnce() {
        var panel = Panel.electing().electoral("eve", "fay");
        done(panel, "vote void 1" + WHY);

        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Void.class);
        Vote again = panel.vote(2);
        assertThat(again.names()).isEqualTo(panel.vote().names());
        assertThat(again.proposal()).isEqualTo(panel.vote().proposal());
        assertThat(panel.proposal().stage()).isEqualTo(new Stage.Voting(2));
        panel.tick("1M");
        assertThat(panel.vote(2).state()).isInstanceOf(Vote.State.Open.class);
    }

    @Test
    void whatWasCountedIsNotVoid() {
        var panel = officers();
        panel.tick("167H");
        panel.says("eve", "vote void" + WHY);
        panel.says("fay", "act approve 1");
        panel.scene.clockTo(panel.vote().closes());
        panel.clock("vote close", "vote");
        panel.clock("vote count", "vote");
        panel.clock("act perform", "act");

        assertThat(came(panel, 1)).isEqualTo("vote.act-too-late");
        assertThat(panel.vote().result()).isPresent();
        assertThat(panel.hears("eve", "vote void 1" + WHY)).isEqualTo("vote.act-not-under-way");
    }

    @Test
    void beforeAVoteIsOpenThereIsNothingToDoAboutIt() {
        var panel = Panel.announced().electoral("eve", "fay");
        assertThat(panel.vote().state()).isInstanceOf(Vote.State.Announced.class);
        assertThat(panel.hears("eve", "vote void 1" + WHY)).isEqualTo("vote.act-not-under-way");
        assertThat(panel.hears("eve", "vote extend 1 24h" + WHY)).isEqualTo("vote.act-not-open");
        assertThat(panel.hears("eve", "vote end 1" + WHY)).isEqualTo("vote.act-not-open");
    }

    @Test
    void somebodyWhoWasLeftOutIsPutOnTheRollAndVotes() {
        var panel = officers();
        panel.says("p9", "assembly join trees");
        panel.says("p1", "member admit p9");
        assertThat(panel.hears("p9", "vote cast 5 0 0")).isEqualTo("vote.not-on-roll");
        Vote before = panel.vote();
        done(panel, "vote enrol 1 p9" + WHY);

        assertThat(panel.vote().rollSize()).isEqualTo(before.rollSize() + 1);
        assertThat(panel.vote().rollRoot()).isNotEqualTo(before.rollRoot());
        assertThat(panel.vote().manifest()).isEqualTo(before.manifest()).contains(before.rollRoot());
        assertThat(panel.scene.toldTo("p9")).last().asString().contains("you may vote");
        assertThat(panel.hears("p9", "vote cast 5 0 0")).isEqualTo("vote.recorded");
    }

    @Test
    void onlyWhoTheCharterLetsVoteIsPutOnTheRoll() {
        var panel = officers();
        panel.says("p8", "welcome");
        assertThat(panel.hears("eve", "vote enrol 1 p8" + WHY)).isEqualTo("vote.act-not-in-assembly");
        panel.says("p8", "assembly join trees");
        assertThat(panel.hears("eve", "vote enrol 1 p8" + WHY)).isEqualTo("vote.act-no-member");
        assertThat(panel.hears("eve", "vote enrol 1 p2" + WHY)).isEqualTo("vote.act-on-roll");
    }

    @Test
    void nobodyPutsThemselvesOnARollNorAVoteOnThemselvesOutOfTheRule() {
        var panel = officers();
        panel.says("eve", "assembly join trees");
        panel.says("p1", "member admit eve");
        assertThat(panel.hears("eve", "vote enrol 1 eve" + WHY)).isEqualTo("office.act-concerns-you");

        var electing = Panel.electing().electoral("p2", "eve", "fay");
        assertThat(electing.hears("p2", "vote void 1" + WHY)).isEqualTo("office.act-concerns-you");
        electing.says("eve", "vote void 1" + WHY);
        assertThat(electing.hears("p2", "act approve 1")).isEqualTo("office.act-concerns-you");
        assertThat(electing.hears("fay", "act approve 1")).isEqualTo("office.act-you-approved");
    }

    @Test
    void lessIsPublishedAndNeverMoreAgain() {
        var panel = officers();
        done(panel, "vote withhold outcome" + WHY);
        assertThat(panel.vote().strictest()).isEqualTo(Optional.of(Publication.Level.OUTCOME));
        assertThat(panel.hears("eve", "vote withhold sums" + WHY)).isEqualTo("vote.act-withheld-already");
        assertThat(panel.hears("eve", "vote withhold outcome" + WHY)).isEqualTo("vote.act-withheld-already");
        assertThat(panel.hears("eve", "vote withhold most: ballots reason: x")).isEqualTo("command.unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vote extend 24h", "vote end", "vote enrol 1 p9", "vote withhold sums", "vote void"})
    void instancesThatAreAtItAtOnceDoItOnce(String line) throws Exception {
        var panel = officers();
        panel.says("p9", "assembly join trees");
        panel.says("p1", "member admit p9");
        panel.says("eve", line + WHY);
        panel.says("fay", "act approve 1");
        Callable<Reply.Outcome> perform = () -> panel.clock("act perform", "act");
        assertThat(Panel.atOnce(List.of(perform, perform, perform, perform)))
                .contains(Reply.Outcome.DONE)
                .doesNotContain(Reply.Outcome.BROKEN);

        assertThat(came(panel, 1)).isNotEqualTo("vote.act-too-late");
        assertThat(panel.vote().amendments()).hasSize(line.equals("vote void") ? 0 : 1);
        assertThat(panel.audit("act.performed")).hasSize(1);
        assertThat(panel.audit("vote.void")).hasSizeLessThanOrEqualTo(1);
        assertThat(panel.audit("proposal.returned")).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void whatCameTooLateIsTold() {
        var panel = officers();
        panel.says("eve", "vote extend 24h" + WHY);
        panel.says("fay", "act approve 1");
        panel.scene.clockTo(panel.vote().closes());
        panel.clock("vote close", "vote");
        panel.clock("act perform", "act");
        assertThat(came(panel, 1)).isEqualTo("vote.act-too-late");
    }

    @Test
    void noActTellsWhoVotedOrHow() {
        var panel = officers();
        panel.says("p3", "vote cast 5 0 0");
        done(panel, "vote extend 24h" + WHY);
        done(panel, "vote withhold sums" + WHY);
        done(panel, "vote end" + WHY);
        String p3 = panel.scene.person("p3").id().toString();

        assertThat(panel.audit("")).filteredOn(line -> line.contains("act.")).noneMatch(line -> line.contains(p3));
        for (long act : Set.of(1L, 2L, 3L)) {
            assertThat(panel.act(act).toString()).doesNotContain(p3);
        }
        assertThat(panel.hall())
                .filteredOn(said -> said.contains("Out of the rule"))
                .noneMatch(said -> said.contains("p3") || said.contains("ballots in"));
    }
}
