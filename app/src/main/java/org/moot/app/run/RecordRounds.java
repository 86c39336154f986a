package org.moot.app.run;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.moot.Core;
import org.moot.audit.Sequencer;

/** What keeps the record: it is numbered and signed, and what lies in open boxes is logged. */
final class RecordRounds {
    private static final Duration SEALING = Duration.ofSeconds(1);
    private static final Duration LOGGING = Duration.ofMinutes(15);

    private RecordRounds() {}

    static List<Round> of(Core core, InstantSource clock) {
        Sequencer sequencer = core.sequencer();
        return List.of(
                Round.every(SEALING, "sealing", () -> sequencer.round(clock.instant()))
                        .started(),
                Round.every(LOGGING, "cast log", () -> core.castLog().round(clock.instant()))
                        .started());
    }
}
