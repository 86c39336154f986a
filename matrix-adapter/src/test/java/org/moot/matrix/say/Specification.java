package org.moot.matrix.say;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The specification's own schemas of events, from a copy of github.com/matrix-org/matrix-spec that MOOT_MATRIX_SPEC names or
 * that lies beside the project. Absent where there is none.
 */
final class Specification {
    private static final String SCHEMAS = "data/event-schemas/schema/";
    private static final List<String> PLACES = List.of("../../shared/data/matrix", "../shared/data/matrix");
    private static final String IRI = "https://spec.example/";
    private static final Optional<SchemaRegistry> ONLY = open();

    private Specification() {}

    private static Optional<SchemaRegistry> open() {
        Optional<Path> folder = Stream.concat(
                        Optional.ofNullable(System.getenv("MOOT_MATRIX_SPEC")).stream(), PLACES.stream())
                .map(Path::of)
                .filter(place -> Files.isDirectory(place.resolve(SCHEMAS)))
                .findFirst();
        if (folder.isEmpty()) {
            System.err.println("NOT CHECKED: no copy of matrix-spec is beside the project or named by MOOT_MATRIX_SPEC,"
                    + " so what Moot sends is held against hand-made rules only.");
        }
        return folder.map(it -> SchemaRegistry.withDefaultDialect(
                Dialects.getDraft202012(), builder -> builder.schemas(all(it.resolve(SCHEMAS)))));
    }

    private static Map<String, String> all(Path folder) {
        var schemas = new HashMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".yaml")).toList()) {
                schemas.put(IRI + folder.relativize(file), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return schemas;
    }

    /** What is wrong with an event of this content; empty when nothing is, or nobody could look. */
    static List<String> wrong(Content content) {
        return wrong(content.type(), ContentRules.read(content)).orElse(List.of());
    }

    /** What is wrong with the content of a type of event; empty where nobody can look. */
    static Optional<List<String>> wrong(String type, JsonNode content) {
        return ONLY.map(registry -> wrong(type, content, registry));
    }

    private static List<String> wrong(String type, JsonNode content, SchemaRegistry registry) {
        String kind = content.path("msgtype").asString("");
        String file = type + (kind.isEmpty() ? "" : "$" + kind) + ".yaml";
        String event = """
                {"type":"%s","content":%s,"event_id":"$e","sender":"@moot:h.org","room_id":"!r:h.org","origin_server_ts":1}""".formatted(type, content);
        List<Error> errors = registry.getSchema(SchemaLocation.of(IRI + file)).validate(event, InputFormat.JSON);
        return errors.stream().map(Error::toString).toList();
    }
}
