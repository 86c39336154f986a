package org.moot.storage.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moot.storage.Storage;
import org.moot.storage.TestStorage;
import org.moot.time.Deadline;

class DemoTimeTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void aStoryThatBeginsAtATimeGoesByStepsAlone() throws Exception {
        try (Storage storage = Storage.open(TestStorage.settings(TestStorage.directory(), true))) {
            storage.the(DemoTime.class).begin(START);
            List<Instant> times = new ArrayList<>();
            storage.clockwork().handTo(deadline -> times.add(storage.clock().instant()));
            Thread.sleep(1200);
            assertThat(storage.clock().instant()).isEqualTo(START);
            Instant due = START.plus(Duration.ofHours(2));
            storage.stores().transaction().in(() -> {
                storage.stores().deadlines().set(new Deadline("a", due, "test", Map.of()));
                return true;
            });
            storage.timeMachine().forward(Duration.ofHours(3));
            assertThat(times).containsExactly(due);
            assertThat(storage.clock().instant()).isEqualTo(START.plus(Duration.ofHours(3)));
            storage.stores().transaction().in(() -> {
                storage.stores().deadlines().set(new Deadline("b", due, "test", Map.of()));
                return true;
            });
            assertThatThrownBy(() -> storage.the(DemoTime.class).begin(START))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
