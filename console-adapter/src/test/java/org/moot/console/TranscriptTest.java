package org.moot.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moot.Party.CoreAssembly;
import org.moot.console.Transcript.Passage;

class TranscriptTest {
    @TempDir
    private Path directory;

    private TranscriptPlayer player;

    @BeforeEach
    void start() {
        player = new TranscriptPlayer(new WorldsInMemory(directory));
    }

    @Test
    void aTranscriptIsWhatIsTypedAndWhatIsSaid() throws IOException {
        Transcript transcript = Transcript.read("""
                # For the reader.
                start: 2026-11-02 10:00 Europe/London
                core: policy|Policy Society|Determines the party's policy.

                ana maria> proposal draft Trees text: one,
                    | two > three
                  (only ana) Drafted.

                # between
                  …
                :tick 3d
                """.lines().toList());

        assertThat(transcript.start()).hasToString("2026-11-02T10:00Z[Europe/London]");
        assertThat(transcript.core())
                .containsExactly(new CoreAssembly("policy", "Policy Society", "Determines the party's policy."));
        assertThat(transcript.passages()).hasSize(2);
        Passage draft = transcript.passages().getFirst();
        assertThat(draft.speaker()).contains("ana maria");
        assertThat(draft.input()).isEqualTo("proposal draft Trees text: one,\ntwo > three");
        assertThat(draft.expected()).containsExactly("  (only ana) Drafted.", "  …");
        assertThat(transcript.passages().getLast().speaker()).isEmpty();
    }

    @Test
    void aLineThatIsNothingIsNamed() {
        assertThatThrownBy(() -> Transcript.read(List.of("start: 2026-11-02 10:00 Europe/London", "hello")))
                .isInstanceOf(Transcript.Unreadable.class);
        assertThatThrownBy(() -> Transcript.read(List.of("start: 2026-13-02 10:00 Europe/London")))
                .isInstanceOf(Transcript.Unreadable.class);
        assertThatThrownBy(() -> Transcript.read(List.of("ana> help"))).isInstanceOf(Transcript.Unreadable.class);
    }

    @Test
    void theFirstDifferenceIsToldWithItsLine() throws IOException {
        Path file = written("""
                start: 2026-11-02 10:00 Europe/London
                :tick 1h
                  It is Mon 2 Nov, 11:00.
                :tick 1h
                  It is Mon 2 Nov, 13:00.
                """);

        Difference difference = player.play(file).orElseThrow();
        assertThat(difference.line()).isEqualTo(4);
        assertThat(difference.expected()).contains("  It is Mon 2 Nov, 13:00.");
        assertThat(difference.said()).contains("  It is Mon 2 Nov, 12:00.");
    }

    @Test
    void rewritingKeepsWhatWasRightAndEveryComment() throws IOException {
        Path file = written("""
                # A story.
                start: 2026-11-02 10:00 Europe/London
                :tick 1h
                  It is <time>.
                # Later.
                :tick 1h
                  wrong

                # The end.
                """);

        assertThat(player.rewrite(file))
                .containsExactly(
                        "# A story.",
                        "start: 2026-11-02 10:00 Europe/London",
                        ":tick 1h",
                        "  It is <time>.",
                        "# Later.",
                        ":tick 1h",
                        "  It is Mon 2 Nov, 12:00.",
                        "",
                        "# The end.");
    }

    private Path written(String words) throws IOException {
        return Files.writeString(directory.resolve("story.txt"), words);
    }
}
