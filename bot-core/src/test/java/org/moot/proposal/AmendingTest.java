package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.proposal.Grove.march;

import org.junit.jupiter.api.Test;
import org.moot.proposal.Rewording.State;

class AmendingTest {
    private final Grove grove = Grove.of("ana", "ben", "cat").drafted("ana");

    @Test
    void theAuthorWritesANewVersionAndTheThreadReadsWhatChanged() {
        assertThat(grove.says("ana", "proposal amend 1 text: Every street gets two trees.")
                        .key())
                .isEqualTo("proposal.you-amended");

        assertThat(grove.proposal().current().number()).isEqualTo(2);
        assertThat(grove.thread())
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .contains(
                                "Version 2", "Was: Every street gets one tree.", "Now: Every street gets two trees."));
        assertThat(grove.card()).contains("Every street gets two trees.");
    }

    @Test
    void positionsOnTheOlderTextGoStaleAndTheirHoldersAreAsked() {
        grove.says("ben", "proposal agree 1");
        grove.says("ana", "proposal amend 1 text: Every street gets two trees.");

        assertThat(grove.scene.toldTo("ben"))
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .contains("you agree", "does that still stand on version 2", "one tree", "two trees"));
        assertThat(grove.says("ben", "proposal show 1").words()).contains("Your position is stale");
        assertThat(grove.card()).doesNotContain("So far");

        grove.says("ben", "proposal agree 1");
        assertThat(grove.position("ben").version()).isEqualTo(2);
        assertThat(grove.card()).contains("So far 1 agrees");
    }

    @Test
    void whoWasAskedBeforeIsNotAskedAgainAboutTheSamePosition() {
        grove.says("ben", "proposal agree 1");
        grove.says("ana", "proposal amend 1 text: Every street gets two trees.");
        grove.says("ana", "proposal amend 1 text: Every street gets three trees.");

        assertThat(grove.scene.toldTo("ben")).hasSize(1);
    }

    @Test
    void theSameTextIsNoNewVersion() {
        assertThat(grove.says("ana", "proposal amend 1 text: Every street gets one tree.")
                        .key())
                .isEqualTo("proposal.same-text");
        assertThat(grove.says("ben", "proposal amend 1 text: Every street gets one tree.")
                        .key())
                .isEqualTo("proposal.same-text");
    }

    @Test
    void anothersAmendmentIsOfferedAndTheAuthorTold() {
        assertThat(grove.says("ben", "proposal amend 1 text: Every street gets a hedge.")
                        .key())
                .isEqualTo("proposal.you-offered");

        assertThat(grove.proposal().rewording(1).orElseThrow().state()).isEqualTo(State.OFFERED);
        assertThat(grove.proposal().current().number()).isEqualTo(1);
        assertThat(grove.scene.toldTo("ana")).anyMatch(told -> told.contains("proposal take 1 1"));
        assertThat(grove.card()).contains("Amendment 1, waiting for the author", "Every street gets a hedge.");
    }

    @Test
    void whatTheAuthorTakesIsTheNextVersionInTheOthersWords() {
        grove.says("ben", "proposal amend 1 text: Every street gets a hedge.");

        assertThat(grove.says("cat", "proposal take 1 1").key()).isEqualTo("proposal.only-the-author");
        assertThat(grove.says("ana", "proposal take 1 1").key()).isEqualTo("proposal.you-took");
        assertThat(grove.proposal().current().text()).isEqualTo("Every street gets a hedge.");
        assertThat(grove.proposal().current().by())
                .isEqualTo(grove.scene.person("ben").id());
        assertThat(grove.proposal().rewording(1).orElseThrow().state()).isEqualTo(State.TAKEN);
        assertThat(grove.says("ana", "proposal take 1 1").key()).isEqualTo("proposal.no-such-amendment");
    }

    @Test
    void inTheThreadOneNumberIsEnough() {
        grove.says("ben", "proposal amend 1 text: Every street gets a hedge.");

        assertThat(grove.scene
                        .in("garden/Plant a tree")
                        .says("ana", "proposal take 1")
                        .key())
                .isEqualTo("proposal.you-took");
    }

    @Test
    void whatIsNotTakenWithinTwoDaysStandsAsAnAlternative() {
        grove.says("ben", "proposal amend 1 text: Every street gets a hedge. title: Hedges");
        grove.tick("47H59M");
        assertThat(grove.proposal().alternatives()).isEmpty();

        grove.tick("1M");
        assertThat(grove.proposal().alternatives()).extracting(Rewording::title).containsExactly("Hedges");
        assertThat(grove.thread()).last().asString().contains("Alternative 1", "Hedges");
    }

    @Test
    void theOpeningCallMakesAlternativesOfWhatStillWaits() {
        grove.says("ana", "proposal call 1");
        grove.tick("60H");
        grove.says("ben", "proposal amend 1 text: Every street gets a hedge.");
        grove.tick("12H");

        assertThat(grove.call().opened()).isEqualTo(march("05T10:00"));
        assertThat(grove.proposal().alternatives()).hasSize(1);
    }

    @Test
    void anAmendmentWithoutATitleIsCalledByWhatItChanges() {
        grove.says("ben", "proposal amend 1 text: Every street gets a hedge.");

        assertThat(grove.proposal().rewording(1).orElseThrow().title()).isEqualTo("Every street gets a hedge.");
    }

    @Test
    void anAlternativeStandsAtOnce() {
        assertThat(grove.says("ben", "proposal alternative 1 Plant hedges text: Every street gets a hedge.")
                        .key())
                .isEqualTo("proposal.your-alternative-stands");

        assertThat(grove.proposal().alternatives()).extracting(Rewording::title).containsExactly("Plant hedges");
    }

    @Test
    void moreOtherTextsThanFitOnABallotAreRefused() {
        for (int i = 1; i <= 18; i++) {
            grove.says("ben", "proposal alternative 1 Plant " + i + " text: Every street gets " + i + " hedges.");
        }

        assertThat(grove.says("cat", "proposal alternative 1 More text: Even more.")
                        .key())
                .isEqualTo("proposal.too-many-alternatives");
        assertThat(grove.says("cat", "proposal amend 1 text: Even more.").key())
                .isEqualTo("proposal.too-many-alternatives");

        grove.says("ben", "proposal withdraw 1 amendment: 3");
        assertThat(grove.says("cat", "proposal amend 1 text: Even more.").key()).isEqualTo("proposal.you-offered");
    }

    @Test
    void onlyWhoOfferedAnAmendmentTakesItBack() {
        grove.says("ben", "proposal amend 1 text: Every street gets a hedge.");

        assertThat(grove.says("cat", "proposal withdraw 1 amendment: 1").key()).isEqualTo("proposal.only-who-offered");
        assertThat(grove.says("ben", "proposal withdraw 1 amendment: 1").key()).isEqualTo("proposal.you-took-back");
        assertThat(grove.card()).doesNotContain("hedge");
    }

    @Test
    void inAnOpenCallTheTextIsFrozen() {
        grove.says("ana", "proposal call 1");
        grove.tick("72H");

        assertThat(grove.says("ana", "proposal amend 1 text: No trees.").key()).isEqualTo("proposal.text-is-frozen");
        assertThat(grove.says("ben", "proposal amend 1 text: No trees.").key()).isEqualTo("proposal.text-is-frozen");
        assertThat(grove.says("ben", "proposal alternative 1 None text: No trees.")
                        .key())
                .isEqualTo("proposal.text-is-frozen");
    }

    @Test
    void aNewTextIsADayOldBeforeTheCallOpens() {
        grove.says("ana", "proposal call 1");
        grove.tick("60H");
        grove.says("ana", "proposal amend 1 text: Every street gets two trees.");
        grove.tick("12H");
        assertThat(grove.proposal().stage().word()).isEqualTo("deliberation");

        grove.tick("22H");
        assertThat(grove.call().opened()).isEqualTo(march("06T08:00"));
    }
}
