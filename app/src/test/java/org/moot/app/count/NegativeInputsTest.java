package org.moot.app.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What other programs had to refuse, as it stands, is no election here either: they have formats of their own. */
class NegativeInputsTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> whatOthersHadToRefuseIsRefused() {
        return Vectors.in("negative-inputs.json").stream()
                .map(input -> DynamicTest.dynamicTest(input.get("name").asString(), () -> {
                    Path file = Ran.file(folder, "input", input.get("text").asString());
                    Ran ran = Ran.count(file, "--json");
                    assertThat(ran.code()).isEqualTo(2);
                    assertThat(ran.out()).isEmpty();
                    assertThat(ran.err()).contains("Line ").endsWith("Nothing was counted.\n");
                }));
    }
}
