package org.moot.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.moot.conversation.Platform.Away;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A homeserver's client API, as JSON over HTTP, for one user. Every call blocks. */
public final class Homeserver {
    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String base;
    private final Supplier<Optional<String>> token;
    private final AtomicLong slowed = new AtomicLong();

    /** @param token of the user; empty before there is one */
    public Homeserver(String base, Supplier<Optional<String>> token) {
        this.base = base.replaceAll("/+$", "");
        this.token = token;
    }

    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    /** The path of the client API, made of parts that may hold anything. */
    public static String v3(String... parts) {
        return "/_matrix/client/v3/" + escaped(parts);
    }

    static String escaped(String... parts) {
        return Arrays.stream(parts).map(Homeserver::escaped).collect(Collectors.joining("/"));
    }

    private static String escaped(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String query(Map<String, String> asked) {
        return asked.entrySet().stream()
                .map(it -> it.getKey() + "=" + escaped(it.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    public JsonNode get(String path) {
        return answer(request(path).GET());
    }

    /** Empty where there is no such thing. */
    public Optional<JsonNode> find(String path) {
        try {
            return Optional.of(get(path));
        } catch (SaysNo e) {
            if (e.status() == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }

    public JsonNode put(String path, ObjectNode body) {
        return answer(
                request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body.toString())));
    }

    public JsonNode post(String path, ObjectNode body) {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Gives the address under which the bytes lie there. */
    public String upload(byte[] bytes, String type, String name) {
        JsonNode answer = answer(request("/_matrix/media/v3/upload" + query(Map.of("filename", name)))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(bytes)));
        return answer.path("content_uri").asString();
    }

    /**
     * Brings what lies under an {@code mxc://} address; the old way where the homeserver does not know the new one.
     *
     * @return empty where it is gone, or larger than so many bytes
     */
    Optional<byte[]> download(String mxc, long most) {
        return media("download", path(mxc), most);
    }

    /** Brings a small copy of a picture, as the homeserver makes it. */
    Optional<byte[]> thumbnail(String mxc, long most) {
        return media("thumbnail", path(mxc) + "?width=96&height=96&method=crop", most);
    }

    private static String path(String mxc) {
        return Arrays.stream(mxc.substring("mxc://".length()).split("/", 2))
                .map(Homeserver::escaped)
                .collect(Collectors.joining("/"));
    }

    private Optional<byte[]> media(String what, String path, long most) {
        return bytes("/_matrix/client/v1/media/" + what + "/" + path, most)
                .or(() -> bytes("/_matrix/media/v3/" + what + "/" + path, most));
    }

    private Optional<byte[]> bytes(String path, long most) {
        try {
            HttpResponse<InputStream> response = http.send(request(path).build(), BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                boolean isThere = response.statusCode() == 200;
                byte[] bytes = isThere ? body.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8)) : new byte[0];
                return isThere && bytes.length <= most ? Optional.of(bytes) : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Away("stopped", Optional.empty());
        }
    }

    /** How often it asked to wait. */
    long slowed() {
        return slowed.get();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(LONGEST);
        token.get().ifPresent(it -> request.header("Authorization", "Bearer " + it));
        return request;
    }

    private JsonNode answer(HttpRequest.Builder request) {
        HttpResponse<String> response;
        try {
            response = http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Away("the homeserver cannot be reached", Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Away("stopped", Optional.empty());
        }
        JsonNode body = read(response.body());
        if (response.statusCode() / 100 == 2) {
            return body;
        }
        if (response.statusCode() == 429) {
            slowed.incrementAndGet();
        }
        throw new SaysNo(response.statusCode(), body.path("errcode").asString(""), patience(response, body));
    }

    /** How long it asks to wait: in a header since version 1.10, in the body before. */
    private static Optional<Duration> patience(HttpResponse<String> response, JsonNode body) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(it -> it.matches("[0-9]{1,6}"))
                .map(it -> Duration.ofSeconds(Long.parseLong(it)))
                .or(() -> Optional.of(body.path("retry_after_ms").asLong(0))
                        .filter(it -> it > 0)
                        .map(Duration::ofMillis));
    }

    /** The homeserver answered, and not with what was asked for. Holds nothing that anybody typed. */
    public static final class SaysNo extends RuntimeException {
        private final int status;
        private final String code;
        private final transient Optional<Duration> patience;

        SaysNo(int status, String code, Optional<Duration> patience) {
            super(status + " " + code);
            this.status = status;
            this.code = code;
            this.patience = patience;
        }

        public int status() {
            return status;
        }

        /** Such as {@code M_FORBIDDEN}; empty where it is none. */
        public String code() {
            return code;
        }

        Optional<Duration> patience() {
            return patience;
        }
    }
}
