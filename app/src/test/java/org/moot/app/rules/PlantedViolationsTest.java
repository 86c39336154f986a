package org.moot.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A rule that cannot fail is worse than none: each one fails on the violation planted for it. */
class PlantedViolationsTest {
    private static final String ROOT = "org.moot.app.rules.planted";
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);

    /** Homes of libraries for which nothing is planted, because the tests do not have the library. */
    private static final Set<String> NOT_PLANTED = Set.of("discord", "matrix.gateway", "console");

    @TestFactory
    Stream<DynamicTest> everyRuleAboutClassesFailsOnItsViolation() {
        return new HouseRules(ROOT)
                .all().entrySet().stream()
                        .filter(rule -> NOT_PLANTED.stream()
                                .noneMatch(home -> rule.getKey().contains("libraries of " + home + " ")))
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(),
                                () -> assertThat(rule.getValue()
                                                .evaluate(PLANTED)
                                                .hasViolation())
                                        .isTrue()));
    }

    @Test
    void aPackageWithoutItsSentenceIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Lonely.java"), "class Lonely {}");
        assertThat(new SourceRules(folder).packages())
                .singleElement()
                .asString()
                .contains("has no package-info");

        Files.writeString(folder.resolve("package-info.java"), "/** One sentence. */\npackage lonely;\n");
        assertThat(new SourceRules(folder).packages())
                .singleElement()
                .asString()
                .contains("is not @NullMarked");

        Files.writeString(
                folder.resolve("package-info.java"), "/** One sentence. And two. */\n@NullMarked\npackage lonely;\n");
        assertThat(new SourceRules(folder).packages())
                .singleElement()
                .asString()
                .contains("one sentence");
    }

    @Test
    void aLongFileAndALongMethodAreFound(@TempDir Path folder) throws IOException {
        String method = "    void lengthy() {\n" + "        run();\n".repeat(39) + "    }\n";
        Files.writeString(folder.resolve("Lengthy.java"), "class Lengthy {\n" + method + "\n".repeat(260) + "}\n");
        assertThat(new SourceRules(folder).lengths())
                .hasSize(2)
                .anyMatch(it -> it.contains("303 lines"))
                .anyMatch(it -> it.contains("41 lines long"));
    }

    @Test
    void aMethodOfFortyLinesIsStillFine(@TempDir Path folder) throws IOException {
        String method = "    void lengthy() {\n" + "        run();\n".repeat(38) + "    }\n";
        Files.writeString(folder.resolve("Fine.java"), "class Fine {\n" + method + "}\n");
        assertThat(new SourceRules(folder).lengths()).isEmpty();
    }
}
