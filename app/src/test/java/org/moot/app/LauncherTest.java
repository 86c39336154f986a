package org.moot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./moot} builds what it runs by a Maven call of its own, which no other test makes. */
@Tag("slow")
class LauncherTest {
    private static final int MOST_MINUTES = 15;

    @TempDir
    private Path folder;

    @Test
    void theLauncherBuildsAndRunsFromSourcesAlone() throws Exception {
        copySources();
        Files.writeString(folder.resolve("trees.csv"), "Oak,Elm\n5,1\n4,5\n5,0\n");
        assertThat(moot("count", "trees.csv")).contains("3 ballots were cast", "Oak");
        assertThat(folder.resolve("app/target/quick/moot.jar")).isNotEmptyFile();
        assertThat(moot("count", "trees.csv")).doesNotContain("Building").contains("3 ballots were cast");
    }

    /** All that somebody has who has just cloned it, and needs for it. */
    private void copySources() throws IOException {
        try (Stream<Path> modules = Files.list(Target.PROJECT)) {
            modules.filter(Files::isDirectory)
                    .filter(module -> Files.exists(module.resolve("pom.xml")))
                    .forEach(module -> {
                        copy(module.resolve("pom.xml"));
                        copyAll(module.resolve("src/main"));
                    });
        }
        Stream.of("pom.xml", "moot", "mvnw").map(Target.PROJECT::resolve).forEach(this::copy);
        copyAll(Target.PROJECT.resolve(".mvn"));
    }

    private void copyAll(Path from) {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(this::copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path file) {
        try {
            Path to = folder.resolve(Target.PROJECT.relativize(file));
            Files.createDirectories(to.getParent());
            Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String moot(String... arguments) throws Exception {
        Path said = folder.resolve("said");
        var command = Stream.concat(Stream.of("./moot"), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(Map.of("MOOT_AOT", "off", "MAVEN_ARGS", mavenArguments()));
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).isTrue();
        String words = Files.readString(said);
        assertThat(process.exitValue()).as(words).isZero();
        return words;
    }

    /** The same libraries as those of whoever runs the tests. */
    private static String mavenArguments() {
        return Optional.ofNullable(System.getProperty("maven.repo.local"))
                .map(repository -> "-Dmaven.repo.local=" + repository)
                .orElse("");
    }
}
