package org.moot.storage.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HighWaterTest {
    @TempDir
    private Path folder;

    @Test
    void nothingIsNotedAtFirst() {
        assertThat(new HighWater(folder).mark()).isZero();
    }

    @Test
    void whatIsNotedStaysForOtherInstancesToo() {
        new HighWater(folder).note(7);

        assertThat(new HighWater(folder).mark()).isEqualTo(7);
    }

    @Test
    void anInstanceThatComesLateTakesNothingBack() {
        new HighWater(folder).note(12);
        new HighWater(folder).note(11);
        new HighWater(folder).note(1);

        assertThat(new HighWater(folder).mark()).isEqualTo(12);
    }

    @Test
    void onlyTheHighestStaysInTheFolder() throws IOException {
        var water = new HighWater(folder);
        for (int mark = 1; mark <= 12; mark++) {
            water.note(mark);
        }

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("high-water.12");
        }
    }
}
