package org.moot.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moot.command.Reply.Outcome;
import org.moot.office.Act.State;

/** What is out of the rule takes two persons. The vote closes on Thursday 12 March, 10:01. */
class TwoPersonsTest {
    private static final String EXTEND = "vote extend 24h The hall was locked.";

    @Test
    void whatOnePersonAsksForIsNotDone() {
        var panel = Panel.voting().electoral("eve", "fay");
        Vote before = panel.vote();
        assertThat(panel.hears("eve", EXTEND)).isEqualTo("vote.act-asked");
        panel.tick("1H");

        assertThat(panel.vote()).isEqualTo(before);
        assertThat(panel.state(1)).isEqualTo("asked");
        assertThat(panel.hall()).noneSatisfy(said -> assertThat(said).contains("Out of the rule"));
    }

    @Test
    void aSecondElectoralOfficerApprovesAndItIsDone() {
        var panel = Panel.voting().electoral("eve", "fay");
        Vote before = panel.vote();
        panel.says("eve", EXTEND);
        assertThat(panel.hears("fay", "act approve 1")).isEqualTo("office.act-you-approved");
        panel.tick("1M");

        assertThat(panel.state(1)).isEqualTo("performed");
        assertThat(panel.vote().closes()).isAfter(before.closes());
    }

    @Test
    void bothAndTheReasonAreToldInTheHallAndStandOnTheCard() {
        var panel = Panel.voting().electoral("eve", "fay");
        panel.says("eve", EXTEND);
        panel.says("fay", "act approve 1");
        panel.tick("1M");

        for (List<String> place : List.of(panel.hall(), panel.thread())) {
            assertThat(place)
                    .anySatisfy(said -> assertThat(said)
                            .contains("Out of the rule", "stays open", "eve", "fay", "The hall was locked."));
        }
        panel.tick("240H");
        assertThat(panel.says("p1", "vote result 1").words()).contains("Out of the rule", "eve", "fay");
    }

    @Test
    void theLogHoldsWhoAskedAndWhoApprovedAndNoReason() {
        var panel = Panel.voting().electoral("eve", "fay");
        panel.says("eve", EXTEND);
        panel.says("fay", "act approve 1");
        panel.tick("1M");

        assertThat(panel.audit("act."))
                .hasSize(3)
                .noneSatisfy(line -> assertThat(line).contains("locked"))
                .first()
                .asString()
                .startsWith("act.asked")
                .contains("by=" + panel.scene.person("eve").id(), "vote=1");
        assertThat(panel.audit("act.approved").getFirst())
                .contains("by=" + panel.scene.person("fay").id());
    }

    @Test
    void nobodyApprovesWhatTheyAskedFor() {
        var panel = Panel.voting().electoral("eve", "fay");
        panel.says("eve", EXTEND);
        assertThat(panel.hears("eve", "act approve 1")).isEqualTo("office.act-needs-another");
        panel.appoint("eve", Panel.ELECTORAL, "electoral-third");
        assertThat(panel.hears("eve", "act approve 1")).isEqualTo("office.act-needs-another");
        assertThat(panel.state(1)).isEqualTo("asked");
    }

    @Test
    void twoOfficesOfOnePersonAreOnePerson() {
        var panel = Panel.voting().electoral("eve", "eve");
        assertThat(panel.hears("eve", EXTEND)).isEqualTo("office.act-secretaries-only");
    }

    @Test
    void whatNobodyApprovesLapsesAfter48Hours() {
        var panel = Panel.voting().electoral("eve", "fay");
        panel.says("eve", EXTEND);
        panel.tick("47H59M");
        assertThat(panel.state(1)).isEqualTo("asked");
        panel.tick("1M");

        assertThat(panel.state(1)).isEqualTo("lapsed");
        assertThat(panel.scene.toldTo("eve")).last().asString().contains("has lapsed");
        assertThat(panel.hears("fay", "act approve 1")).isEqualTo("office.act-is-lapsed");
        assertThat(panel.hears("eve", EXTEND)).isEqualTo("vote.act-asked");
    }

    @Test
    void anApprovalThatComesAfter48HoursIsTooLateAlsoWhenTheDeadlineIsLate() {
        var panel = Panel.voting().electoral("eve", "fay");
        panel.says("eve", EXTEND);
        panel.scene.clockTo(panel.act(1).rule().until().plusSeconds(1));
        assertThat(panel.hears("fay", "act approve 1")).isEqualTo("office.act-has-lapsed");
    }

    @Test
    void aPausedOfficerNeitherAsksNorApproves() {
        var panel = Panel.voting().electoral("eve", "fay", "gus");
        panel.says("eve", EXTEND);
        panel.pause(Panel.ELECTORAL, "electoral-b");
        assertThat(panel.hears("fay", "act approve 1")).isEqualTo("office.act-powers-pause");
        assertThat(panel.hears("fay", EXTEND)).isEqualTo("office.act-powers-pause");
        panel.pause(Panel.ELECTORAL, "electoral");
        panel.appoint("fay", Panel.ELECTORAL, "electoral-d");
        assertThat(panel.hears("gus", "act approve 1")).isEqualTo("office.act-asker-may-not");
    }

    @Test
    void withoutTwoElectoralOfficersTwoSecretariesOfDifferentAssembliesDo() {
        var panel = Panel.voting().electoral("eve").secretary("sal", "bees", 3);
        assertThat(panel.hears("eve", EXTEND)).isEqualTo("office.act-secretaries-only");
        assertThat(panel.hears("p1", EXTEND)).isEqualTo("vote.act-asked");
        assertThat(panel.hears("sal", "act approve 1")).isEqualTo("office.act-you-approved");
        panel.tick("1M");
        assertThat(panel.state(1)).isEqualTo("performed");
    }

    @Test
    void whereThereAreTwoElectoralOfficersTheSecretariesDoNot() {
        var panel = Panel.voting().electoral("eve", "fay").secretary("sal", "bees", 3);
        assertThat(panel.hears("p1", EXTEND)).isEqualTo("office.act-electoral-only");
        panel.says("eve", EXTEND);
        assertThat(panel.hears("sal", "act approve 1")).isEqualTo("office.act-electoral-only");
        assertThat(panel.says("sal", "act list").words()).contains("Nothing waits");
    }

    @Test
    void anAssemblyThatOneCanFoundAloneGivesNoPowerOverVotes() {
        var panel = Panel.voting().secretary("sal", "bees", 2);
        panel.says("p1", EXTEND);
        assertThat(panel.hears("sal", "act approve 1")).isEqualTo("office.act-secretaries-only");
    }

    @Test
    void anAssemblyThatSomebodyFoundedUnderThatNameIsNotTheElectoralOne() {
        var panel = Panel.voting();
        panel.secretary("mal", "electoral-reform", 3);
        panel.appoint("mal", "electoral-reform", "electoral");
        panel.appoint("p5", "electoral-reform", "electoral-second");
        assertThat(panel.hears("p5", EXTEND)).isEqualTo("office.act-electors-only");
    }

    @Test
    void aPersonWithoutAnAccountOfTheirOwnIsNobodyHere() {
        var panel = Panel.voting().electoral("eve").secretary("sal", "bees", 3);
        panel.scene.look(() -> {
            var electoral =
                    panel.scene.stores().assemblies().called(Panel.ELECTORAL).orElseThrow();
            var linkedAway = panel.officer(electoral.id(), "electoral-b", org.moot.people.PersonId.fresh());
            panel.scene.stores().officers().put(linkedAway);
            return true;
        });
        assertThat(panel.hears("p1", EXTEND)).isEqualTo("vote.act-asked");
    }

    @Test
    void aParticipantDoesNeither() {
        var panel = Panel.voting().electoral("eve", "fay");
        panel.says("eve", EXTEND);
        for (String line : List.of(EXTEND, "act approve 1", "act refuse 1", "act list")) {
            assertThat(panel.hears("p2", line)).as(line).isEqualTo("office.act-electors-only");
        }
    }

    @Test
    void whatTheSecondPersonRefusesIsNotDone() {
        var panel = Panel.voting().electoral("eve", "fay");
        panel.says("eve", EXTEND);
        assertThat(panel.hears("fay", "act refuse 1")).isEqualTo("office.act-you-refused");
        assertThat(panel.hears("fay", "act approve 1")).isEqualTo("office.act-is-refused");
        assertThat(panel.scene.toldTo("eve")).last().asString().contains("fay said no");
        panel.tick("49H");
        assertThat(panel.state(1)).isEqualTo("refused");
    }

    @Test
    void whoAskedTakesItBack() {
        var panel = Panel.voting().electoral("eve", "fay");
        panel.says("eve", EXTEND);
        panel.says("eve", "act refuse 1");
        assertThat(panel.state(1)).isEqualTo("refused");
    }

    @Test
    void theSameIsNotAskedForTwiceAtATime() {
        var panel = Panel.voting().electoral("eve", "fay");
        panel.says("eve", EXTEND);
        assertThat(panel.hears("fay", EXTEND)).isEqualTo("office.act-asked-already");
    }

    @Test
    void theOtherElectoralOfficersReadItWithItsReason() {
        var panel = Panel.voting().electoral("eve", "fay");
        panel.says("eve", EXTEND);
        assertThat(panel.scene.toldTo("fay"))
                .last()
                .asString()
                .contains("stays open until", "eve", "The hall was locked.", "[Approve]");
        assertThat(panel.says("fay", "act list").words()).contains("The hall was locked.");
        assertThat(panel.scene.toldTo("eve")).isEmpty();
    }

    @Test
    void ofTwoWhoApproveAtOnceOneDoesAndItIsDoneOnce() throws Exception {
        var panel = Panel.voting().electoral("eve", "fay", "gus");
        panel.says("eve", EXTEND);
        List<String> heard = Panel.atOnce(
                List.of(() -> panel.hears("fay", "act approve 1"), () -> panel.hears("gus", "act approve 1")));
        assertThat(heard).containsExactlyInAnyOrder("office.act-you-approved", "office.act-is-approved");
        Panel.atOnce(List.of(
                () -> panel.clock("act perform", "act"),
                () -> panel.clock("act perform", "act"),
                () -> panel.clock("act perform", "act")));

        assertThat(((State.Performed) panel.act(1).state()).came().key()).isEqualTo("vote.act-closes-now");
        assertThat(panel.vote().amendments()).hasSize(1);
        assertThat(panel.audit("act.performed")).hasSize(1);
        assertThat(panel.hall().stream().filter(said -> said.contains("Out of the rule")))
                .hasSize(1);
    }

    @Test
    void whatStoppedInTheMiddleIsDoneToTheEnd() {
        var panel = Panel.voting().electoral("eve", "fay");
        panel.says("eve", EXTEND);
        panel.says("fay", "act approve 1");
        // another instance moved the box and the vote, and stopped before it wrote the act down
        var until = java.time.Instant.parse(panel.act(1).the("until"));
        panel.scene.stores().ballotBox().extend(panel.vote().id(), until);
        panel.tick("1M");
        assertThat(panel.state(1)).isEqualTo("performed");
        assertThat(panel.vote().closes()).isEqualTo(until);
        assertThat(panel.clock("act perform", "act")).isEqualTo(Outcome.DONE);
        assertThat(panel.audit("act.performed")).hasSize(1);
    }
}
