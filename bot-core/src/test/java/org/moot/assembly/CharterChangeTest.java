package org.moot.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.scene.Scene;

class CharterChangeTest {
    private final Scene scene = new Scene();

    @BeforeEach
    void anaFoundsTheTreeSociety() {
        scene.says("ana", "assembly found Tree Society remit: Decides where trees are planted. handle: trees");
    }

    @Test
    void theCharterShowsEverySettingWithItsValueAndItsDefault() {
        scene.says("ana", "assembly charter call 48h");

        String charter = scene.says("ben", "assembly charter").words();
        assertThat(charter).contains("call: 48h (instead of 96h)", "deliberation: 72h (the default)");
        assertThat(charter.lines().filter(line -> line.contains(": "))).hasSizeGreaterThan(Setting.values().length);
        assertThat(charter).doesNotContain("assembly.setting");
    }

    @Test
    void theFounderAloneChangesItWhileFewerThanThreeAreIn() {
        scene.says("ben", "assembly join");

        assertThat(scene.says("ana", "assembly charter call 48h").key()).isEqualTo("assembly.charter-changed");
        assertThat(scene.heardIn("garden")).anyMatch(words -> words.contains("call is 48h now; it was 96h"));
    }

    @Test
    void nobodyElseChangesIt() {
        scene.says("ben", "assembly join");

        assertThat(scene.says("ben", "assembly charter call 48h").key()).isEqualTo("assembly.charter-by-decision");
    }

    @Test
    void withThreePeopleItChangesByDecisionOnly() {
        scene.says("ben", "assembly join");
        scene.says("cleo", "assembly join");

        var heard = scene.says("ana", "assembly charter call 48h");
        assertThat(heard.key()).isEqualTo("assembly.charter-by-decision");
        assertThat(heard.words()).contains("effect: charter call 48h", "Nothing was recorded.");
    }

    @Test
    void aValueThatCannotBeIsRefusedWithAnExample() {
        assertThat(scene.says("ana", "assembly charter call soon").words()).contains("cannot be soon", "96h");
        assertThat(scene.says("ana", "assembly charter language xx").key()).isEqualTo("assembly.bad-value");
        assertThat(scene.says("ana", "assembly charter zone Mars/Base").key()).isEqualTo("assembly.bad-value");
        assertThat(scene.says("ana", "assembly charter colour red").key()).isEqualTo("command.unreadable");
    }
}
