package org.moot.discord.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The requests: each is held against Discord's description of its API and against the rules it leaves out, then answered. */
final class Rest implements AutoCloseable {
    private static final String BASE = "/api/v10";
    private static final Pattern PAYLOAD =
            Pattern.compile("name=\"payload_json\"[^\\r]*\\r\\n(?:[^\\r]+\\r\\n)*\\r\\n(.*?)\\r\\n--", Pattern.DOTALL);

    private final HttpServer server;
    private final Answers answers;
    private final Violations violations;
    private final List<Limit> limits = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    private final AtomicLong checked = new AtomicLong();
    private final Buckets buckets = new Buckets();
    private volatile int oneIn = 1;
    private volatile boolean limited;

    /** From now on Discord takes no more than so much at once. */
    void limitAll() {
        limited = true;
    }

    int refused() {
        return buckets.refused();
    }

    void checkOneIn(int many) {
        oneIn = many;
    }

    /** So many requests of a kind that are turned away. */
    private static final class Limit {
        private final Pattern route;
        private final int status;
        private final double seconds;
        private int left;

        Limit(String route, int times, int status, double seconds) {
            this.route = Pattern.compile(route);
            this.left = times;
            this.status = status;
            this.seconds = seconds;
        }
    }

    Rest(Answers answers, Violations violations) {
        this.answers = answers;
        this.violations = violations;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newCachedThreadPool(
                Thread.ofPlatform().name("fake-rest").daemon().factory()));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + BASE + "/";
    }

    /** The next requests whose method and path match are turned away. */
    synchronized void limit(String route, int times, int status, double seconds) {
        limits.add(new Limit(route, times, status, seconds));
    }

    /** All that was asked for, as method and path. */
    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod().toLowerCase(Locale.ROOT);
        String path = exchange.getRequestURI().getPath().substring(BASE.length());
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"))
                .split(";")[0];
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!isTurnedAway(exchange, method + " " + path) && !isTooMuch(exchange, method, path)) {
                JsonNode body = body(type, sent);
                check(method, path, type, body);
                Uploads.keep(sent, body);
                answer(
                        exchange,
                        200,
                        answers.to(method, path, exchange.getRequestURI().getQuery(), body));
            }
        } catch (Problem e) {
            answer(exchange, e.status(), Json.of("code", e.code(), "message", e.getMessage()));
        } catch (RuntimeException e) {
            violations.add(method + " " + path + ": the fake broke: " + e);
            answer(exchange, 500, Json.of("code", 0, "message", "broken"));
        }
    }

    private boolean isTurnedAway(HttpExchange exchange, String request) throws IOException {
        Limit hit = null;
        synchronized (this) {
            requests.add(request);
            for (Limit limit : limits) {
                if (limit.left > 0 && limit.route.matcher(request).matches()) {
                    limit.left--;
                    hit = limit;
                    break;
                }
            }
        }
        if (hit == null) {
            return false;
        }
        if (hit.status == 429) {
            tellLimit(exchange, new Buckets.Told("limited", 5, 0, hit.seconds, hit.seconds));
        }
        turnAway(exchange, hit.status, hit.seconds);
        return true;
    }

    private boolean isTooMuch(HttpExchange exchange, String method, String path) throws IOException {
        if (!limited) {
            return false;
        }
        Buckets.Told told = buckets.take(method, path);
        tellLimit(exchange, told);
        if (told.seconds() > 0) {
            turnAway(exchange, 429, told.seconds());
        }
        return told.seconds() > 0;
    }

    private static void turnAway(HttpExchange exchange, int status, double seconds) throws IOException {
        answer(exchange, status, Json.of("code", 0, "message", "turned away", "retry_after", seconds, "global", false));
    }

    private static void tellLimit(HttpExchange exchange, Buckets.Told told) {
        var headers = exchange.getResponseHeaders();
        headers.add("Via", "1.1 google");
        headers.add("X-RateLimit-Bucket", told.bucket());
        headers.add("X-RateLimit-Limit", "" + told.limit());
        headers.add("X-RateLimit-Remaining", "" + told.left());
        headers.add("X-RateLimit-Reset", "" + (System.currentTimeMillis() / 1000.0 + told.resets()));
        headers.add("X-RateLimit-Reset-After", "" + told.resets());
        if (told.seconds() > 0) {
            headers.add("Retry-After", "" + (long) Math.ceil(told.seconds()));
            headers.add("X-RateLimit-Scope", "user");
        }
    }

    private static JsonNode body(String type, String sent) {
        if (type.equals("multipart/form-data")) {
            Matcher payload = PAYLOAD.matcher(sent);
            return payload.find() ? Json.read(payload.group(1)) : Json.of();
        }
        return sent.isBlank() ? Json.of() : Json.read(sent);
    }

    private void check(String method, String path, String type, JsonNode body) {
        if (oneIn == 0 || checked.getAndIncrement() % oneIn != 0) {
            return;
        }
        List<String> wrong = Spec.only()
                .map(spec -> spec.template(path)
                        .filter(template -> spec.knows(template, method))
                        .map(template -> spec.wrong(template, method, type, Leniencies.coerce(path, body)))
                        .orElse(List.of("Discord knows no such request")))
                .orElse(List.of());
        if (!wrong.isEmpty()) {
            violations.add(method + " " + path + ": " + wrong);
            throw Problem.invalid(wrong.getFirst());
        }
    }

    private static void answer(HttpExchange exchange, int status, JsonNode body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        boolean isNothing = body instanceof ObjectNode object && object.isEmpty() && status == 200;
        byte[] bytes = isNothing ? new byte[0] : body.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(isNothing ? 204 : status, isNothing ? -1 : bytes.length);
        if (!isNothing) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
