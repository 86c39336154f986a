package org.moot.app.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list of what the jar is made of, as CycloneDX.
 *
 * @param libraries without our own modules
 */
record Sbom(List<Library> libraries) {
    static final String PLACE = "META-INF/sbom/application.cdx.json";
    private static final String OURS = "org.moot";

    /** @param licences one of which whoever uses it may choose */
    record Library(String group, String name, String version, Set<String> licences) {
        String file() {
            return name + "-" + version;
        }

        @Override
        public String toString() {
            return group + ":" + name + ":" + version + " " + licences;
        }
    }

    /** The one that this build wrote; a quick one writes none. */
    static Optional<Sbom> ofThisBuild() throws IOException {
        try (InputStream list = Sbom.class.getClassLoader().getResourceAsStream(PLACE)) {
            return list == null ? Optional.empty() : Optional.of(read(list));
        }
    }

    static Sbom read(InputStream list) {
        var libraries = new ArrayList<Library>();
        for (JsonNode component : JsonMapper.shared().readTree(list).path("components")) {
            if (!component.path("group").asString("").equals(OURS)) {
                libraries.add(new Library(
                        component.path("group").asString(""),
                        component.path("name").asString(),
                        component.path("version").asString(),
                        licences(component)));
            }
        }
        return new Sbom(libraries);
    }

    private static Set<String> licences(JsonNode component) {
        var licences = new TreeSet<String>();
        for (JsonNode one : component.path("licenses")) {
            JsonNode licence = one.path("license");
            licences.add(licence.path("id").asString(licence.path("name").asString("")));
            licences.addAll(List.of(one.path("expression").asString("").split(" OR ")));
        }
        licences.remove("");
        return licences;
    }
}
