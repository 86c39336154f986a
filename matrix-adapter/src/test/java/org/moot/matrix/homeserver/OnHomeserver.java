package org.moot.matrix.homeserver;

import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * For tests that talk to a real homeserver: one Synapse for all of them, or the one whose address stands in
 * {@code MOOT_TEST_HOMESERVER}, which must let anybody register. Where there is neither, they are skipped and say so.
 */
public final class OnHomeserver implements BeforeAllCallback {
    private static final String MISSING =
            "SKIPPED: neither shared/synapse beside the project (and zstd to unpack it) nor MOOT_TEST_HOMESERVER; docs/matrix-live.md says how to get a homeserver";

    private static Optional<Running> running = Optional.empty();

    /** @param synapse empty where somebody else runs it */
    public record Running(String url, Optional<Synapse> synapse) {}

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (running.isPresent()) {
            return;
        }
        Optional<String> theirs = Optional.ofNullable(System.getenv("MOOT_TEST_HOMESERVER"));
        if (theirs.isPresent()) {
            running = theirs.map(url -> new Running(url, Optional.empty()));
            return;
        }
        var script = Synapse.script();
        if (script.isEmpty()) {
            System.err.println("*** " + MISSING);
            throw new TestAbortedException(MISSING);
        }
        Synapse synapse = Synapse.start(script.get());
        Runtime.getRuntime().addShutdownHook(new Thread(synapse::close));
        running = Optional.of(new Running(synapse.url(), Optional.of(synapse)));
    }

    public static Running running() {
        return running.orElseThrow();
    }
}
