package org.moot.console;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every transcript, on stores in memory. {@code -Dtranscripts.rewrite=true} writes what was said into those that differ, for
 * their author to read and judge; {@code -Dtranscripts=tie} plays only those whose names contain it.
 */
class TranscriptsTest {
    private static final Path TRANSCRIPTS = Path.of("src/test/transcripts");

    @TempDir
    private Path journals;

    @TestFactory
    Stream<DynamicTest> everyTranscriptIsPlayedAsWritten() throws IOException {
        String wanted = System.getProperty("transcripts", "");
        try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
            List<Path> transcripts = files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> file.getFileName().toString().contains(wanted))
                    .sorted()
                    .toList();
            return transcripts.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> play(file)));
        }
    }

    private void play(Path file) throws IOException {
        var player = new TranscriptPlayer(new WorldsInMemory(journals));
        if (Boolean.getBoolean("transcripts.rewrite")) {
            Files.write(file, player.rewrite(file));
        }
        var difference = player.play(file);
        if (difference.isPresent()) {
            ZoneId london = ZoneId.of("Europe/London");
            Bot anybody = new WorldsInMemory(journals)
                    .at(ZonedDateTime.of(2026, 1, 1, 12, 0, 0, 0, london), TranscriptPlayer.party(london, List.of()));
            fail(String.join("\n", TranscriptPlayer.draw(difference.get().post(), anybody)));
        }
    }
}
