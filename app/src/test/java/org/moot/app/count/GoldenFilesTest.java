package org.moot.app.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The answer keys through the command: every field that they expect, in the shape in which they expect it. */
class GoldenFilesTest {
    /** Another rule's answer, kept in the file for comparison. */
    private static final String WITHOUT_FLAT = "winners_if_all_equal_ballots_removed_first";

    private static final String WITHOUT_BLANK = "expected_without_wholly_blank";

    @TestFactory
    Stream<DynamicTest> everySingleWinnerVectorIsAnsweredAsTheKeySays() {
        return each("golden-star-single.json", 555);
    }

    @TestFactory
    Stream<DynamicTest> everyBlocVectorIsAnsweredAsTheKeySays() {
        return each("golden-bloc.json", 137);
    }

    @TestFactory
    Stream<DynamicTest> everyProportionalVectorIsAnsweredAsTheKeySays() {
        return each("golden-allocated.json", 135);
    }

    @Test
    void oneVectorGivesOneObjectAndAnArrayOfOneAnArray(@TempDir Path folder) {
        JsonNode vector = Vectors.in("golden-bloc.json").getFirst();

        JsonNode one = Ran.count(Ran.file(folder, "one.json", vector.toString()), "--json")
                .json();
        JsonNode array = Ran.count(Ran.file(folder, "array.json", "[" + vector + "]"), "--json")
                .json();

        assertThat(one.isObject()).isTrue();
        assertThat(array.isArray()).isTrue();
        assertThat(Vectors.list(array)).containsExactly(one);
    }

    private static Stream<DynamicTest> each(String file, int size) {
        List<JsonNode> vectors = Vectors.in(file);
        Ran ran = Ran.count(Vectors.file(file), "--json");
        assertThat(ran.err()).isEmpty();
        List<JsonNode> answers = Vectors.list(ran.json());
        assertThat(vectors).hasSize(size);
        assertThat(answers).hasSameSizeAs(vectors);
        return IntStream.range(0, size)
                .mapToObj(at -> DynamicTest.dynamicTest(
                        vectors.get(at).get("name").asString(), () -> check(vectors.get(at), answers.get(at))));
    }

    private static void check(JsonNode vector, JsonNode answer) {
        JsonNode expected = vector.get("expected");
        assertThat(answer.get("name")).isEqualTo(vector.get("name"));
        boolean blank = vector.has(WITHOUT_BLANK);
        Set<String> otherwise = blank ? Set.of("winners", "rounds", "lot_used", WITHOUT_FLAT) : Set.of(WITHOUT_FLAT);
        expected.properties().stream()
                .filter(field -> !otherwise.contains(field.getKey()))
                .forEach(field -> same(field.getKey(), answer, field.getValue()));
        if (blank) {
            vector.get(WITHOUT_BLANK).properties().forEach(field -> same(field.getKey(), answer, field.getValue()));
        }
        long wholly = vector.path("wholly_blank_ballots").asLong(0);
        assertThat(answer.get("blank").asLong()).isEqualTo(wholly);
        assertThat(answer.get("counted").asLong() + wholly)
                .isEqualTo(answer.get("ballots").asLong());
    }

    private static void same(String field, JsonNode answer, JsonNode expected) {
        assertThat(answer.get(field)).as(field).isEqualTo(expected);
    }
}
