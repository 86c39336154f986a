package org.moot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents send people to is there: pages, subcommands, settings. */
class DocsTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern SUBCOMMAND = Pattern.compile("\\./moot ([a-z][a-z-]*)");
    private static final Pattern SETTING = Pattern.compile("\\b(?:MOOT|DATABASE)_[A-Z_]*[A-Z]\\b");
    /** Not read by Moot: named by the tests, and beginnings of names. */
    private static final Set<String> NO_SETTINGS =
            Set.of("MOOT_TEST_HOMESERVER", "MOOT_MATRIX_SPEC", "MOOT_MATRIX", "MOOT_ZOOM", "MOOT_DISCORD");

    /** Everything that is for people to read, but the decisions, which tell of their day. */
    private static List<Path> documents() {
        try (Stream<Path> docs = Files.walk(Target.PROJECT.resolve("docs"))) {
            return Stream.concat(
                            docs.filter(it -> !it.toString().contains("decisions")),
                            Stream.of(
                                            "README.md",
                                            "CONTRIBUTING.md",
                                            "ARCHITECTURE.md",
                                            "deploy/moot.service",
                                            "deploy/Dockerfile")
                                    .map(Target.PROJECT::resolve))
                    .filter(it -> it.toString().matches(".*(\\.md|\\.service|Dockerfile)"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> named(Pattern what, Path document) {
        return what.matcher(read(document))
                .results()
                .map(it -> it.groupCount() == 0 ? it.group() : it.group(1))
                .collect(Collectors.toSet());
    }

    private static String read(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        for (Path document : documents()) {
            assertThat(named(LINK, document).stream().filter(it -> !it.matches("(https?|mailto):.*")))
                    .as(document.toString())
                    .allSatisfy(
                            link -> assertThat(document.resolveSibling(link)).exists());
        }
    }

    @Test
    void everySubcommandIsOne() {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        new Subcommands(Map.of(), out, out).run(List.of("--help"));
        Set<String> known = SUBCOMMAND
                .matcher(said.toString(StandardCharsets.UTF_8))
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toSet());
        known.add("options"); // of the launcher, for measurements
        for (Path document : documents()) {
            assertThat(named(SUBCOMMAND, document)).as(document.toString()).isSubsetOf(known);
        }
    }

    @Test
    void everySettingIsOne() {
        Set<String> known = named(SETTING, Target.PROJECT.resolve(".env.example"));
        known.addAll(NO_SETTINGS);
        for (Path document : documents()) {
            assertThat(named(SETTING, document)).as(document.toString()).isSubsetOf(known);
        }
    }
}
