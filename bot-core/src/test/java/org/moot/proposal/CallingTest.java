package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.proposal.Grove.march;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.command.Reply.Outcome;
import org.moot.proposal.Stage.Calling;
import org.moot.proposal.Stage.Deliberation;

class CallingTest {

    @Test
    void theCallOpensByItselfWhenTheTalkIsOverAndSomebodyAsked() {
        Grove grove = Grove.of("ana", "ben", "cat").drafted("ana");

        assertThat(grove.says("ben", "proposal call 1").key()).isEqualTo("proposal.call-is-asked-for");
        grove.tick("71H59M");
        assertThat(grove.stage()).isInstanceOf(Deliberation.class);
        grove.tick("1M");

        assertThat(grove.stage())
                .isEqualTo(new Calling(
                        1, 1, march("05T10:00"), march("09T10:00"), march("09T10:00"), 3, 3, Optional.empty()));
        assertThat(grove.thread()).singleElement().asString().contains("open until", "3 people count");
    }

    @Test
    void nobodyAskedAndNothingOpens() {
        Grove grove = Grove.of("ana", "ben").drafted("ana");
        grove.tick("500H");

        assertThat(grove.stage()).isInstanceOf(Deliberation.class);
        assertThat(grove.says("ben", "proposal show 1").words()).contains("A call opens as soon as anybody asks");
    }

    @Test
    void askedForAfterTheTalkItOpensAtOnce() {
        Grove grove = Grove.of("ana", "ben").drafted("ana");
        grove.tick("96H");

        assertThat(grove.says("ben", "proposal call 1").key()).isEqualTo("proposal.call-opens-now");
        grove.tick("0S");
        assertThat(grove.call().opened()).isEqualTo(march("06T10:00"));
    }

    @Test
    void askedForTwiceOpensOnce() {
        Grove grove = Grove.of("ana", "ben").drafted("ana");
        grove.says("ana", "proposal call 1");

        assertThat(grove.says("ben", "proposal call 1").key()).isEqualTo("proposal.call-is-asked-for");
        grove.tick("72H");
        assertThat(grove.clock("proposal open-call")).isEqualTo(Outcome.DONE);
        assertThat(grove.thread()).hasSize(1);
        assertThat(grove.says("ben", "proposal call 1").key()).isEqualTo("proposal.call-is-open");
    }

    @Test
    void aCallThatWouldCloseAtNightClosesInTheMorning() {
        Grove grove = Grove.of("ana").drafted("ana");
        grove.says("ana", "proposal call 1");
        grove.says("ana", "assembly charter call 85h");
        grove.tick("72H");

        // Thursday 10:00 and 85 hours is Sunday 23:00
        assertThat(grove.call().closes()).isEqualTo(march("09T08:00"));
    }

    @Test
    void closingTooEarlyTooLateOrTwiceIsHarmless() {
        Grove grove = Grove.of("ana", "ben", "cat").called("ana");
        for (String name : new String[] {"ana", "ben", "cat"}) {
            grove.says(name, "proposal agree 1");
        }
        assertThat(grove.clock("proposal close-call")).isEqualTo(Outcome.DONE);
        assertThat(grove.stage()).isInstanceOf(Calling.class);

        grove.tick("96H");
        int said = grove.hall().size();
        assertThat(grove.clock("proposal close-call")).isEqualTo(Outcome.DONE);
        assertThat(grove.hall()).hasSize(said);
    }

    @Test
    void tooFewAnswersExtendItOnceByHalfItsTimeAndThenItLapses() {
        Grove grove = Grove.of("ana", "ben", "cat").called("ana");
        grove.says("ana", "proposal agree 1");
        grove.tick("96H");

        assertThat(grove.call().extended()).contains(march("09T10:00"));
        assertThat(grove.call().closes()).isEqualTo(march("11T10:00"));
        assertThat(grove.thread()).last().asString().contains("Too few have answered: 1 of the 3");

        grove.tick("48H");
        assertThat(grove.stage()).isEqualTo(new Stage.Lapsed(march("11T10:00")));
        assertThat(grove.proposal().returns()).isZero();
        assertThat(grove.proposal().rounds()).extracting(Round::ending).containsExactly(Ending.LAPSED);
    }

    @Test
    void whatLapsedCanBeCalledAgainAtOnceWithANewList() {
        Grove grove = Grove.of("ana", "ben", "cat").called("ana");
        grove.tick("144H");
        grove.says("dan", "assembly join trees");

        assertThat(grove.says("ben", "proposal call 1").key()).isEqualTo("proposal.call-opens-now");
        grove.tick("0S");
        assertThat(grove.call().round()).isEqualTo(2);
        assertThat(grove.says("dan", "proposal agree 1").key()).isEqualTo("proposal.position-in-call");
    }

    @Test
    void theSecretaryIsToldAboutTimesAndAskedNothing() {
        Grove grove = Grove.of("ana", "ben", "cat").called("ana");
        grove.tick("96H");

        assertThat(grove.scene.toldTo("ana"))
                .filteredOn(told -> told.startsWith("For the secretary"))
                .hasSize(2)
                .allMatch(told -> told.endsWith("Nobody has to do anything for it."));
    }

    @Test
    void aBlockReturnsItToTalkWithThePlainReason() {
        Grove grove = Grove.of("ana", "ben", "cat").called("ana");
        grove.says("ana", "proposal agree 1");
        grove.says("cat", "proposal agree 1");
        grove.says("ben", "proposal block 1 Roots. offer: I help.");
        grove.tick("96H");

        assertThat(grove.stage()).isEqualTo(new Deliberation(march("09T10:00"), march("12T10:00"), Optional.empty()));
        assertThat(grove.proposal().returns()).isEqualTo(1);
        assertThat(grove.thread()).last().asString().contains("2 agree", "It is blocked.", "goes back to talk");
        assertThat(grove.says("cat", "proposal show 1").words()).contains("Call 1 on version 1", "returned to talk");
    }

    @Test
    void aReturnedTextIsTalkedAboutAgainForAsLongAsTheCharterSays() {
        Grove grove = Grove.of("ana").called("ana");
        grove.says("ana", "proposal block 1 Roots. offer: I help.");
        grove.tick("96H");
        grove.says("ana", "proposal call 1");
        grove.tick("71H");
        assertThat(grove.stage()).isInstanceOf(Deliberation.class);

        grove.tick("1H");
        assertThat(grove.call().round()).isEqualTo(2);
    }

    @Test
    void moreThanAThirdStandingAsideReturnIt() {
        Grove grove = Grove.of("ana", "ben", "cat").called("ana");
        grove.says("ana", "proposal agree 1");
        grove.says("cat", "proposal aside 1 Away.");
        grove.says("ben", "proposal aside 1 Away too.");
        grove.tick("96H");

        assertThat(grove.proposal().rounds().getFirst().why())
                .containsExactlyInAnyOrder(Obstacle.TOO_MANY_ASIDE, Obstacle.TOO_FEW_AGREE);
    }

    @Test
    void oneOfElevenWhoBlocksAloneStopsNothing() {
        Grove grove = Grove.ofPeople(11).called("p1");
        for (int i = 1; i < 6; i++) {
            grove.says("p" + i, "proposal agree 1");
        }
        grove.says("p6", "proposal block 1 Roots. offer: I help.");
        grove.tick("96H");

        assertThat(grove.stage()).isInstanceOf(Stage.Decided.class);
        assertThat(grove.hall().getLast()).contains("p6 blocks", "Roots.\nOffers: I help.");
    }

    @Test
    void onTheFrozenListOnlyThoseWhoWereThereWhenItOpened() {
        Grove grove = Grove.of("ana", "ben", "cat").called("ana");
        grove.says("dan", "assembly join trees");
        grove.says("dan", "proposal block 1 Roots. offer: I help.");
        for (String name : new String[] {"ana", "ben", "cat"}) {
            grove.says(name, "proposal agree 1");
        }
        grove.tick("96H");

        assertThat(grove.stage()).isInstanceOf(Stage.Decided.class);
        assertThat(grove.hall().getLast()).contains("Spoke without counting: 1");
    }

    @Test
    void whereTheCharterSaysSoOnlyMembersCount() {
        Grove grove = Grove.of("ana");
        grove.says("ana", "assembly charter counts members");
        grove.says("ana", "member admit ana");
        grove.says("ben", "assembly join trees");
        grove.called("ana");

        assertThat(grove.call().counted()).isEqualTo(1);
        assertThat(grove.says("ben", "proposal agree 1").key()).isEqualTo("proposal.does-not-count");
    }

    @Test
    void everyAnswerOfAClosedCallStandsInTheLogByARandomReference() {
        Grove grove = Grove.of("ana", "ben", "cat").called("ana");
        for (String name : new String[] {"ana", "ben", "cat"}) {
            grove.says(name, "proposal agree 1");
        }
        grove.tick("96H");

        grove.scene.look(() -> grove.scene.stores().audit().seal());
        assertThat(grove.scene.stores().audit().from(1, 100).stream()
                        .map(entry -> entry.canonical())
                        .filter(line -> line.startsWith("call.answer")))
                .hasSize(3)
                .anyMatch(line -> line.contains(grove.scene.person("ben").id().toString()))
                .noneMatch(line -> line.contains("ben "));
    }
}
