package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.proposal.Grove.march;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.office.Effect;
import org.moot.proposal.Stage.Deliberation;

class DraftingTest {
    private final Grove grove = Grove.of("ana", "ben");

    @Test
    void aDraftOpensItsMootInTheHallWithItsCardOnTop() {
        var heard = grove.says("ana", Grove.DRAFT);

        assertThat(heard.key()).isEqualTo("proposal.you-drafted");
        assertThat(grove.card())
                .contains("Proposal 1: Plant a tree", "Every street gets one tree.", "People without gardens", "ana");
        assertThat(grove.stage()).isEqualTo(new Deliberation(march("02T10:00"), march("05T10:00"), Optional.empty()));
    }

    @Test
    void withoutATextOrWithoutSayingWhoIsHurtItIsRefused() {
        assertThat(grove.says("ana", "proposal draft Plant a tree hurt: Many").key())
                .isEqualTo("command.missing");
        assertThat(grove.says("ana", "proposal draft Plant a tree text: One tree.")
                        .words())
                .contains("hurt", "Nothing was recorded");
    }

    @Test
    void whatIsTooLongIsRefusedWithTheLimit() {
        var title = grove.says("ana", "proposal draft " + "x".repeat(101) + " text: a hurt: b");
        var text = grove.says("ana", "proposal draft Plant text: " + "x".repeat(4001) + " hurt: b");

        assertThat(title.words()).contains("101", "100");
        assertThat(text.words()).contains("4001", "4000");
    }

    @Test
    void aStrangerJoinsFirst() {
        assertThat(grove.says("zoe", Grove.DRAFT).key()).isEqualTo("office.not-in-assembly");
    }

    @Test
    void somebodyWhoIsMutedDoesNotDraft() {
        grove.says("cat", "assembly join trees");
        grove.says("ben", "person mute cat reason: Shouts at everybody.");
        grove.says("ana", "moot confirm 1");

        assertThat(grove.says("cat", Grove.DRAFT).key()).isEqualTo("moot.muted");
    }

    @Test
    void affectedAssembliesAreInvitedInTheirHallsAndRaiseConcerns() {
        grove.scene.in("roads").says("eve", "assembly found Roads remit: Decides about roads.");
        grove.scene.in("garden").says("ana", Grove.DRAFT + " affected: roads");

        assertThat(grove.scene.heardIn("roads"))
                .anyMatch(said -> said.contains("you are affected"))
                .anyMatch(said -> said.contains("Proposal 1: Plant a tree"));
        assertThat(grove.scene
                        .in("roads")
                        .says("eve", "proposal concern 1 Roots break roads.")
                        .key())
                .isEqualTo("proposal.concern-was-raised");
        assertThat(grove.says("eve", "proposal agree 1").key()).isEqualTo("office.not-in-assembly");
    }

    @Test
    void anUnknownAffectedAssemblyIsNamed() {
        assertThat(grove.says("ana", Grove.DRAFT + " affected: roads, lanes").words())
                .contains("affected", "there is no assembly called roads");
    }

    @Test
    void anEffectIsReadAndStandsOnTheCard() {
        grove.says("ana", Grove.DRAFT + " effect: charter call 48h");

        assertThat(grove.proposal().effect().map(Effect::kind)).contains("charter");
        assertThat(grove.card()).contains("48");
    }

    @Test
    void anUnknownEffectIsRefusedWithThoseThereAre() {
        assertThat(grove.says("ana", Grove.DRAFT + " effect: fly to the moon").words())
                .contains("no effect called fly", "charter");
    }

    @Test
    void theNightNeverOpensACall() {
        grove.tick("13H");
        grove.says("ana", Grove.DRAFT);
        grove.says("ana", "proposal call 1");
        grove.tick("72H");
        assertThat(grove.stage()).isInstanceOf(Deliberation.class);

        grove.tick("9H");
        assertThat(grove.call().opened()).isEqualTo(march("06T08:00"));
    }

    @Test
    void theLogKnowsOfItWithoutNamesOrWords() {
        grove.says("ana", Grove.DRAFT);

        grove.scene.look(() -> grove.scene.stores().audit().seal());
        assertThat(grove.scene.stores().audit().from(1, 100))
                .extracting(entry -> entry.canonical().split(" ")[0])
                .contains("proposal.drafted", "proposal.version");
        assertThat(grove.scene.stores().audit().from(1, 100))
                .noneMatch(entry ->
                        entry.canonical().contains("tree") || entry.canonical().contains("ana"));
    }

    @Test
    void typedMarkupStaysTyped() {
        grove.says("ana", "proposal draft <b>Bold</b> @everyone text: ../../x'; drop table people;-- hurt: *all*");

        assertThat(grove.proposal().title()).isEqualTo("<b>Bold</b> @everyone");
        assertThat(grove.proposal().current().text()).isEqualTo("../../x'; drop table people;--");
    }

    @Test
    void aRepeatedDeadlineForNothingIsHarmless() {
        grove.drafted("ana");

        for (String command : new String[] {
            "proposal open-call", "proposal close-call", "proposal vote-asked", "proposal end-rescue", "proposal remind"
        }) {
            assertThat(grove.clock(command)).as(command).isEqualTo(org.moot.command.Reply.Outcome.DONE);
        }
        assertThat(grove.scene.clockGives("proposal lapse", Map.of("proposal", "1", "number", "7")))
                .isEqualTo(org.moot.command.Reply.Outcome.DONE);
        assertThat(grove.thread()).isEmpty();
    }
}
