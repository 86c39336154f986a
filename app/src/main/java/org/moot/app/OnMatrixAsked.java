package org.moot.app;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.moot.app.settings.MatrixAccount;
import org.moot.app.settings.RecoveryKey;
import org.moot.app.settings.Settings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator asks about Matrix: what is missing, of the service that runs, and the key for recovery, once. */
final class OnMatrixAsked {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Settings settings;
    private final PrintStream out;
    private final PrintStream err;

    OnMatrixAsked(Settings settings, PrintStream out, PrintStream err) {
        this.settings = settings;
        this.out = out;
        this.err = err;
    }

    /** The exit code; empty for what is not understood. */
    Optional<Integer> run(List<String> words) throws IOException {
        return switch (String.join(" ", words)) {
            case "check" -> Optional.of(check());
            case "recovery-key" -> Optional.of(recoveryKey());
            default -> Optional.empty();
        };
    }

    private int recoveryKey() throws IOException {
        Optional<String> key = new RecoveryKey(settings.data()).take();
        key.ifPresentOrElse(
                it -> {
                    out.println(it);
                    err.println("Keep it where the database is not. It is not shown again.");
                },
                () -> err.println("There is no key to be shown: none was made, or it was shown before."));
        return key.isPresent() ? 0 : 1;
    }

    private int check() throws IOException {
        if (settings.matrix().isEmpty()) {
            err.println("Moot is not on Matrix: set MOOT_MATRIX_HOMESERVER, as docs/matrix-live.md shows.");
            return 1;
        }
        Optional<JsonNode> running = get("http://127.0.0.1:" + settings.healthPort() + "/actuator/health")
                .map(it -> it.path("components").path("matrix").path("details"))
                .filter(it -> it.has("is"));
        return running.isPresent()
                ? tell(running.get())
                : withoutService(settings.matrix().get());
    }

    private int tell(JsonNode matrix) {
        out.println("Moot on Matrix: " + matrix.path("is").asString() + ". To do: "
                + matrix.path("do").asString() + ".");
        matrix.path("missing").forEach(it -> out.println("* " + it.asString()));
        boolean isWell = matrix.path("is").asString().equals("HERE")
                && matrix.path("missing").isEmpty();
        if (isWell) {
            out.println("Nothing is missing.");
        }
        return isWell ? 0 : 1;
    }

    /** Without a session, because there is only one ever. */
    private int withoutService(MatrixAccount account) throws IOException {
        String home = account.homeserver().replaceAll("/+$", "");
        Optional<JsonNode> flows = get(home + "/_matrix/client/v3/login");
        if (flows.isEmpty()) {
            err.println("The homeserver of MOOT_MATRIX_HOMESERVER does not answer.");
            return 1;
        }
        boolean byPassword = flows.get()
                .path("flows")
                .valueStream()
                .anyMatch(it -> it.path("type").asString("").equals("m.login.password"));
        out.println("The homeserver answers.");
        if (account.token().isEmpty() && !byPassword) {
            err.println("It lets nobody in by a password: set MOOT_MATRIX_TOKEN.");
        }
        err.println("Moot does not run here, so nothing was looked at in its rooms: ./moot serve starts it.");
        return 1;
    }

    /** Empty where nobody answers with JSON. A service that is not well answers all the same. */
    private static Optional<JsonNode> get(String address) {
        var request =
                HttpRequest.newBuilder(URI.create(address)).timeout(LONGEST).build();
        try (var http = HttpClient.newHttpClient()) {
            return Optional.of(JsonMapper.shared()
                    .readTree(http.send(request, BodyHandlers.ofString()).body()));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
