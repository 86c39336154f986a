package org.moot.matrix.homeserver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The homeserver for all that asks for one in this program: a Synapse of its own, or the one whose address stands in
 * {@code MOOT_TEST_HOMESERVER}, which must let anybody register.
 *
 * @param synapse empty where somebody else runs it
 */
public record Running(String url, Optional<Synapse> synapse) {
    /** Why there is none. */
    public static final String MISSING =
            "neither shared/synapse beside the project (and zstd to unpack it) nor MOOT_TEST_HOMESERVER; docs/matrix-live.md says how to get a homeserver";

    private static Optional<Running> running = Optional.empty();

    /** Starts it where it does not run yet; false where there is none. It ends with this program. */
    public static boolean begin() throws IOException, InterruptedException {
        return begin(Synapse.ON_DISK);
    }

    /** The same on a disk in memory where there is one: a homeserver waits for the disk several times for each message. */
    static boolean beginInMemory() throws IOException, InterruptedException {
        return begin(Synapse.inMemory());
    }

    private static synchronized boolean begin(Path disk) throws IOException, InterruptedException {
        if (running.isEmpty()) {
            running = Optional.ofNullable(System.getenv("MOOT_TEST_HOMESERVER"))
                    .map(url -> new Running(url, Optional.empty()));
        }
        var script = Synapse.script();
        if (running.isEmpty() && script.isPresent()) {
            Synapse synapse = Synapse.start(script.get(), disk);
            Runtime.getRuntime().addShutdownHook(new Thread(synapse::close));
            running = Optional.of(new Running(synapse.url(), Optional.of(synapse)));
        }
        return running.isPresent();
    }

    public static synchronized Running now() {
        return running.orElseThrow();
    }
}
