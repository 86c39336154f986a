package org.moot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README tells a newcomer to type is what the tests play. */
class ReadmeTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");
    private static final Pattern BLOCK = Pattern.compile("(?s)```\n(.*?)```");
    private static final Pattern SAID = Pattern.compile("(?:([a-z]+)> )?(.+)");

    private final String readme = read("README.md");

    private static String read(String file) {
        try {
            return Files.readString(Target.PROJECT.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Who says what, such as {@code ben: proposal call}. */
    @Test
    void theStoryIsTheTranscriptThatIsPlayed() {
        List<String> typed = new ArrayList<>();
        String speaker = "ana";
        for (String line : block(":in trees").lines().toList()) {
            if (line.startsWith(":as ")) {
                speaker = line.substring(4);
            } else {
                typed.add(said(speaker, line));
            }
        }
        assertThat(typed).isEqualTo(played("console-adapter/src/test/transcripts/five-minutes.txt"));
    }

    private static List<String> played(String transcript) {
        List<String> played = new ArrayList<>();
        read(transcript).lines().filter(line -> line.matches("[a-z]+> .*|:.*")).forEach(line -> {
            Matcher said = SAID.matcher(line);
            assertThat(said.matches()).isTrue();
            played.add(said(String.valueOf(said.group(1)), said.group(2)));
        });
        return played;
    }

    /** It does not matter who moves time or goes to a place. */
    private static String said(String speaker, String line) {
        return line.startsWith(":") ? line : speaker + ": " + line;
    }

    @Test
    void theTwoCommandsStandAloneAndThereAreSuchSubcommands() {
        assertThat(block("./moot demo")).isEqualTo("./moot demo\n");
        assertThat(readme).contains("```\n./moot\n```");
        assertThat(Target.PROJECT.resolve("moot")).isExecutable();
    }

    @Test
    void everyLinkLeadsSomewhere() {
        LINK.matcher(readme)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("http"))
                .filter(link -> !link.equals("docs/benchmarks.md")) // written by whoever measured last
                .forEach(link ->
                        assertThat(Target.PROJECT.resolve(Path.of(link))).exists());
    }

    private String block(String beginning) {
        return BLOCK.matcher(readme)
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
