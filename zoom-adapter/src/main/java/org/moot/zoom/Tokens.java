package org.moot.zoom;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.moot.call.CallRoom;
import org.moot.conversation.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** One token for everybody, fetched by one at a time and renewed before it ends; a second one may end the first. */
final class Tokens {
    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);
    private static final String API = "https://api.zoom.us";
    private static final int OF_ITS_LIFE = 80;
    private static final int HUNDRED = 100;
    private static final int AN_HOUR = 3600;

    private final OkHttpClient http;
    private final ZoomSettings settings;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Token current;
    private List<String> told = List.of();

    Tokens(OkHttpClient http, ZoomSettings settings, InstantSource clock) {
        this.http = http;
        this.settings = settings;
        this.clock = clock;
    }

    Token get() {
        lock.lock();
        try {
            Token there = current;
            if (there != null && clock.instant().isBefore(there.renewAfter())) {
                return there;
            }
            Token fetched = fetched();
            if (!fetched.missing().isEmpty() && !fetched.missing().equals(told)) {
                LOG.warn("The Zoom app lacks these scopes: {}", String.join(", ", fetched.missing()));
            }
            told = fetched.missing();
            current = fetched;
            return fetched;
        } finally {
            lock.unlock();
        }
    }

    /** Zoom refuses it; another that was fetched meanwhile stays. */
    void drop(Token refused) {
        lock.lock();
        try {
            if (refused.equals(current)) {
                current = null;
            }
        } finally {
            lock.unlock();
        }
    }

    private Token fetched() {
        var body = new FormBody.Builder()
                .add("grant_type", "account_credentials")
                .add("account_id", settings.account())
                .build();
        var request = new Request.Builder()
                .url(settings.tokens().toString())
                .header("Authorization", Credentials.basic(settings.clientId(), settings.clientSecret()))
                .post(body)
                .build();
        try (Response response = http.newCall(request).execute()) {
            JsonNode answer = Json.read(response.body().string());
            if (response.code() >= 500 || response.code() == 429) {
                throw new CallRoom.Away(Text.of("zoom.away"), Optional.empty());
            }
            if (!response.isSuccessful()) {
                throw new CallRoom.Refused(Text.of("zoom.credentials-refused"));
            }
            return token(answer);
        } catch (IOException e) {
            throw new CallRoom.Away(Text.of("zoom.away"), Optional.empty());
        }
    }

    private Token token(JsonNode answer) {
        String value = answer.path("access_token").asString("");
        if (value.isEmpty()) {
            throw new CallRoom.Away(Text.of("zoom.away"), Optional.empty());
        }
        Duration life = Duration.ofSeconds(answer.path("expires_in").asLong(AN_HOUR));
        return new Token(
                value,
                base(answer.path("api_url").asString(API)),
                clock.instant().plus(life.multipliedBy(OF_ITS_LIFE).dividedBy(HUNDRED)),
                Scopes.missing(answer.path("scope").asString("")));
    }

    /** A token is sent only where Zoom's are taken: to Zoom, or to where tokens come from. */
    private URI base(String told) {
        HttpUrl url = HttpUrl.parse(told);
        boolean zooms = url != null
                && ((url.isHttps()
                                && (url.host().equals("zoom.us") || url.host().endsWith(".zoom.us")))
                        || url.host().equals(settings.tokens().getHost()));
        return URI.create(zooms ? told : API);
    }
}
