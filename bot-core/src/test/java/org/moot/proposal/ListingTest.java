package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListingTest {
    private final Grove grove = Grove.of("ana", "ben");

    @Test
    void theNewestStandFirstTenToAPage() {
        for (int i = 1; i <= 12; i++) {
            grove.says("ana", "proposal draft Idea " + i + " text: Text " + i + ". hurt: Many.");
        }
        String first = grove.says("ben", "proposal list").words();
        String second = grove.says("ben", "proposal list before: 3").words();

        assertThat(first)
                .contains("Proposal 12: Idea 12", "Proposal 3: Idea 3", "[More]")
                .doesNotContain("Idea 2 ");
        assertThat(first.indexOf("Idea 12")).isLessThan(first.indexOf("Idea 11"));
        assertThat(second).contains("Idea 2", "Idea 1").doesNotContain("Idea 3", "[More]");
    }

    @Test
    void aStageShowsOnlyWhatStandsThere() {
        grove.called("ana").drafted("ben");

        assertThat(grove.says("ben", "proposal list calling").words())
                .contains("Proposal 1")
                .doesNotContain("Proposal 2");
        assertThat(grove.says("ben", "proposal list deliberation").words()).contains("Proposal 2: Plant a tree");
    }

    @Test
    void anotherAssemblyIsNamedByItsHandleAlsoFromElsewhere() {
        grove.drafted("ana");
        grove.scene.in("nowhere");

        assertThat(grove.says("zoe", "proposal list trees").words()).contains("Proposal 1: Plant a tree");
        assertThat(grove.says("zoe", "proposal list").key()).isEqualTo("command.missing");
    }

    @Test
    void whereThereIsNothingItSaysHowToBegin() {
        assertThat(grove.says("ben", "proposal list voting").key()).isEqualTo("proposal.none-listed");
    }

    @Test
    void theAuthorAloneIsOfferedToTakeAnAmendment() {
        grove.drafted("ana").says("ben", "proposal amend 1 text: Every street gets a hedge.");

        assertThat(grove.says("ana", "proposal show 1").words()).contains("[Take amendment 1]");
        assertThat(grove.says("ben", "proposal show 1").words()).doesNotContain("[Take amendment 1]");
    }

    @Test
    void anybodyReadsAllOfAProposal() {
        grove.drafted("ana");
        grove.says("ana", "proposal amend 1 text: Every street gets two trees.");

        assertThat(grove.says("zoe", "proposal show 1").words())
                .contains(
                        "Proposal 1: Plant a tree",
                        "Every street gets two trees.",
                        "Version 2, by ana",
                        "Was: Every street gets one tree.",
                        "You have taken no position.",
                        "[Ask for the call]");
    }
}
