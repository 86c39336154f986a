package org.moot.bench.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import org.moot.matrix.read.Addressing;
import org.moot.matrix.read.ContentReader;

/** Whatever stands in an event is read, or is nothing; its words hold nothing that a database refuses. */
public final class MatrixContent {
    private static final Addressing MOOT = new Addressing("@moot:example.org", "Moot");

    private MatrixContent() {}

    /** Loads what reads JSON, which on a busy machine takes longer than any input may. */
    public static void fuzzerInitialize() {
        ContentReader.message("{\"msgtype\":\"m.text\",\"body\":[1.5,null,\"x\"]");
    }

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        boolean whole = data.consumeBoolean();
        String content = whole
                ? data.consumeRemainingAsString()
                : "{\"msgtype\":\"m.text\",\"format\":\"org.matrix.custom.html\",\"formatted_body\":\"%s\",\"body\":\"%s\"}"
                        .formatted(quoted(data.consumeString(400)), quoted(data.consumeRemainingAsString()));
        ContentReader.reaction(content);
        ContentReader.message(content).ifPresent(said -> {
            MOOT.line(said, true);
            MOOT.line(said, false);
            if (said.words().indexOf('\0') >= 0) {
                throw new IllegalStateException("a character that nothing stores");
            }
        });
    }

    private static String quoted(String words) {
        var quoted = new StringBuilder();
        for (char letter : words.toCharArray()) {
            quoted.append("\\u%04x".formatted((int) letter));
        }
        return quoted.toString();
    }
}
