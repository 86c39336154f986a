package org.moot.discord.fake;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Discord's own description of its API: what it says of a request. Read once for all tests; absent where its file is. */
final class Spec {
    private static final String IRI = "https://discord.example/openapi.json";
    private static final Path FILE = Path.of("shared/data/discord/openapi.json");

    /** Beside the project, whether the tests run in it or in the module. */
    private static final List<Path> PLACES = List.of(Path.of("../.."), Path.of(".."));

    private static final Optional<Spec> ONLY = read();

    private final SchemaRegistry registry;
    private final JsonNode document;
    private final List<Route> routes;
    private final Map<String, Optional<Schema>> schemas = new ConcurrentHashMap<>();

    private record Route(String template, Pattern pattern) {}

    private Spec(String text) {
        document = Json.read(text);
        registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(IRI, text)));
        routes = document.path("paths").propertyNames().stream()
                .sorted(Comparator.comparingInt(
                                (String it) -> it.replaceAll("\\{[^}]*}", "").length())
                        .reversed())
                .map(it -> new Route(it, Pattern.compile(it.replaceAll("\\{[^}]*}", "[^/]+"))))
                .toList();
    }

    static Optional<Spec> only() {
        return ONLY;
    }

    private static Optional<Spec> read() {
        for (Path place : PLACES) {
            try {
                return Optional.of(new Spec(Files.readString(place.resolve(FILE))));
            } catch (IOException e) {
                // it may be at the next place
            }
        }
        System.err.println("NOT CHECKED: Discord's description of its API is not beside the project at " + FILE
                + ", so no request is held against it.");
        return Optional.empty();
    }

    /** The path as the description writes it; empty for one that it does not know. */
    Optional<String> template(String path) {
        return routes.stream()
                .filter(route -> route.pattern().matcher(path).matches())
                .map(Route::template)
                .filter(template -> true)
                .findFirst();
    }

    boolean knows(String template, String method) {
        return document.path("paths").path(template).has(method);
    }

    /** What is wrong with the body of a request. */
    List<String> wrong(String template, String method, String type, JsonNode body) {
        return schema(template, method, type)
                .map(schema -> errors(schema, body))
                .orElse(List.of());
    }

    private static List<String> errors(Schema schema, JsonNode body) {
        List<Error> errors = schema.validate(
                body,
                (ExecutionContext context) -> context.executionConfig(config -> config.formatAssertionsEnabled(false)));
        return errors.stream().map(Error::toString).limit(6).toList();
    }

    private Optional<Schema> schema(String template, String method, String type) {
        return schemas.computeIfAbsent(method + " " + template + " " + type, key -> {
            JsonNode content = document.path("paths")
                    .path(template)
                    .path(method)
                    .path("requestBody")
                    .path("content");
            if (!content.has(type)) {
                return Optional.empty();
            }
            String pointer = "#/paths/"
                    + template.replace("~", "~0")
                            .replace("/", "~1")
                            .replace("{", "%7B")
                            .replace("}", "%7D") + "/" + method + "/requestBody/content/" + type.replace("/", "~1")
                    + "/schema";
            return Optional.of(registry.getSchema(SchemaLocation.of(IRI + pointer)));
        });
    }
}
