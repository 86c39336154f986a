package org.moot.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.moot.proposal.Proposal.Matter;
import org.moot.proposal.Stage;
import org.moot.time.Presence;

/** Nominations that are opened at the beginning end on Thursday 5 March, 10:00. */
class NominatingTest {

    @Test
    void anybodyOpensNominationsForAnOfficeHeldInTheInterimOrFree() {
        var bureau = Bureau.of(3);

        assertThat(bureau.says("p2", "office call secretary").key()).isEqualTo("office.call-opened");
        assertThat(bureau.says("p3", "office call treasurer").key()).isEqualTo("office.call-opened");
        assertThat(bureau.says("p3", "office call secretary").key()).isEqualTo("office.called-already");
        assertThat(bureau.says("stranger", "office call nominations").isRefused())
                .isTrue();
    }

    @Test
    void anOfficeIsOneWordOfLetters() {
        var bureau = Bureau.of(3);

        assertThat(bureau.says("p2", "office call \"General Secretary\"").words())
                .contains("general-secretary");
        for (String odd : new String[] {"../../x", "a1", "<b>", "secretary;", "-", "\"' or 1=1\"", "a".repeat(31)}) {
            assertThat(bureau.says("p2", "office call " + odd).isRefused())
                    .as(odd)
                    .isTrue();
        }
    }

    @Test
    void whoWasProposedStandsOnlyAfterAccepting() {
        var bureau = Bureau.of(3);
        bureau.says("p2", "office call secretary");
        assertThat(bureau.says("p2", "office nominate secretary p3").key()).isEqualTo("office.was-asked");

        assertThat(bureau.scene.toldTo("p3")).last().asString().contains("p2 proposes you for secretary");
        assertThat(bureau.hall())
                .last()
                .asString()
                .contains("one person who has not accepted yet")
                .doesNotContain("* p3");
        assertThat(bureau.says("p3", "office accept secretary").key()).isEqualTo("office.you-stand");
        assertThat(bureau.hall()).anySatisfy(card -> assertThat(card).contains("* p3"));
    }

    @Test
    void standingIsAcceptingToo() {
        var bureau = Bureau.of(3);
        bureau.says("p2", "office call secretary");
        bureau.says("p2", "office nominate secretary p3");
        bureau.says("p3", "office stand secretary");

        assertThat(bureau.hall())
                .anySatisfy(card -> assertThat(card).contains("* p3").doesNotContain("not accepted"));
    }

    @Test
    void whatCannotBeProposedIsRefusedWithWhatToDo() {
        var bureau = Bureau.of(3);
        assertThat(bureau.says("p2", "office stand secretary").key()).isEqualTo("office.not-called");
        bureau.says("p2", "office call secretary");
        bureau.scene.says("far", "welcome");

        assertThat(bureau.says("p2", "office nominate secretary p2").key()).isEqualTo("office.stand-instead");
        assertThat(bureau.says("p2", "office nominate secretary far").key()).isEqualTo("office.nominee-not-in");
        assertThat(bureau.says("p2", "office accept secretary").key()).isEqualTo("office.not-proposed");
        bureau.says("p2", "office nominate secretary p3");
        assertThat(bureau.says("p1", "office nominate secretary p3").key()).isEqualTo("office.named-already");
    }

    @Test
    void whenNobodyStandsEverythingStaysAndTheHallIsTold() {
        var bureau = Bureau.of(3);
        bureau.says("p2", "office call secretary");
        bureau.says("p2", "office nominate secretary p3");
        bureau.tick("72H");

        assertThat(bureau.hall()).last().asString().startsWith("Nobody stood for secretary.");
        assertThat(bureau.isOpen("secretary")).isFalse();
        assertThat(bureau.holds("secretary")).isEqualTo("p1");
        assertThat(bureau.says("p2", "office call secretary").key()).isEqualTo("office.call-opened");
    }

    @Test
    void oneNomineeIsPutToConsensusAndDoesNotCount() {
        var bureau = Bureau.of(4);
        bureau.says("p2", "office call secretary");
        bureau.says("p2", "office stand secretary");
        bureau.tick("72H");

        var proposal = bureau.proposal(1);
        assertThat(proposal.matter()).isEqualTo(Matter.OFFICE);
        assertThat(((Stage.Calling) proposal.stage()).counted()).isEqualTo(3);
        bureau.everybody(4, "proposal agree 1");
        bureau.tick("96H");
        assertThat(bureau.holds("secretary")).isEqualTo("p2");
        assertThat(bureau.holder("secretary").orElseThrow().interim()).isFalse();
    }

    @Test
    void anAppointmentThatFewerThanThreeAnsweredStaysInterim() {
        var bureau = Bureau.of(2);
        bureau.says("p2", "office call secretary");
        bureau.says("p2", "office stand secretary");
        bureau.tick("72H");
        bureau.everybody(2, "proposal agree 1");
        bureau.tick("96H");

        assertThat(bureau.holds("secretary")).isEqualTo("p2");
        assertThat(bureau.holder("secretary").orElseThrow().interim()).isTrue();
        assertThat(bureau.says("p1", "office call secretary").key()).isEqualTo("office.call-opened");
    }

    @Test
    void theNomineeIsOneOfTheThreeWhoAnswer() {
        var bureau = Bureau.of(3);
        bureau.says("p2", "office call membership");
        bureau.says("p1", "office stand membership");
        bureau.tick("72H");
        bureau.says("p2", "proposal agree 1");
        bureau.says("p3", "proposal agree 1");
        bureau.tick("96H");

        assertThat(bureau.holds("membership")).isEqualTo("p1");
        assertThat(bureau.holder("membership").orElseThrow().interim()).isFalse();
    }

    @Test
    void severalNomineesAreVotedOnAndTheOneChosenTakesTheOffice() {
        var bureau = Bureau.of(4);
        bureau.says("p2", "office call secretary");
        bureau.says("p2", "office stand secretary");
        bureau.says("p3", "office stand secretary");
        bureau.tick("72H");

        assertThat(bureau.proposal(1).stage()).isInstanceOf(Stage.Voting.class);
        assertThat(bureau.says("p4", "office call secretary").key()).isEqualTo("office.asked-already");
        bureau.everybody(4, "vote cast p3=5 p2=1");
        bureau.tick("72H");
        assertThat(bureau.holds("secretary")).isEqualTo("p3");
        assertThat(bureau.holder("secretary").orElseThrow().interim()).isFalse();
        assertThat(bureau.says("p4", "office call secretary").key()).isEqualTo("office.held");
    }

    @Test
    void withTooFewBallotsTheOfficeStaysAsItIs() {
        var bureau = Bureau.of(4);
        bureau.says("p2", "office call secretary");
        bureau.says("p2", "office stand secretary");
        bureau.says("p3", "office stand secretary");
        bureau.tick("72H");
        bureau.says("p4", "vote cast p3=5");
        bureau.tick("72H");

        assertThat(bureau.holds("secretary")).isEqualTo("p1");
        assertThat(bureau.hall()).anySatisfy(said -> assertThat(said).contains("too few ballots"));
    }

    @Test
    void aFounderAloneIsConfirmedByTheirOwnBallotInTheInterim() {
        var bureau = Bureau.of(1);
        bureau.says("p1", "office call secretary");
        bureau.says("p1", "office stand secretary");
        bureau.tick("72H");
        bureau.tick("96H");
        assertThat(bureau.proposal(1).stage()).isInstanceOf(Stage.Voting.class);
        bureau.says("p1", "vote cast 5 0");
        bureau.tick("72H");

        assertThat(bureau.holds("secretary")).isEqualTo("p1");
        assertThat(bureau.holder("secretary").orElseThrow().interim()).isTrue();
    }

    @Test
    void somebodyWhoLeftTheAssemblyNoLongerStands() {
        var bureau = Bureau.of(4);
        bureau.says("p2", "office call secretary");
        bureau.says("p2", "office stand secretary");
        bureau.says("p3", "office stand secretary");
        bureau.says("p3", "assembly leave trees");
        bureau.tick("72H");

        assertThat(bureau.proposal(1).stage()).isInstanceOf(Stage.Calling.class);
    }

    @Test
    void settlingAgainChangesNothing() {
        var bureau = Bureau.of(4);
        bureau.says("p2", "office call secretary");
        bureau.says("p2", "office stand secretary");
        bureau.clock("office settle", "secretary");
        assertThat(bureau.isOpen("secretary")).isTrue();
        bureau.tick("72H");
        bureau.clock("office settle", "secretary");

        assertThat(bureau.scene.look(() -> bureau.scene.stores().proposals().find(new org.moot.proposal.ProposalId(2))))
                .isEmpty();
    }

    @Test
    void anOutageKeepsNominationsOpen() {
        var bureau = Bureau.of(4);
        bureau.says("p2", "office call secretary");
        bureau.tick("70H");
        bureau.scene.outage(Presence.SERVICE, Duration.ofHours(5));

        assertThat(bureau.isOpen("secretary")).isTrue();
        assertThat(bureau.hall()).last().asString().contains("stay open until");
        bureau.tick("24H");
        assertThat(bureau.isOpen("secretary")).isFalse();
    }

    @Test
    void theThirdPersonBringsTheWordThatInterimOfficesCanBeConfirmed() {
        var bureau = Bureau.of(2);
        assertThat(bureau.hall()).noneMatch(said -> said.startsWith("There are three of you now."));
        bureau.joins("p3");
        bureau.joins("p4");

        assertThat(bureau.hall())
                .filteredOn(said -> said.startsWith("There are three of you now."))
                .singleElement()
                .asString()
                .contains("secretary", "membership", "office call");
    }

    @Test
    void theListSaysWhoHoldsWhatAndWhereNominationsAreOpen() {
        var bureau = Bureau.of(3);
        bureau.says("p2", "office call treasurer");

        assertThat(bureau.says("p3", "office list").words())
                .contains(
                        "membership: p1 / in the interim",
                        "secretary: p1 / in the interim",
                        "treasurer: nominations are open");
    }
}
