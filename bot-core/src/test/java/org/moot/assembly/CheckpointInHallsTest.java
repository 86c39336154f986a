package org.moot.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.audit.Checkpoint;
import org.moot.scene.Scene;

/** Time begins on Monday 2 March 2026, 10:00. */
class CheckpointInHallsTest {
    private static final String TITLE = "What the record was signed as";

    private final Scene scene = new Scene();

    @BeforeEach
    void anAssembly() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        scene.in("pond").says("ben", "assembly found Frogs remit: Decides about frogs.");
    }

    private void wanted(String answer) {
        scene.in("garden").says("ana", "assembly charter checkpoints " + answer);
    }

    private void signed() {
        scene.look(() -> scene.core().sequencer().round(scene.now()));
    }

    private List<String> said(String hall) {
        return scene.heardIn(hall).stream().filter(it -> it.startsWith(TITLE)).toList();
    }

    @Test
    void aHallThatWantsThemHearsOnceADayWhatTheRecordWasSignedAs() {
        wanted("yes");
        signed();
        Checkpoint checkpoint = scene.look(() -> scene.stores()
                        .checkpoints()
                        .latest(scene.core().origin().record()))
                .orElseThrow();
        scene.tick(Duration.ofHours(1));
        assertThat(said("garden")).isEmpty();
        scene.tick(Duration.ofHours(2));
        assertThat(said("garden"))
                .singleElement()
                .asString()
                .contains(checkpoint.note().strip().lines().toList());
        scene.says("ben", "assembly join trees");
        scene.tick(Duration.ofDays(1));
        signed();
        scene.tick(Duration.ofDays(1));
        assertThat(said("garden")).hasSize(2);
    }

    @Test
    void nothingIsSaidWhereNothingWasSignedSince() {
        wanted("yes");
        signed();
        scene.tick(Duration.ofDays(5));
        assertThat(said("garden")).hasSize(1);
    }

    @Test
    void nobodyHearsThemWhoDidNotAsk() {
        wanted("yes");
        wanted("no");
        signed();
        scene.tick(Duration.ofDays(5));
        assertThat(said("garden")).isEmpty();
        assertThat(said("pond")).isEmpty();
    }

    @Test
    void anHourThatComesAgainSaysNothingTwice() {
        wanted("yes");
        signed();
        scene.tick(Duration.ofDays(1));
        scene.clockGives("checkpoint send", Map.of("assembly", "99", "said", "0"));
        assertThat(said("garden")).hasSize(1);
    }
}
