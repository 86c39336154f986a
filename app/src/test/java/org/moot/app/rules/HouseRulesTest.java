package org.moot.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The twelve rules of the house hold. */
class HouseRulesTest {
    static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("tests.jar") && !location.contains("/test-classes/"))
            .importPackages("org.moot");

    @TestFactory
    Stream<DynamicTest> theRulesAboutClassesHold() {
        return new HouseRules("org.moot")
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(PRODUCT)));
    }

    @Test
    void everyPackageSaysInOneSentenceWhatItIsAndIsNullMarked() {
        assertThat(sources().flatMap(it -> new SourceRules(it).packages().stream()))
                .isEmpty();
    }

    @Test
    void noFileAndNoMethodIsTooLong() {
        assertThat(Stream.concat(sources(), tests()).flatMap(it -> new SourceRules(it).lengths().stream()))
                .isEmpty();
    }

    private static Stream<Path> sources() {
        return modules().stream()
                .flatMap(module ->
                        Stream.of("src/main/java/org", "src/main/kotlin/org").map(module::resolve))
                .filter(Files::isDirectory);
    }

    private static Stream<Path> tests() {
        return modules().stream().map(module -> module.resolve("src/test/java")).filter(Files::isDirectory);
    }

    private static List<Path> modules() {
        try (Stream<Path> folders = Files.list(root())) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The project's root, whether the tests run in it or in the module. */
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("bot-core"))
                ? here
                : here.resolve("..").normalize();
    }
}
