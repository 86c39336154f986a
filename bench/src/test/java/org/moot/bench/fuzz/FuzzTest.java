package org.moot.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class FuzzTest {
    private static final Duration SPAN = Duration.ofSeconds(15);

    @ParameterizedTest
    @ValueSource(classes = {BallotText.class, ReceiptText.class, ChatBallotText.class, MatrixContent.class})
    void nothingThatCanBeTypedBreaksWhatReadsIt(Class<?> target) throws IOException {
        Path folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target")).toAbsolutePath(), "fuzz");

        Fuzzing.Result result = new Fuzzing(folder).run(target, SPAN);

        System.out.println(target.getSimpleName() + ": " + result.words());
        assertThat(result.clean()).as(result.words()).isTrue();
    }
}
