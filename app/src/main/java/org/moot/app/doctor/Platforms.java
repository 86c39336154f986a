package org.moot.app.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;
import org.moot.app.settings.MatrixAccount;
import org.moot.app.settings.Settings;
import org.moot.discord.DiscordSettings;
import org.moot.zoom.ZoomSettings;

/** Whether what lets Moot into the platforms is set and, when they are asked, taken. Nothing of it is ever printed. */
final class Platforms {
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final String DISCORD = "https://discord.com/api/v10/";
    private static final int OK = 200;
    private static final List<Integer> REFUSED = List.of(400, 401, 403);

    private final Settings settings;
    private final boolean isAsked;
    private final boolean isRunning;

    Platforms(Settings settings, boolean isAsked, boolean isRunning) {
        this.settings = settings;
        this.isAsked = isAsked;
        this.isRunning = isRunning;
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        all.add(settings.discord().map(this::discord).orElseGet(() -> away("MOOT_DISCORD_TOKEN", "Discord")));
        all.add(settings.matrix().map(this::matrix).orElseGet(() -> away("MOOT_MATRIX_HOMESERVER", "Matrix")));
        all.add(settings.zoom().map(this::zoom).orElseGet(() -> away("MOOT_ZOOM_ACCOUNT", "Zoom")));
        if (settings.web().publicAddress().isEmpty()) {
            all.add(Finding.ok("pages", "nobody from outside reads them: MOOT_PUBLIC_ADDRESS is not set."));
        } else if (isAsked) {
            all.add(pages(settings.web().publicAddress().get()));
        }
        return all;
    }

    private static Finding away(String setting, String name) {
        return Finding.ok(name, "Moot is not there: " + setting + " is not set.");
    }

    private Finding discord(DiscordSettings discord) {
        if (!isAsked) {
            return unasked("Discord", "a token is set");
        }
        String api = discord.wire().rest().orElse(DISCORD);
        return told(
                "Discord",
                status(request(api + "users/@me").header("Authorization", "Bot " + discord.token())),
                "Set MOOT_DISCORD_TOKEN to a new token, as docs/discord-live.md shows.");
    }

    private Finding matrix(MatrixAccount account) {
        if (!isAsked) {
            return unasked("Matrix", "a homeserver and an account are set");
        }
        String home = account.homeserver().replaceAll("/+$", "");
        if (account.token().isPresent()) {
            return told(
                    "Matrix",
                    status(request(home + "/_matrix/client/v3/account/whoami")
                            .header("Authorization", "Bearer " + account.token().get())),
                    "Set MOOT_MATRIX_TOKEN right, as docs/matrix-live.md shows.");
        }
        OptionalInt status = status(request(home + "/_matrix/client/versions"));
        return status.isPresent() && status.getAsInt() == OK
                ? Finding.ok("Matrix", "the homeserver answers; whether it lets Moot in, ./moot matrix check says.")
                : told("Matrix", status, "Set MOOT_MATRIX_HOMESERVER right.");
    }

    /** A second token may end the first one, so a service that runs is not disturbed. */
    private Finding zoom(ZoomSettings zoom) {
        if (!isAsked || isRunning) {
            return unasked("Zoom", "an app's account, client and secret are set");
        }
        String secret = Base64.getEncoder()
                .encodeToString((zoom.clientId() + ":" + zoom.clientSecret()).getBytes(StandardCharsets.UTF_8));
        String query = "?grant_type=account_credentials&account_id="
                + URLEncoder.encode(zoom.account(), StandardCharsets.UTF_8);
        return told(
                "Zoom",
                status(request(zoom.tokens() + query)
                        .header("Authorization", "Basic " + secret)
                        .POST(BodyPublishers.noBody())),
                "Set the MOOT_ZOOM_… settings right, as docs/zoom-live.md shows.");
    }

    private static Finding pages(URI address) {
        OptionalInt status = status(request(address + "/"));
        return status.isPresent() && status.getAsInt() == OK
                ? Finding.ok("pages", "they are there under " + address + ".")
                : Finding.bad("pages", "nobody answers under " + address + ". See the web server in front of Moot.");
    }

    private Finding unasked(String name, String what) {
        String how = isAsked ? "; it is not asked while the service runs." : "; --online asks whether it is taken.";
        return Finding.ok(name, what + how);
    }

    private static Finding told(String name, OptionalInt status, String whatToDo) {
        if (status.isEmpty()) {
            return Finding.warn(name, "it does not answer from here. Nothing is lost meanwhile; see the network.");
        }
        if (status.getAsInt() == OK) {
            return Finding.ok(name, "it lets Moot in.");
        }
        return REFUSED.contains(status.getAsInt())
                ? Finding.bad(name, "it refuses Moot (" + status.getAsInt() + "). " + whatToDo)
                : Finding.warn(name, "it answers " + status.getAsInt() + ". Look again in some minutes.");
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(LONGEST);
    }

    private static OptionalInt status(HttpRequest.Builder request) {
        try (var http = HttpClient.newBuilder().connectTimeout(LONGEST).build()) {
            return OptionalInt.of(
                    http.send(request.build(), BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }
}
