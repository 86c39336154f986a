package org.moot.app;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.moot.app.run.Worlds;
import org.moot.console.TranscriptPlayer;

/** Every transcript on the real thing; the console plays the same files in memory. {@code -Dtranscripts=tie} plays some. */
@Tag("slow")
class TranscriptsOnPostgresTest {
    private static final Path TRANSCRIPTS = Target.PROJECT.resolve("console-adapter/src/test/transcripts");

    @TempDir
    private static Path folder;

    private static Worlds worlds;

    @BeforeAll
    static void begin() {
        worlds = new Worlds(Target.settings(), folder);
    }

    @AfterAll
    static void end() {
        worlds.close();
    }

    @TestFactory
    Stream<DynamicTest> everyTranscriptIsPlayedAsWritten() throws IOException {
        String wanted = System.getProperty("transcripts", "");
        return Files.list(TRANSCRIPTS)
                .filter(file -> file.toString().endsWith(".txt"))
                .filter(file -> file.getFileName().toString().contains(wanted))
                .sorted()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> play(file)));
    }

    private static void play(Path file) throws IOException {
        new TranscriptPlayer(worlds)
                .play(file)
                .ifPresent(it -> fail(String.join(
                        "\n", TranscriptPlayer.draw(it.post(), worlds.latest().bot()))));
    }
}
