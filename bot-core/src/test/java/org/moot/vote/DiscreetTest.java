package org.moot.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moot.command.Transaction;

class DiscreetTest {

    @Test
    void aFaultOfTheBoxKeepsItsPlaceAndLosesItsWords() {
        var cause = new IllegalArgumentException("Key (slot)=(deadbeef) holds 5 0 3");
        assertThatThrownBy(() -> Discreet.with(() -> {
                    throw new IllegalStateException("could not write 5 0 3", cause);
                }))
                .satisfies(fault -> {
                    var written = new StringWriter();
                    fault.printStackTrace(new PrintWriter(written));
                    assertThat(written.toString())
                            .contains("the ballot box failed", "DiscreetTest")
                            .doesNotContain("deadbeef", "5 0 3");
                });
    }

    @Test
    void whatTheDispatcherKnowsPassesAsItIs() {
        for (RuntimeException known : List.of(
                new BallotBox.NotOpen(),
                new Transaction.Unavailable(new IOException()),
                new Transaction.Uncertain(new IOException()))) {
            assertThatThrownBy(() -> Discreet.with(() -> {
                        throw known;
                    }))
                    .isSameAs(known);
        }
    }

    @Test
    void nothingAboutVotesWritesALog() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/moot/vote")).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("slf4j", "System.out", "System.err");
            }
        }
    }
}
