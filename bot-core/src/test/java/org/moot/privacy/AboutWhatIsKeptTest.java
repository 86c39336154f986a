package org.moot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.command.Reply.Outcome;
import org.moot.scene.Heard;
import org.moot.scene.Scene;

class AboutWhatIsKeptTest {
    private final Scene scene = new Scene();

    @BeforeEach
    void anAssembly() {
        scene.says("ana", "assembly found Trees remit: Decides where trees are planted.");
        scene.says("ben", "assembly join trees");
        scene.says("cem", "assembly join trees");
        scene.says("ana", "member admit ben");
    }

    @Test
    void itSaysWhatIsKeptAndWhatToTypeNext() {
        scene.says("ben", "proposal draft Plant a tree text: Every street gets one. hurt: Those in the heat.");

        assertThat(scene.says("ben", "me privacy").words())
                .contains("Accounts: stage: ben", "Shown name: ben", "Europe/London", "member since")
                .contains("1 assembly", "1 proposal, 0 positions", "rolls of 0 votes", "2026-03-02")
                .contains("political opinion", "calls you a participant")
                .contains("Get all of it", "Be forgotten", "Correct your name");
    }

    @Test
    void itIsShortEnoughForAPhone() {
        assertThat(scene.says("ana", "me privacy").words()).hasSizeLessThan(1200);
    }

    @Test
    void whoIsInNothingReadsSo() {
        assertThat(scene.says("dora", "me privacy").words())
                .contains("participant", "0 assemblies", "Offices: none", "Last took part: none");
    }

    @Test
    void theLibraryIsNamedWhereSomebodyChoseIt() {
        scene.says("ben", "me name public");

        assertThat(scene.says("ben", "me privacy").words()).contains("library shows your name too");
    }

    @ParameterizedTest
    @ValueSource(strings = {"votes", "seen", "kept"})
    void eachSideIsToldInWords(String side) {
        Heard told = scene.says("ben", "me privacy " + side);

        assertThat(told.outcome()).isEqualTo(Outcome.DONE);
        assertThat(told.key()).isEqualTo("privacy.about-" + side);
        assertThat(told.words()).doesNotContain("privacy.");
    }

    @Test
    void theProtectionOfAVoteIsSaidWithItsLimits() {
        assertThat(scene.says("ben", "me privacy votes").words())
                .contains(
                        "Nobody but the people who run the server could see your vote before the count.",
                        "What you press in Discord, Discord can see");
    }

    @Test
    void theExportHoldsWhatIsTiedToOneAndSaysWhatItCannotHold() {
        scene.says("ben", "proposal draft Plant a tree text: Every street gets one. hurt: Those in the heat.");
        scene.says("ana", "proposal concern 1 Who waters it?");

        String export = scene.says("ben", "me export").words();
        assertThat(export)
                .contains("moot-export-2026-03-02.json")
                .contains("\"name\": \"ben\"", "\"platform\": \"stage\"", "\"id\": \"ben\"", "\"member_since\"")
                .contains("\"title\": \"Plant a tree\"", "\"joined\": [", "\"happening\": [")
                .contains("How you voted cannot be in it")
                .doesNotContain("Who waters it?");
        assertThat(scene.says("ana", "me export").words()).contains("Who waters it?", "\"office\": \"secretary\"");
    }
}
