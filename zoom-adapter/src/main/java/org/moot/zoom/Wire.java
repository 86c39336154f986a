package org.moot.zoom;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.moot.call.CallRoom;
import org.moot.conversation.Text;
import tools.jackson.databind.JsonNode;

/** Says one thing to Zoom and hears the answer: by the token, at the pace that Zoom allows, and once more with a new token. */
final class Wire {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final int EXPIRED = 124;

    private final OkHttpClient http;
    private final Tokens tokens;
    private final Buckets buckets;
    private final Allowance allowance;
    private final InstantSource clock;

    Wire(OkHttpClient http, Tokens tokens, Allowance allowance, InstantSource clock) {
        this.http = http;
        this.tokens = tokens;
        this.buckets = new Buckets(System::nanoTime);
        this.allowance = allowance;
        this.clock = clock;
    }

    /**
     * What is said.
     *
     * @param path after {@code /v2/}; each part is encoded, those that begin with {@code =} are encoded already
     */
    record Said(
            String method,
            Label label,
            String[] path,
            Map<String, String> query,
            @Nullable JsonNode body) {
        static Said get(Label label, Map<String, String> query, String... path) {
            return new Said("GET", label, path, query, null);
        }

        static Said of(String method, @Nullable JsonNode body, Map<String, String> query, String... path) {
            return new Said(method, Label.LIGHT, path, query, body);
        }

        /** Counts among the hundred that a host has a day. */
        private boolean isCounted() {
            return path[path.length - 1].equals("meetings") && method.equals("POST") || method.equals("PATCH");
        }
    }

    /**
     * @throws Gone for 404
     * @throws CallRoom.Away when it has to be asked later; whether it was done is not known
     * @throws CallRoom.Refused when it will not be done
     */
    JsonNode say(Said said) {
        if (said.isCounted()) {
            allowance.use();
        }
        Token token = tokens.get();
        Heard first = hear(said, token);
        if (first.status() == 401 && first.code() == EXPIRED) {
            tokens.drop(token);
            Token next = tokens.get();
            return read(said, hear(said, next), next);
        }
        return read(said, first, token);
    }

    private Heard hear(Said said, Token token) {
        waitFor(buckets.take(said.label()));
        try (Response response = http.newCall(request(said, token)).execute()) {
            return new Heard(
                    response.code(),
                    Json.read(response.body().string()),
                    Optional.ofNullable(response.header("Retry-After")),
                    Optional.ofNullable(response.header("x-zm-trackingid")));
        } catch (IOException e) {
            throw new CallRoom.Away(Text.of("zoom.away"), Optional.empty());
        }
    }

    private void waitFor(Duration wait) {
        if (wait.compareTo(LONGEST_WAIT) > 0) {
            throw new CallRoom.Away(
                    Text.of("zoom.busy"), Optional.of(clock.instant().plus(wait)));
        }
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallRoom.Away(Text.of("zoom.away"), Optional.empty());
        }
    }

    private static Request request(Said said, Token token) {
        HttpUrl.Builder url = HttpUrl.get(token.base().toString()).newBuilder().addPathSegment("v2");
        for (String part : said.path()) {
            if (part.startsWith("=")) {
                url.addEncodedPathSegment(part.substring(1));
            } else {
                url.addPathSegment(part);
            }
        }
        said.query().forEach(url::addQueryParameter);
        RequestBody body = said.body() == null
                ? (said.method().equals("POST") ? RequestBody.create(new byte[0]) : null)
                : RequestBody.create(Json.write(said.body()), JSON);
        return new Request.Builder()
                .url(url.build())
                .header("Authorization", "Bearer " + token.value())
                .method(said.method(), body)
                .build();
    }

    private JsonNode read(Said said, Heard heard, Token token) {
        if (heard.status() >= 200 && heard.status() < 300) {
            return heard.body();
        }
        throw Faults.of(said, heard, token, allowance, clock.instant());
    }

    /** An answer. */
    record Heard(int status, JsonNode body, Optional<String> retryAfter, Optional<String> tracking) {
        int code() {
            return body.path("code").asInt(0);
        }

        String message() {
            return Json.text(body, "message");
        }
    }
}
