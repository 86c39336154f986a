package org.moot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.scene.Scene;

/** What is asked for in bad faith, or by mistake, gets a clear answer and nothing of how the house is built. */
class HostileTest {
    private static final Scene SCENE = Story.told();
    private static final Site SITE = Site.of(SCENE);

    @AfterAll
    static void end() {
        SITE.close();
    }

    private static void assertHasNothingOfTheHouse(HttpResponse<String> page) {
        assertThat(page.body())
                .doesNotContain("Exception", "org.moot", "org.springframework", "Tomcat", "at java.", "Whitelabel");
    }

    @ParameterizedTest
    @CsvSource({
        "/decisions/0, 404",
        "/decisions/999999999999999999, 404",
        "/decisions/9999999999999999999999, 404",
        "/decisions/-1, 404",
        "/decisions/one, 404",
        "/decisions/%00, 400",
        "/decisions/..%2f..%2fetc%2fpasswd, 400",
        "/decisions?before=-1, 404",
        "/decisions?before=0, 404",
        "/decisions?before=9999999999999999999999, 404",
        "/decisions?before=abc, 404",
        "/assemblies/nobody-knows-it, 404",
        "/assemblies/%3Cscript%3E, 404",
        "/assemblies?after=%00, 404",
        "/assemblies/trees?before=-5, 404",
        "/questions/2, 404",
        "/questions/77.atom, 404",
        "/search?q=tree&page=0, 404",
        "/search?q=tree&page=-3, 404",
        "/search?q=tree&page=2147483648, 404",
        "/error, 404",
        "/WEB-INF/web.xml, 404",
        "/org/moot/web/home.html, 404",
        "/actuator/health, 404",
    })
    void whatIsNotThereIsSaidToBeSo(String path, int status) {
        HttpResponse<String> page = SITE.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(status);
        assertHasNothingOfTheHouse(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "%22%20onfocus%3Dalert(1)%20%22",
                "%00",
                "%F0%9F%8C%B3%20%E2%80%AE",
                "%27%20or%201%3D1%20--",
                "a%20%26%20%7C%20!%20(%20%3A*",
                "__%24%7B7*7%7D__",
            })
    void whateverIsLookedForIsShownAsItWasTypedAndDoesNothing(String words) {
        HttpResponse<String> page = SITE.get("/search?q=" + words);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert", "\" onfocus", "\u202e", ">49<", "49.");
        assertThat(SITE.get("/search.atom?q=" + words).statusCode()).isEqualTo(200);
        assertThat(SITE.get("/search.json?q=" + words).statusCode()).isEqualTo(200);
        assertHasNothingOfTheHouse(page);
    }

    @Test
    void wordsInNoCharactersThereAreAreRefused() {
        HttpResponse<String> page = SITE.get("/search?q=%ED%A0%80");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("This address cannot be read.");
    }

    @Test
    void aVeryLongSearchIsCutAndOneBeyondMeasureRefused() {
        assertThat(SITE.get("/search?q=" + "tree%20".repeat(500)).statusCode()).isEqualTo(200);
        HttpResponse<String> page = SITE.get("/search?q=" + "a".repeat(20_000));
        assertThat(page.statusCode()).isIn(400, 414);
        assertHasNothingOfTheHouse(page);
    }

    @Test
    void typedWordsAreNeverPartOfThePage() {
        SCENE.in("weeds").says("eve", "assembly found <b>Weeds</b> remit: <script>alert(1)</script> \"&amp;");
        String all = SITE.get("/assemblies").body();
        assertThat(all).contains("&lt;b&gt;Weeds&lt;/b&gt;").doesNotContain("<b>Weeds", "<script>alert");
        assertThat(SITE.get("/assemblies.atom").body()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
    void aPageIsReadAndNothingElse(String method) {
        HttpResponse<String> page =
                SITE.ask(HttpRequest.newBuilder(SITE.address().resolve("/decisions/1"))
                        .method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(page.statusCode()).isIn(400, 405, 501);
        assertHasNothingOfTheHouse(page);
    }

    @Test
    void aRequestThatIsNoneIsRefusedWithoutAWordAboutTheHouse() throws IOException {
        try (var socket = new Socket("127.0.0.1", SITE.address().getPort())) {
            socket.getOutputStream().write("GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            socket.setSoTimeout(5000);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception", "Tomcat", "org.apache");
        }
    }
}
