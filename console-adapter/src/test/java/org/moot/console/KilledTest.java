package org.moot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.conversation.Block;
import org.moot.conversation.Place;
import org.moot.conversation.Platform.DeliveryId;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

/** A process that speaks is killed in the middle of it; whoever delivers everything again says nothing twice. */
@Tag("slow")
class KilledTest {
    private static final int ALL = 20_000;
    private static final Place HALL = new Place("console", "trees");
    private static final Reader READER = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 100})
    void afterAKillNothingIsLostOrSaidTwice(int saidBefore) throws Exception {
        Process speaker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Speaker.class.getName(),
                        directory.toString())
                .inheritIO()
                .start();
        waitUntilSaid(saidBefore, speaker);
        speaker.destroyForcibly();
        assertThat(speaker.waitFor(10, TimeUnit.SECONDS)).isTrue();

        try (var platform = platform(directory)) {
            int survived = platform.at(new Address.Hall("trees")).size();
            assertThat(survived).isBetween(saidBefore, ALL - 1);
            speak(platform, survived + 5);
            List<String> seen = platform.at(new Address.Hall("trees")).stream()
                    .map(message -> message.sketch().lines().getFirst().words())
                    .toList();
            assertThat(seen)
                    .isEqualTo(IntStream.range(0, survived + 5)
                            .mapToObj(number -> "number " + number)
                            .toList());
        }
    }

    private void waitUntilSaid(int lines, Process speaker) throws Exception {
        Path journal = directory.resolve("journal");
        while (speaker.isAlive()
                && (Files.notExists(journal) || Files.readAllLines(journal).size() <= lines)) {
            Thread.sleep(1);
        }
    }

    private static ConsolePlatform platform(Path directory) throws IOException {
        return new ConsolePlatform(directory, new Words(), InstantSource.fixed(Instant.EPOCH));
    }

    private static void speak(ConsolePlatform platform, int most) {
        for (int number = 0; number < most; number++) {
            Post post = Post.of(new Block.Prose(Text.plain("number " + number)));
            platform.say(HALL, post, READER, new DeliveryId("d" + number));
        }
    }

    /** The process that is killed. */
    static final class Speaker {
        private Speaker() {}

        public static void main(String[] arguments) throws IOException {
            try (var platform = platform(Path.of(arguments[0]))) {
                speak(platform, ALL);
            }
        }
    }
}
