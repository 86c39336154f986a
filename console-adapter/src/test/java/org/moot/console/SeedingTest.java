package org.moot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedingTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @TempDir
    private Path directory;

    private List<String> said(Bot bot, String hall) {
        return bot.platform().threads(Address.hallCalled(hall).orElseThrow()).stream()
                .flatMap(opening -> bot.platform().at(opening.at()).stream())
                .filter(message -> message.by().isPresent())
                .map(message -> message.sketch().lines().getFirst().words())
                .toList();
    }

    @Test
    void theDemoWithTwoDoorsBeginsInTheMiddleOfADebateThatReadsTheSameOnBothSides() throws IOException {
        Bot bot = new WorldsInMemory(directory)
                .at(ZonedDateTime.of(2026, 11, 2, 10, 0, 0, 0, LONDON), TranscriptPlayer.party(LONDON, List.of()));
        Seeding.in(bot);

        assertThat(said(bot, "garden")).hasSize(4).isEqualTo(said(bot, "yard@console2"));
        assertThat(bot.platform().threads(Address.hallCalled("garden").orElseThrow()))
                .hasSize(3);
        Seeding.in(bot);
        assertThat(said(bot, "garden")).hasSize(4);
    }
}
