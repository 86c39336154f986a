package org.moot.count;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shared vectors beside the project, in {@code ../shared/data/star}; tests that need them are skipped, loudly,
 * where they are not.
 */
final class Vectors {
    private Vectors() {}

    /** One election with what is expected of it. */
    record Vector(JsonNode json) {
        String name() {
            return json.get("name").asString();
        }

        String method() {
            return json.get("method").asString();
        }

        int seats() {
            return json.get("seats").asInt();
        }

        List<String> options() {
            return texts(json.get("candidates"));
        }

        List<String> names(Collection<Integer> options) {
            return options.stream().map(options()::get).toList();
        }

        JsonNode expected() {
            return json.get("expected");
        }

        Lot lot() {
            int[] order = json.has("lot")
                    ? elements(json.get("lot")).mapToInt(JsonNode::asInt).toArray()
                    : IntStream.range(0, options().size()).toArray();
            return Lot.of(order);
        }

        Map<Ballot, Long> ballots() {
            var ballots = new HashMap<Ballot, Long>();
            elements(json.get("ballots"))
                    .forEach(group ->
                            ballots.merge(ballot(group), group.get("count").asLong(), Long::sum));
            return ballots;
        }

        Tally tally() {
            Tally tally = Tally.of(options().size());
            ballots().forEach(tally::add);
            return tally;
        }

        private static Ballot ballot(JsonNode group) {
            return Ballot.of(elements(group.get("scores"))
                    .mapToInt(score -> score.isNull() ? Ballot.BLANK : score.asInt())
                    .toArray());
        }
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static List<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::asString).toList();
    }

    /** A text, or nothing where the vector says null or does not say. */
    static Optional<String> text(JsonNode object, String field) {
        return Optional.ofNullable(object.get(field))
                .filter(node -> !node.isNull())
                .map(JsonNode::asString);
    }

    static List<Vector> in(String file) {
        Path path = folder().resolve(file);
        return elements(JsonMapper.shared().readTree(path.toFile()))
                .map(Vector::new)
                .toList();
    }

    /** One test for each vector of a file that the filter lets through. */
    static Stream<DynamicTest> each(String file, Predicate<Vector> asked, Consumer<Vector> check) {
        return in(file).stream()
                .filter(asked)
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> check.accept(vector)));
    }

    private static Path folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path beside = at.resolveSibling("shared").resolve("data/star");
            if (Files.isDirectory(beside)) {
                return beside;
            }
        }
        String missing =
                "SKIPPED: no ../shared/data/star beside the project, so the count was not held against the shared vectors";
        System.err.println(missing);
        return Assumptions.abort(missing);
    }
}
