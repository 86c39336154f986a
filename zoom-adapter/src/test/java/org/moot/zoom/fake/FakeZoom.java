package org.moot.zoom.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.moot.zoom.ZoomSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** A Zoom on this machine. What it hears and says is held against Zoom's description; {@link #violations} is empty afterwards. */
public final class FakeZoom implements AutoCloseable {
    public static final String SECRET = "secret-token-for-tests";
    public static final String DOMAIN = "calls.example.org";

    private static final String ALL_SCOPES =
            "meeting:write:meeting:admin meeting:read:meeting:admin meeting:read:list_meetings:admin "
                    + "meeting:update:meeting:admin meeting:delete:meeting:admin meeting:write:registrant:admin "
                    + "meeting:delete:registrant:admin "
                    + "meeting:read:past_meeting:admin meeting:read:list_past_instances:admin "
                    + "report:read:list_meeting_participants:admin meeting:read:participant:admin";

    private final MockWebServer server = new MockWebServer();
    private final List<String> violations = new ArrayList<>();
    private final List<Heard> heard = new ArrayList<>();
    private final Deque<Said> faults = new ArrayDeque<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final FakeRooms rooms;
    private volatile String scope = ALL_SCOPES;
    private volatile int lost;
    private volatile int slow;

    public FakeZoom(InstantSource clock) {
        rooms = new FakeRooms(clock);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ZoomSettings settings() {
        return new ZoomSettings(
                "account",
                "client",
                "client-secret",
                "host",
                SECRET,
                DOMAIN,
                URI.create(server.url("/oauth/token").toString()));
    }

    public FakeRooms rooms() {
        return rooms;
    }

    public List<Heard> heard() {
        synchronized (heard) {
            return List.copyOf(heard);
        }
    }

    public List<String> violations() {
        synchronized (violations) {
            return List.copyOf(violations);
        }
    }

    public int tokens() {
        return tokens.get();
    }

    /** The next calls are answered so, in this order. */
    public void fails(String... examples) {
        for (String example : examples) {
            faults.add(Said.example(Shared.json("examples/other/" + example + ".json")));
        }
    }

    public void failsWith(int status) {
        failsWith(status, status);
    }

    public void failsWith(int status, int code) {
        faults.add(Said.fault(status, code, "No, user@example.com."));
    }

    /** The tokens that were given are worth nothing any more. */
    public void revokesTokens() {
        rooms.validFrom = tokens.get() + 1;
    }

    public void grants(String scopes) {
        scope = scopes;
    }

    /** The next changes are made and their answers never come. */
    public void losesAnswers(int most) {
        lost = most;
    }

    /** Tokens take a while. */
    public void givesTokensSlowly(int millis) {
        slow = millis;
    }

    private MockResponse answer(RecordedRequest request) {
        if (request.getTarget().startsWith("/oauth/token")) {
            return token(request);
        }
        Heard it = Heard.of(request.getMethod(), request.getTarget(), body(request));
        synchronized (heard) {
            heard.add(it);
        }
        Optional<Said> planned = Optional.ofNullable(faults.poll());
        String bearer =
                Optional.ofNullable(request.getHeaders().get("Authorization")).orElse("");
        Said said = planned.orElseGet(
                () -> rooms.isValid(bearer) ? rooms.answer(it) : Said.fault(401, 124, "Access token is expired."));
        check(it, said);
        var response = new MockResponse.Builder().code(said.status());
        said.headers().forEach(response::addHeader);
        if (!said.body().isMissingNode()) {
            response.addHeader("Content-Type", "application/json;charset=UTF-8")
                    .body(said.body().toString());
        }
        if (lost > 0 && planned.isEmpty() && !it.method().equals("GET")) {
            lost--;
            response.headersDelay(3, TimeUnit.SECONDS);
        }
        return response.build();
    }

    private static JsonNode body(RecordedRequest request) {
        String text = request.getBody() == null ? "" : request.getBody().utf8();
        return text.isEmpty() ? MissingNode.getInstance() : JsonMapper.shared().readTree(text);
    }

    private MockResponse token(RecordedRequest request) {
        if (slow > 0) {
            pause(slow);
        }
        boolean right =
                "Basic Y2xpZW50OmNsaWVudC1zZWNyZXQ=".equals(request.getHeaders().get("Authorization"))
                        && request.getTarget().equals("/oauth/token")
                        && body("grant_type=account_credentials&account_id=account", request);
        if (!right) {
            return new MockResponse.Builder()
                    .code(400)
                    .body("{\"reason\":\"Invalid client_id or client_secret\",\"error\":\"invalid_client\"}")
                    .build();
        }
        ObjectNode token = JsonMapper.shared().createObjectNode();
        token.put("access_token", "token-" + tokens.incrementAndGet());
        token.put("token_type", "bearer");
        token.put("expires_in", 3599);
        token.put("scope", scope);
        token.put("api_url", server.url("/").toString().replaceAll("/$", ""));
        return new MockResponse.Builder().code(200).body(token.toString()).build();
    }

    private static boolean body(String wanted, RecordedRequest request) {
        return request.getBody() != null && request.getBody().utf8().equals(wanted);
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void check(Heard it, Said said) {
        Spec.only().ifPresent(spec -> {
            String method = it.method().toLowerCase(java.util.Locale.ROOT);
            Optional<String> template = spec.template(it.path()).filter(path -> spec.knows(path, method));
            if (template.isEmpty()) {
                add(it, List.of("Zoom has no such path"));
                return;
            }
            it.query().keySet().stream()
                    .filter(name -> !spec.takes(template.get(), method, name))
                    .forEach(name -> add(it, List.of("no such query: " + name)));
            if (!it.body().isMissingNode()) {
                add(it, spec.wrongRequest(template.get(), method, it.body()));
                add(it, HandRules.wrong(it));
            }
            if (!said.body().isMissingNode()) {
                add(it, spec.wrongAnswer(template.get(), method, said.status(), said.body()));
            }
        });
    }

    private void add(Heard it, List<String> wrong) {
        synchronized (violations) {
            wrong.forEach(one -> violations.add(it.method() + " " + it.path() + ": " + one));
        }
    }

    public Instant now() {
        return rooms.now();
    }

    @Override
    public void close() {
        server.close();
    }
}
