package org.moot.app.count;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shared vectors beside the project; tests that need them are skipped, loudly, where they are not. */
final class Vectors {
    private Vectors() {}

    static Path file(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path beside = at.resolveSibling("shared").resolve("data/star").resolve(name);
            if (Files.isReadable(beside)) {
                return beside;
            }
        }
        String missing = "SKIPPED: no ../shared/data/star/" + name
                + " beside the project, so ./moot count was not held against it";
        System.err.println(missing);
        return Assumptions.abort(missing);
    }

    static List<JsonNode> in(String name) {
        return list(JsonMapper.shared().readTree(file(name).toFile()));
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
