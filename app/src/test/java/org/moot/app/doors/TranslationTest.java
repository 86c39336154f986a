package org.moot.app.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is typed on one platform, as it stands on the other. In the tables ⏎ is the end of a line, ¦ the seam and ¬ the space
 * that nobody sees, ∅ nothing.
 */
class TranslationTest {
    @TestFactory
    Stream<DynamicTest> fromDiscordToMatrix() throws IOException {
        return table("discord-to-matrix.txt", typed -> Tongue.html(Tongue.readMarkdown(typed)));
    }

    @TestFactory
    Stream<DynamicTest> fromMatrixToDiscord() throws IOException {
        return table("matrix-to-discord.txt", typed -> Tongue.markdown(Tongue.readHtml(typed)));
    }

    private static Stream<DynamicTest> table(String name, UnaryOperator<String> translation) throws IOException {
        try (InputStream file = TranslationTest.class.getResourceAsStream("/translation/" + name)) {
            String table = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(table.strip().split("\n\n")).map(entry -> {
                String[] lines = (entry + "\n ").split("\n");
                String typed = lines[1].substring(2).replace('⏎', '\n').replace('¬', '\u200b');
                return DynamicTest.dynamicTest(
                        lines[0],
                        () -> assertThat(seen(translation.apply(typed)))
                                .isEqualTo(lines[2].strip().replace("∅", "")));
            });
        }
    }

    private static String seen(String written) {
        return written.replace('\n', '⏎')
                .replace('\u2060', '¦')
                .replace('\u200b', '¬')
                .strip();
    }
}
