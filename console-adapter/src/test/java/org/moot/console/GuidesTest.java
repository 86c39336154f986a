package org.moot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.moot.console.Transcript.Passage;

/** What the guides tell people to type does what they say: nothing of it is refused or not understood. */
class GuidesTest {
    private static final Path GUIDES = Path.of("..", "docs", "guides");
    private static final List<String> FAULTS = List.of("Nothing was recorded", "was not recorded", "I do not know");
    private static final int PHONE_COLUMNS = 55;
    private static final int PHONE_LINES = 32;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyGuideCanBeTypedAsItStands() {
        return Stream.of("member", "organiser", "secretary", "operator")
                .map(guide -> DynamicTest.dynamicTest(guide, () -> play(guide)));
    }

    private void play(String name) throws IOException {
        Guide guide = Guide.read(GUIDES.resolve(name + ".md"));
        assertThat(guide.typed()).hasSizeGreaterThan(4);
        List<Passage> played = played(guide.lines());
        assertThat(played).hasSizeGreaterThan(guide.typed().size());
        for (Passage passage : played) {
            String said = String.join(
                    " ", passage.expected().stream().map(String::strip).toList());
            assertThat(said)
                    .as("%s: %s", name, passage.typed().getFirst())
                    .doesNotContain(FAULTS.toArray(String[]::new));
            assertThat(said.isBlank() && isTyped(guide, passage))
                    .as("%s: %s is answered", name, passage.typed().getFirst())
                    .isFalse();
        }
    }

    private static boolean isTyped(Guide guide, Passage passage) {
        return guide.typed().contains(passage.typed().getFirst());
    }

    private List<Passage> played(List<String> lines) throws IOException {
        Path file = Files.write(folder.resolve("guide.txt"), lines);
        return Transcript.read(new TranscriptPlayer(new WorldsInMemory(folder)).rewrite(file))
                .passages();
    }

    @Test
    void aCommandThatIsRefusedOrUnknownIsNoticed() throws IOException {
        List<Passage> played = played(List.of(
                "start: 2026-11-02 10:00 Europe/London", ":in trees", "ana> proposal agree 7", "ana> proposl agree"));
        assertThat(played)
                .hasSize(3)
                .filteredOn(it -> FAULTS.stream()
                        .anyMatch(fault -> String.join(" ", it.expected()).contains(fault)))
                .hasSize(2);
    }

    @Test
    void theGuideForMembersFitsOnOneScreenOfAPhone() throws IOException {
        List<String> lines = seen(Files.readString(GUIDES.resolve("member.md")));
        assertThat(lines)
                .hasSizeLessThanOrEqualTo(PHONE_LINES)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(PHONE_COLUMNS));
    }

    /** Without what stands in comments, and the marks around what is typed. */
    private static List<String> seen(String page) {
        return page.replaceAll("(?s)<!--\n.*?-->", "")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("```"))
                .toList();
    }
}
