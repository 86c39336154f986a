package org.moot.app.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Text;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;
    private static final long MEGABYTE = 1_000_000;

    private final AtomicLong nanos = new AtomicLong();
    private final List<Text> said = new ArrayList<>();

    private Progress of(long size) {
        return new Progress(size, nanos::get, said::add);
    }

    @Test
    void everyOtherSecondItSaysHowMuchOfALargeFileWasRead() {
        Progress progress = of(1000 * MEGABYTE);
        progress.accept(100 * MEGABYTE);
        nanos.set(2 * SECOND);
        progress.accept(200 * MEGABYTE);
        progress.accept(300 * MEGABYTE);
        nanos.set(5 * SECOND);
        progress.accept(500 * MEGABYTE);

        assertThat(said)
                .containsExactly(
                        Text.of("counting.progress", 20L, 200L, 1000L), Text.of("counting.progress", 50L, 500L, 1000L));
    }

    @Test
    void ofASmallFileItSaysNothingHoweverSlowTheMachineIs() {
        Progress progress = of(2 * MEGABYTE);
        nanos.set(20 * SECOND);
        progress.accept(MEGABYTE);

        assertThat(said).isEmpty();
    }

    @Test
    void whereTheSizeIsNotKnownItSaysHowMuchWasRead() {
        Progress progress = of(0);
        nanos.set(20 * SECOND);
        progress.accept(70 * MEGABYTE);

        assertThat(said).containsExactly(Text.of("counting.read", 70L));
    }
}
