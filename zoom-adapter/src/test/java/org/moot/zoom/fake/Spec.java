package org.moot.zoom.fake;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Zoom's own description of its API, for requests and for answers. Read once for all tests; absent where its file is. */
final class Spec {
    private static final String IRI = "https://zoom.example/openapi.json";
    private static final String FILE = "specs/zoom-calls-subset.patched.openapi.json";
    private static final Optional<Spec> ONLY = read();

    private final SchemaRegistry registry;
    private final JsonNode document;
    private final List<Route> routes;
    private final Map<String, Optional<Schema>> schemas = new ConcurrentHashMap<>();

    private record Route(String template, Pattern pattern) {}

    private Spec(String text) {
        document = JsonMapper.shared().readTree(text);
        registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi30(), builder -> builder.schemas(Map.of(IRI, text)));
        routes = document.path("paths").propertyNames().stream()
                .map(it -> new Route(it, Pattern.compile(it.replaceAll("\\{[^}]*}", "[^/]+"))))
                .toList();
    }

    static Optional<Spec> only() {
        return ONLY;
    }

    private static Optional<Spec> read() {
        try {
            var file = Shared.find(FILE);
            if (file.isEmpty()) {
                System.err.println("NOT CHECKED: " + FILE
                        + " is not beside the project, so nothing is held against Zoom's words.");
                return Optional.empty();
            }
            return Optional.of(new Spec(Files.readString(file.get())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> template(String path) {
        return routes.stream()
                .filter(route -> route.pattern().matcher(path).matches())
                .map(Route::template)
                .findFirst();
    }

    boolean knows(String template, String method) {
        return document.path("paths").path(template).has(method);
    }

    boolean takes(String template, String method, String query) {
        for (JsonNode parameter :
                document.path("paths").path(template).path(method).path("parameters")) {
            if (parameter.path("name").asString("").equals(query)
                    && parameter.path("in").asString("").equals("query")) {
                return true;
            }
        }
        return false;
    }

    List<String> wrongRequest(String template, String method, JsonNode body) {
        return wrong(template, method, "requestBody", body);
    }

    List<String> wrongAnswer(String template, String method, int status, JsonNode body) {
        return wrong(template, method, "responses/" + status, body);
    }

    private List<String> wrong(String template, String method, String part, JsonNode body) {
        return schemas.computeIfAbsent(method + " " + template + " " + part, key -> schema(template, method, part))
                .map(schema ->
                        schema
                                .validate(
                                        body, it -> it.executionConfig(config -> config.formatAssertionsEnabled(false)))
                                .stream()
                                .map(Error::toString)
                                .limit(6)
                                .toList())
                .orElse(List.of());
    }

    private Optional<Schema> schema(String template, String method, String part) {
        JsonNode at = document.path("paths").path(template).path(method);
        for (String step : part.split("/", -1)) {
            at = at.path(step);
        }
        if (!at.path("content").path("application/json").has("schema")) {
            return Optional.empty();
        }
        String pointer = "#/paths/"
                + template.replace("/", "~1").replace("{", "%7B").replace("}", "%7D") + "/" + method + "/" + part
                + "/content/application~1json/schema";
        return Optional.of(registry.getSchema(SchemaLocation.of(IRI + pointer)));
    }
}
