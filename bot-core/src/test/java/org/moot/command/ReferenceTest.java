package org.moot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.moot.scene.Scene;

class ReferenceTest {
    private static final Path PAGE = Path.of("../docs/commands.md");

    /** Writes the page anew instead, when asked to by {@code -Dmoot.write-docs=true}. */
    @Test
    void theReferenceInTheDocsIsWhatTheCommandsSay() throws IOException {
        String now = new Scene().core().reference();
        if (Boolean.getBoolean("moot.write-docs")) {
            Files.writeString(PAGE, now);
        }

        assertThat(Files.readString(PAGE))
                .as(
                        "docs/commands.md, written anew by ./mvnw -pl bot-core test -Dtest=ReferenceTest -Dmoot.write-docs=true")
                .isEqualTo(now);
    }
}
