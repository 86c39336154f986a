package org.moot.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.scene.Heard;
import org.moot.scene.Scene;

/** Trees met in a call on Tuesday 3 March 2026, in which ana's proposal was talked about; it is Wednesday. */
class AfterCallTest {
    private final Scene scene = new Scene();

    @BeforeEach
    void aCall() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        for (String name : List.of("ben", "cem")) {
            scene.says(name, "assembly join trees");
        }
        scene.says("ana", "call weekly Open policy call day: tuesday at: 19:30 length: 90m");
        scene.says("ana", "call host");
        scene.says("ana", "proposal draft Plant a tree text: Every street gets one. hurt: Those without shade.");
        scene.tick(Duration.ofHours(40));
    }

    private String says(String name, String line) {
        return scene.says(name, line).key();
    }

    private String after() {
        return scene.heardIn("garden").stream()
                .filter(it -> it.startsWith("After \""))
                .reduce((a, b) -> b)
                .orElse("");
    }

    @Test
    void whatWasSaidBecomesAConcernThatSaysWhereItWasSaid() {
        assertThat(after()).contains("[Concern about 1]", "[Amend 1]", "[Write the summary]");
        scene.says("ben", "proposal concern 1 Who waters it? from: call-1");
        assertThat(scene.says("ben", "proposal show 1").words())
                .contains("Who waters it? (from the call of March 3, 2026)");
    }

    @Test
    void whatWasSaidBecomesAnAmendmentThatSaysWhereItWasSaid() {
        scene.says("ben", "proposal amend 1 text: Every street gets two. from: call-1");
        scene.tick(Duration.ofDays(3));
        assertThat(scene.says("ben", "proposal show 1").words()).contains("(from the call of March 3, 2026)");
    }

    @Test
    void aProposalThatComesFromACallSaysSoInItsThread() {
        scene.says("ben", "proposal draft Dig a pond text: In the park. hurt: Frogs. from: call-1");
        assertThat(scene.heardIn("garden/Dig a pond").toString())
                .contains("This was said first from the call of March 3, 2026.");
    }

    @Test
    void onlyACallThatIsOverIsWhereSomethingWasSaid() {
        assertThat(says("ben", "proposal concern 1 Who waters it? from: call-2"))
                .isEqualTo("command.unreadable");
        assertThat(says("ben", "proposal concern 1 Who waters it? from: call-99"))
                .isEqualTo("command.unreadable");
    }

    @Test
    void theSummaryOfACallIsWrittenChallengedAnsweredAndPublishedLikeAnyOther() {
        assertThat(says("ben", "summary draft call-1 We talked about shade.")).isEqualTo("summary.secretary-first");
        assertThat(says("cem", "summary publish call-1")).isEqualTo("summary.none-yet");
        assertThat(scene.says("ana", "summary draft call-1 We talked about shade.")
                        .key())
                .isEqualTo("summary.call-title");
        assertThat(after()).contains("Draft summary by ana", "We talked about shade.", "[Challenge the summary]");
        assertThat(says("ben", "summary challenge call-1 And about frogs.")).isEqualTo("summary.challenged");
        assertThat(says("ana", "summary answer call-1 Yes, about frogs too.")).isEqualTo("summary.answered");
        assertThat(says("ana", "summary publish call-1")).isEqualTo("summary.window-open");
        scene.tick(Duration.ofDays(4));
        assertThat(scene.toldTo("ana")).anyMatch(it -> it.contains("summary publish call-1"));
        assertThat(says("ben", "summary publish call-1")).isEqualTo("summary.not-yours");
        assertThat(says("ana", "summary publish call-1")).isEqualTo("summary.published");
        Heard found = scene.says("dee", "library search shade");
        assertThat(found.words()).contains("call-1 ·", "library show call-1");
        Heard shown = scene.says("dee", "library show call-1");
        assertThat(shown.words())
                .contains("The call \"Open policy call\" of March 3, 2026", "Nothing is decided in a call.")
                .contains("We talked about shade.", "And about frogs.", "Yes, about frogs too.");
    }

    @Test
    void whereTheSecretaryDoesNotComeAnybodyWritesTheSummaryOfACall() {
        scene.tick(Duration.ofDays(2));
        assertThat(says("ben", "summary draft call-1 We talked about shade.")).isEqualTo("summary.call-title");
        assertThat(says("cem", "summary draft call-1 No.")).isEqualTo("summary.there-already");
        assertThat(says("dee", "summary draft call-1 No.")).isEqualTo("office.not-in-assembly");
    }

    @Test
    void theHostCorrectsWhoWasThereAndThePersonIsToldAndHasTheLastWord() {
        assertThat(says("ben", "call correct cem")).isEqualTo("call.not-an-organiser");
        scene.says("cem", "me attendance on");
        assertThat(says("ana", "call correct cem")).isEqualTo("call.corrected-came");
        assertThat(scene.toldTo("cem")).last().asString().contains("ana noted that you were at", "[I was not there]");
        assertThat(scene.says("ana", "call attendance").words()).contains("cem: was there");
        assertThat(says("cem", "call present came: no")).isEqualTo("call.absent");
        assertThat(scene.says("ana", "call attendance").words()).doesNotContain("cem: was there");
        assertThat(says("ana", "call correct cem")).isEqualTo("call.said-themselves");
        scene.tick(Duration.ofDays(7));
        assertThat(says("ana", "call correct ben on: 2026-03-03")).isEqualTo("call.was-long-ago");
    }

    @Test
    void ofSomebodyWhoHasNotAgreedACorrectionChangesTheNumberAlone() {
        scene.says("ana", "call correct ben");
        assertThat(scene.says("ana", "call attendance").words())
                .contains("1 person says")
                .doesNotContain("ben: was there");
    }
}
