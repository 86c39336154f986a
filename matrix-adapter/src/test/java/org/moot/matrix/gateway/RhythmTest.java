package org.moot.matrix.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RhythmTest {
    private final Rhythm rhythm = new Rhythm();

    @Test
    void whatIsSaidNowAndThenIsHeardAtOnce() {
        for (long now = 0; now < 10_000; now += 200) {
            assertThat(rhythm.rest(now, 2)).isZero();
        }
    }

    @Test
    void whatMootSaysItselfSlowsNothing() {
        for (long now = 0; now < 1000; now += 20) {
            assertThat(rhythm.rest(now, 0)).isZero();
        }
    }

    @Test
    void whileMuchIsSaidTheNextSyncWaitsAndAfterASecondOfQuietNoLonger() {
        assertThat(rhythm.rest(0, 11)).isEqualTo(500);
        assertThat(rhythm.rest(600, 1)).isEqualTo(500);
        assertThat(rhythm.rest(1700, 1)).isZero();
    }
}
