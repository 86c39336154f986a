package org.moot.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.matrix.homeserver.OnHomeserver;

/** The same stories that the console tells, told with {@code !moot} on a real homeserver. */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class TranscriptsTest {
    private static final Path TRANSCRIPTS = Path.of("../console-adapter/src/test/transcripts");

    /** It is about the console itself. */
    private static final String NOT_HERE = "the-console-itself.txt";

    private static Troupe troupe;

    @BeforeAll
    static void comes() {
        troupe = new Troupe();
    }

    @AfterAll
    static void goes() {
        troupe.close();
    }

    @TestFactory
    Stream<DynamicTest> everyTranscriptIsTheSameStoryOnMatrix() throws IOException {
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

    /** What is told on two platforms of the console's own is no story of one homeserver. */
    private static boolean isOnASecondConsole(Path file) {
        try {
            return Files.readString(file).contains("@console2");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(Path file) throws IOException {
        try (var telling = new Telling(Told.read(file), troupe)) {
            assertThat(telling.misses())
                    .as("what the console said and Matrix did not")
                    .isEmpty();
        }
    }
}
