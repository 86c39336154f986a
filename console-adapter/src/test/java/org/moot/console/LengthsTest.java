package org.moot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LengthsTest {
    @Test
    void lengthsAreReadAsTheyAreSpoken() {
        assertThat(Lengths.read("3d")).contains(Duration.ofDays(3));
        assertThat(Lengths.read(" 1D12H ")).contains(Duration.ofHours(36));
        assertThat(Lengths.read("2w")).contains(Duration.ofDays(14));
        assertThat(Lengths.read("30m")).contains(Duration.ofMinutes(30));
        assertThat(Lengths.read("1s")).contains(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "d", "-3d", "3 d", "3d!", "0h", "999999d", "soon"})
    void whatIsNoLengthIsNone(String typed) {
        assertThat(Lengths.read(typed)).isEmpty();
    }
}
