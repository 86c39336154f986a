package org.moot.app.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the jar is made of is known, and may be given on under our licence. */
class SbomTest {
    /** Each may be in a work under Apache-2.0; where a library offers several, one of them suffices. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-1.0",
            "EPL-2.0",
            "CC0-1.0",
            "0BSD",
            "ISC");

    /**
     * By group: what the list says of those whose licence somebody has read. JLine's is BSD-3-Clause by the address in its pom; so is
     * iCal4j's by its text; Trove, without which JDA does not run, is a jar of its own, unchanged, that anybody may replace.
     */
    private static final Map<String, String> READ = Map.of(
            "org.jline", "BSD-4-Clause",
            "org.mnode.ical4j", "iCal4j - License",
            "net.sf.trove4j", "GNU Lesser General Public License 2.1");

    /** Spring Boot's own part that unpacks the jar, put there when it is made. */
    private static final String UNPACKS = "spring-boot-jarmode-tools";

    private static final Pattern LIBRARY = Pattern.compile("BOOT-INF/lib/(.+)\\.jar");

    private static Optional<Sbom> sbom = Optional.empty();

    @BeforeAll
    static void read() throws IOException {
        sbom = Sbom.ofThisBuild();
        if (sbom.isEmpty()) {
            System.err.println("NOT TESTED: what the jar is made of; a quick build does not list it (-Psbom does)");
        }
    }

    private static Sbom list() {
        assumeTrue(sbom.isPresent(), "a quick build does not list what the jar is made of");
        return sbom.orElseThrow();
    }

    private static boolean isAllowed(Sbom.Library library) {
        return library.licences().stream().anyMatch(it -> ALLOWED.contains(it) || it.equals(READ.get(library.group())));
    }

    @Test
    void everyLibraryMayBeGivenOnUnderOurLicence() {
        assertThat(list().libraries()).hasSizeGreaterThan(100).allMatch(SbomTest::isAllowed);
    }

    @Test
    void aLibraryUnderAnotherLicenceOrNoneIsNoticed() {
        Sbom two = Sbom.read(new ByteArrayInputStream("""
                {"components": [
                  {"group": "a", "name": "b", "version": "1", "licenses": [{"license": {"id": "AGPL-3.0-only"}}]},
                  {"group": "a", "name": "c", "version": "1"},
                  {"group": "a", "name": "d", "version": "1", "licenses": [{"expression": "GPL-2.0-only OR MIT"}]}]}
                """.getBytes(StandardCharsets.UTF_8)));
        assertThat(two.libraries())
                .filteredOn(it -> !isAllowed(it))
                .extracting("name")
                .containsExactly("b", "c");
    }

    @Test
    void whatOnlyTheTestsNeedIsNotInIt() {
        assertThat(list().libraries())
                .extracting("name")
                .contains("postgresql", "JDA")
                .doesNotContain("playwright", "junit-jupiter-api", "h2");
    }

    /** Only after the jar was made of what the list is of. */
    @Test
    @Tag("slow")
    void theJarHoldsTheListAndNoLibraryThatIsNotInIt() throws IOException, URISyntaxException {
        Sbom listed = list();
        URL place = Objects.requireNonNull(SbomTest.class.getClassLoader().getResource(Sbom.PLACE));
        Path written = Path.of(place.toURI());
        Path made = written.resolve("../../../../moot.jar").normalize();
        assumeTrue(Files.exists(made), "the jar is not made yet");
        try (var jar = new JarFile(made.toFile())) {
            JarEntry inside = jar.getJarEntry(Sbom.PLACE);
            assertThat(inside).isNotNull();
            assumeTrue(isOfThisBuild(jar.getInputStream(inside).readAllBytes(), written), "another build made the jar");
            Set<String> held = jar.stream()
                    .map(it -> LIBRARY.matcher(it.getName()))
                    .filter(it -> it.matches())
                    .map(it -> it.group(1))
                    .filter(it -> listed.libraries().stream().noneMatch(library -> it.startsWith(library.file())))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(held).allMatch(it -> it.endsWith("-SNAPSHOT") || it.startsWith(UNPACKS));
        }
    }

    private static boolean isOfThisBuild(byte[] inside, Path written) throws IOException {
        return Arrays.equals(inside, Files.readAllBytes(written));
    }
}
