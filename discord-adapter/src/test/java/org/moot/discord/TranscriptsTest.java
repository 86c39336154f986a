package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same stories that the console tells, told by slash commands, buttons and forms. */
class TranscriptsTest {
    private static final Path TRANSCRIPTS = Path.of("../console-adapter/src/test/transcripts");

    /** It is about the console itself. */
    private static final String NOT_HERE = "the-console-itself.txt";

    @TestFactory
    Stream<DynamicTest> everyTranscriptIsTheSameStoryOnDiscord() throws IOException {
        String wanted = System.getProperty("transcripts", "");
        try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
            List<Path> transcripts = files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> file.getFileName().toString().contains(wanted))
                    .filter(file -> !file.endsWith(NOT_HERE))
                    .filter(file -> !isOnASecondConsole(file))
                    .sorted()
                    .toList();
            assertThat(transcripts).isNotEmpty();
            return transcripts.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> tell(file)));
        }
    }

    /** What is told on two platforms of the console's own is no story of one Discord. */
    private static boolean isOnASecondConsole(Path file) {
        try {
            return Files.readString(file).contains("@console2");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(Path file) throws IOException {
        try (var telling = new Telling(Told.read(file))) {
            assertThat(telling.misses())
                    .as("what the console said and Discord did not")
                    .isEmpty();
            assertThat(telling.violations()).isEmpty();
        }
    }
}
