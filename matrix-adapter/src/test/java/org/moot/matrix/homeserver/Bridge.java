package org.moot.matrix.homeserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A way to the homeserver on which letters from device to device, the ones that bring keys, can be held back for a while, and
 * on which a homeserver can be made to say that it is asked too much.
 */
public final class Bridge implements AutoCloseable {
    private static final String LETTER = "/sendToDevice/";
    private static final String TOO_MUCH =
            "{\"errcode\":\"M_LIMIT_EXCEEDED\",\"error\":\"too much\",\"retry_after_ms\":200}";
    private static final String FORBIDDEN = "{\"errcode\":\"M_FORBIDDEN\",\"error\":\"not here\"}";
    private static final List<String> CARRIED = List.of("Authorization", "Content-Type");

    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Deque<HttpRequest> held = new ArrayDeque<>();
    private final Map<String, AtomicInteger> storms = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> refusals = new ConcurrentHashMap<>();
    private boolean holds;

    public Bridge() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on letters are taken and not brought. */
    public synchronized void hold() {
        holds = true;
    }

    /** Brings all letters that were held back, in their order, and from now on each at once. */
    public synchronized void bring() throws IOException, InterruptedException {
        holds = false;
        while (!held.isEmpty()) {
            http.send(held.removeFirst(), BodyHandlers.discarding());
        }
    }

    /** Refuses so many requests to paths in which something stands, as too much. */
    public void storm(String path, int times) {
        storms.put(path, new AtomicInteger(times));
    }

    /** Forbids so many requests to paths in which something stands. */
    public void refuse(String path, int times) {
        refusals.put(path, new AtomicInteger(times));
    }

    /** How many of the storm are still to be refused. */
    public int left(String path) {
        return Objects.requireNonNull(storms.get(path)).get();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpRequest request = request(exchange);
            if (isAmong(storms, request)) {
                answer(exchange, 429, TOO_MUCH.getBytes(StandardCharsets.UTF_8));
            } else if (isAmong(refusals, request)) {
                answer(exchange, 403, FORBIDDEN.getBytes(StandardCharsets.UTF_8));
            } else if (isHeld(request)) {
                answer(exchange, 200, "{}".getBytes(StandardCharsets.UTF_8));
            } else {
                HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
                answer(exchange, response.statusCode(), response.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isAmong(Map<String, AtomicInteger> stopped, HttpRequest request) {
        return stopped.entrySet().stream()
                .anyMatch(it -> request.uri().getPath().contains(it.getKey())
                        && it.getValue().getAndUpdate(left -> Math.max(0, left - 1)) > 0);
    }

    private synchronized boolean isHeld(HttpRequest request) {
        boolean held = holds && request.uri().getPath().contains(LETTER);
        if (held) {
            this.held.add(request);
        }
        return held;
    }

    private static HttpRequest request(HttpExchange exchange) throws IOException {
        var uri = URI.create(Running.now().url() + exchange.getRequestURI());
        var request = HttpRequest.newBuilder(uri)
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        for (String name : CARRIED) {
            exchange.getRequestHeaders().getOrDefault(name, List.of()).forEach(value -> request.header(name, value));
        }
        return request.build();
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
