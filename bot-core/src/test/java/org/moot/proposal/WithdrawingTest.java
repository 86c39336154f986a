package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.proposal.Grove.march;

import org.junit.jupiter.api.Test;
import org.moot.command.Reply.Outcome;
import org.moot.proposal.Stage.Deliberation;
import org.moot.proposal.Stage.Withdrawn;

class WithdrawingTest {
    private final Grove grove = Grove.of("ana", "ben", "cat").drafted("ana");

    @Test
    void theAuthorLetsGoAndOthersCanTakeItOverForAWhile() {
        assertThat(grove.says("ben", "proposal withdraw 1").key()).isEqualTo("proposal.only-the-author");
        assertThat(grove.says("ana", "proposal withdraw 1").key()).isEqualTo("proposal.you-withdrew");

        assertThat(grove.stage()).isEqualTo(new Withdrawn(march("02T10:00"), march("05T10:00")));
        assertThat(grove.thread()).last().asString().contains("Anybody in the assembly can take it over");
    }

    @Test
    void whoeverTakesItOverIsItsAuthorAndTheTalkBeginsAnew() {
        grove.says("ana", "proposal withdraw 1");
        grove.tick("24H");

        assertThat(grove.says("ben", "proposal rescue 1").key()).isEqualTo("proposal.you-rescued");
        assertThat(grove.proposal().author())
                .isEqualTo(grove.scene.person("ben").id());
        assertThat(((Deliberation) grove.stage()).until()).isEqualTo(march("06T10:00"));
        assertThat(grove.says("cat", "proposal rescue 1").key()).isEqualTo("proposal.nothing-to-rescue");
        assertThat(grove.says("ben", "proposal amend 1 text: Every street gets two trees.")
                        .key())
                .isEqualTo("proposal.you-amended");
    }

    @Test
    void afterTheWindowItIsClosedAndCanBeRevived() {
        grove.says("ana", "proposal withdraw 1");
        grove.tick("72H");

        assertThat(grove.says("ben", "proposal rescue 1").key()).isEqualTo("proposal.nothing-to-rescue");
        assertThat(grove.card())
                .contains("nobody took it over", "Take it up again")
                .doesNotContain("Take it over");
        assertThat(grove.says("ben", "proposal show 1").words()).doesNotContain("proposal rescue");
        assertThat(grove.clock("proposal end-rescue")).isEqualTo(Outcome.DONE);
        assertThat(grove.says("ben", "proposal revive 1").key()).isEqualTo("proposal.you-drafted");
    }

    @Test
    void aCallThatWasAskedForDoesNotOpen() {
        grove.says("ben", "proposal call 1");
        grove.says("ana", "proposal withdraw 1");
        grove.tick("72H");

        assertThat(grove.stage()).isInstanceOf(Withdrawn.class);
    }

    @Test
    void anOpenCallBelongsToEverybodyAndIsNotWithdrawn() {
        grove.says("ben", "proposal call 1");
        grove.tick("72H");

        assertThat(grove.says("ana", "proposal withdraw 1").key()).isEqualTo("proposal.text-is-frozen");
    }

    @Test
    void whatIsWithdrawnTakesNoPositionsAndNoConcerns() {
        grove.says("ana", "proposal withdraw 1");

        assertThat(grove.says("ben", "proposal agree 1").key()).isEqualTo("proposal.was-withdrawn");
        assertThat(grove.says("ben", "proposal concern 1 Roots.").key()).isEqualTo("proposal.too-late-for-concerns");
        assertThat(grove.says("ben", "proposal call 1").key()).isEqualTo("proposal.was-withdrawn");
    }
}
