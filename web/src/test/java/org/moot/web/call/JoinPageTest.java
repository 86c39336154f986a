package org.moot.web.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.call.Outside;
import org.moot.scene.Scene;
import org.moot.web.Site;

/** The door of calls over HTTP. Trees calls on Tuesdays; the committee's call is for its own people. */
class JoinPageTest {
    private static final Optional<URI> HERE = Optional.of(URI.create("https://moot.example"));
    private static final SomeRoom ROOM = new SomeRoom();
    private static final Scene SCENE = new Scene((stores, clock) -> new Outside(ROOM, HERE, List.of()));
    private static final Site SITE = Site.of(SCENE, HERE);
    private static final AtomicInteger PLACES = new AtomicInteger();

    @BeforeAll
    static void calls() {
        SCENE.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        SCENE.says("ana", "call weekly Open <policy> call day: tuesday at: 19:30 length: 90m");
        SCENE.says("ana", "call once Budget on: 2026-03-06 at: 19:30 open: assembly");
        SCENE.tick(Duration.ofMinutes(1));
    }

    @AfterAll
    static void end() {
        SITE.close();
    }

    @BeforeEach
    void theRoomIsThere() {
        ROOM.away = false;
        ROOM.admitted.clear();
    }

    /** Each from another household of the net. */
    private static HttpResponse<String> posts(String which, Map<String, String> form) {
        return posts(which, form, "2001:db8:0:" + PLACES.incrementAndGet() + "::1");
    }

    private static HttpResponse<String> posts(String which, Map<String, String> form, String from) {
        return SITE.ask(posting(which, form).header("X-Forwarded-For", "203.0.113.9, " + from));
    }

    private static HttpRequest.Builder posting(String which, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(SITE.address().resolve("/join/" + which))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String ownLink(String name) {
        Matcher matcher = Pattern.compile("/join/1-2026-03-03#([A-Za-z0-9_-]+)")
                .matcher(SCENE.says(name, "call join 1").words());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void thePageSaysWhatAndWhenAndHasNoAddressOfTheRoom() {
        HttpResponse<String> page = SITE.get("/join/1-2026-03-03");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Open &lt;policy&gt; call", "Tuesday 3 March 2026", "19:30 GMT", "A call of Trees.")
                .contains("+44 20 7946 0000", "Just let me in")
                .doesNotContain("room.example");
        assertThat(SITE.get("/join/1").body()).contains("Tuesday 3 March 2026");
    }

    @Test
    void lookingHoweverOftenLetsNobodyIn() {
        for (int time = 0; time < 30; time++) {
            assertThat(SITE.get("/join/1-2026-03-03").statusCode()).isEqualTo(200);
        }
        assertThat(ROOM.admitted).isEmpty();
        assertThat(SCENE.look(() -> SCENE.stores().passes().all("room-1"))).isEmpty();
    }

    @Test
    void aGuestIsPassedOnAtOnceUnderANameOrNone() {
        assertThat(location(posts("1-2026-03-03", Map.of()))).startsWith("https://room.example/w/");
        location(posts("1", Map.of("name", "Zoë 🦩")));
        assertThat(ROOM.admitted).containsExactly("Guest", "Zoë 🦩");
    }

    @Test
    void whoComesFromChatIsKnownByTheirLinkOnceAndNothingIsKeptUnlessChosen() {
        String link = ownLink("ana");
        assertThat(location(posts("1-2026-03-03", Map.of("link", link, "keep", "no"))))
                .startsWith("https://room.example/w/");
        HttpResponse<String> again = posts("1-2026-03-03", Map.of("link", link));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("This link was used or its time is over.", "call join");
        var ana = SCENE.person("ana").id();
        assertThat(SCENE.look(() -> SCENE.stores().passes().isKept(ana))).isFalse();
        location(posts("1-2026-03-03", Map.of("link", ownLink("ana"), "keep", "yes")));
        assertThat(SCENE.look(() -> SCENE.stores().passes().isKept(ana))).isTrue();
        assertThat(ROOM.admitted).containsExactly("ana");
    }

    @Test
    void whyNobodyComesInIsSaidInWords() {
        HttpResponse<String> closed = posts("2", Map.of());
        assertThat(closed.statusCode()).isEqualTo(409);
        assertThat(closed.body()).contains("This call is for people in Trees.");
        ROOM.away = true;
        HttpResponse<String> away = posts("1-2026-03-03", Map.of());
        assertThat(away.statusCode()).isEqualTo(409);
        assertThat(away.body()).contains("There is no room for calls here.", "Come in");
        assertThat(SITE.get("/join/1-2026-02-24").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/join/99").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/join/1-2026-99-99").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/join/x").statusCode()).isEqualTo(404);
    }

    @Test
    void ofManyFromOneHouseholdAFewComeInAtOnce() {
        for (int time = 0; time < Turnstile.MOST; time++) {
            location(posts("1", Map.of(), "2001:db8:1:1::" + time));
        }
        HttpResponse<String> tooMany = posts("1", Map.of(), "2001:db8:1:1::ff");
        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(tooMany.body()).contains("Please try again in ten minutes.");
        location(posts("1", Map.of(), "2001:db8:1:2::1"));
    }

    @Test
    void aFormOfAnotherSiteLetsNobodyIn() {
        HttpResponse<String> other = SITE.ask(posting("1", Map.of()).header("Origin", "https://elsewhere.example"));
        assertThat(other.statusCode()).isEqualTo(403);
        HttpResponse<String> site = SITE.ask(posting("1", Map.of()).header("Sec-Fetch-Site", "cross-site"));
        assertThat(site.statusCode()).isEqualTo(403);
        assertThat(ROOM.admitted).isEmpty();
        location(SITE.ask(posting("1", Map.of())
                .header("Origin", "null")
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Forwarded-For", "2001:db8:8::1")));
        location(SITE.ask(posting("1", Map.of())
                .header("Origin", "https://moot.example")
                .header("X-Forwarded-For", "2001:db8:9::1")));
    }

    @Test
    void whereTheAddressIsNoneForABrowserItIsShown() {
        SCENE.says("ana", "call once Garden on: 2026-03-09 at: 19:30");
        SCENE.says("ana", "call link 3 Garden Street 1, first floor");
        HttpResponse<String> shown = posts("3", Map.of());
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("This call is held here: Garden Street 1, first floor");
        SCENE.says("ana", "call link 3 javascript:alert(1)");
        assertThat(posts("3", Map.of()).headers().firstValue("Location")).isEmpty();
    }

    @Test
    void nothingIsRememberedInTheBrowserAndTheFormMayLeadAway() {
        HttpResponse<String> page = SITE.get("/join/1");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("form-action 'self' https:", "script-src 'self'");
        assertThat(SITE.get("/join.js").body()).contains("location.hash").doesNotContain("fetch", "submit(");
    }
}
