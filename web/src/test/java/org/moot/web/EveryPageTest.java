package org.moot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.moot.scene.Scene;

/** What is so of any page, whatever stands in it. */
class EveryPageTest {
    private static final Site SITE = Site.of(new Scene());

    @AfterAll
    static void end() {
        SITE.close();
    }

    @Test
    void theFirstPageSaysWhoseLibraryItIs() {
        HttpResponse<String> first = SITE.get("/");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("What Harmony has decided").startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
    }

    @Test
    void aBrowserTakesNothingFromElsewhereAndTellsNobodyWhereItCameFrom() {
        for (String path : new String[] {"/", "/nowhere", "/moot.css"}) {
            HttpResponse<String> page = SITE.get(path);
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .as(path)
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                    .contains("frame-ancestors 'none'");
            assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void aPageThatIsNotThereIsSaidToBeInWords() {
        HttpResponse<String> page = SITE.get("/nowhere");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is no page here.");
    }

    @Test
    void pagesAreReadAndNothingElse() {
        HttpResponse<String> page =
                SITE.ask(HttpRequest.newBuilder(SITE.address().resolve("/")).POST(BodyPublishers.ofString("a=b")));
        assertThat(page.statusCode()).isEqualTo(405);
        assertThat(page.headers().firstValue("Allow").orElseThrow()).contains("GET");
        assertThat(page.body()).contains("can be read and nothing else");
    }

    @Test
    void whoHasAPageAlreadyIsToldThatItIsTheSame() {
        String tag = SITE.get("/").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                SITE.ask(HttpRequest.newBuilder(SITE.address().resolve("/")).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void askedForTheHeadThereIsNoBody() {
        HttpResponse<String> head =
                SITE.ask(HttpRequest.newBuilder(SITE.address().resolve("/")).HEAD());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent();
    }
}
