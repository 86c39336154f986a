package org.moot.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.moot.scene.Scene;

/** It is Monday 2 March 2026; ana founded Trees, ben is in it and hosts, and it calls on Tuesdays. */
class RecordingTest {
    private static final String LINK = "call recording 1 https://example.org/heard";

    private final Scene scene = new Scene();

    RecordingTest() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        scene.says("ben", "assembly join trees");
    }

    private void calls() {
        scene.says("ana", "call weekly Open policy call day: tuesday at: 19:30 length: 90m");
        scene.says("ben", "call host");
    }

    private boolean isHeard(String words) {
        return scene.heardIn("garden").stream().anyMatch(it -> it.contains(words));
    }

    @Test
    void unlessTheCharterAllowsItNothingIsRecorded() {
        calls();
        assertThat(isHeard("This call may be recorded.")).isFalse();
        scene.tick(Duration.ofDays(2));
        assertThat(scene.says("ben", LINK).key()).isEqualTo("call.not-recordable");
    }

    @Test
    void whereItIsAllowedEverybodyIsToldBeforeAndTheHostNamesItAfterwards() {
        scene.says("ana", "assembly charter recording yes");
        calls();
        assertThat(isHeard("This call may be recorded.")).isTrue();
        assertThat(scene.says("ben", LINK).key()).isEqualTo("call.none-was");
        scene.tick(Duration.ofDays(2));
        scene.says("cem", "assembly join trees");
        assertThat(scene.says("cem", LINK).key()).isEqualTo("call.only-its-host");
        assertThat(scene.says("ben", "call recording 1 example.org").key()).isEqualTo("call.not-an-address");
        assertThat(scene.says("ben", LINK).key()).isEqualTo("call.recording-kept");
        assertThat(isHeard("It can be heard or read at https://example.org/heard"))
                .isTrue();
        assertThat(scene.says("ana", "call recording 1 none").key()).isEqualTo("call.recording-gone");
        assertThat(isHeard("https://example.org/heard")).isFalse();
    }

    @Test
    void ofACallThatWasAnnouncedBeforeNobodyWasToldSoItIsNotRecorded() {
        calls();
        scene.says("ana", "assembly charter recording yes");
        scene.tick(Duration.ofDays(2));
        assertThat(scene.says("ben", LINK).key()).isEqualTo("call.not-recordable");
        scene.tick(Duration.ofDays(7));
        assertThat(scene.says("ana", LINK).key()).isEqualTo("call.recording-kept");
    }
}
