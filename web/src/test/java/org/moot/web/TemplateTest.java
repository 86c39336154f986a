package org.moot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Words;

/** Templates say nothing of their own: words stand in the bundles, looks in the style sheet, deeds in the script. */
class TemplateTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/moot/web");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z.-]+)");
    private static final Pattern OWN = Pattern.compile(
            "\\s(style|on[a-z]+)=|<style|<script(?![^>]*th:src)|th:utext=\"(?!\\$\\{piece\\.svg\\(\\)})");

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(it -> it.toString().endsWith(".html")).toList();
        }
    }

    @Test
    void noWordsStandInATemplate() throws IOException {
        for (Path template : templates()) {
            String between = TAG.matcher(Files.readString(template)).replaceAll(" ");
            assertThat(between).as(template.toString()).doesNotContainPattern("\\p{L}");
        }
    }

    @Test
    void everyKeyOfATemplateHasItsWords() throws IOException {
        var words = new Words();
        for (Path template : templates()) {
            for (Matcher key = KEY.matcher(Files.readString(template)); key.find(); ) {
                assertThat(words.has(key.group(1), Locale.ENGLISH))
                        .as(template + ": " + key.group(1))
                        .isTrue();
            }
        }
    }

    @Test
    void noTemplateHasLooksOrDeedsOfItsOwnOrTrustsWhatWasTyped() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template)).as(template.toString()).doesNotContainPattern(OWN);
        }
    }
}
