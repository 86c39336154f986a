package org.moot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.scene.Scene;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Beside every list for people there is one for programs, which says the same. */
class FeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Pattern ALTERNATE =
            Pattern.compile("<link rel=\"alternate\" type=\"([^\"]+)\"[^>]*href=\"([^\"]+)\"");
    private static final Scene SCENE = Story.told();
    private static final Site SITE = Site.of(SCENE, Optional.of(URI.create("https://moot.example.org")));

    @AfterAll
    static void end() {
        SITE.close();
    }

    private static Document atom(String path) throws Exception {
        HttpResponse<String> feed = SITE.get(path);
        assertThat(feed.statusCode()).as(path).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed.body())));
    }

    private static JsonNode json(String path) {
        HttpResponse<String> feed = SITE.get(path);
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/feed+json");
        return JsonMapper.builder().build().readTree(feed.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/decisions",
                "/assemblies",
                "/assemblies/trees",
                "/calls",
                "/calls/past",
                "/questions",
                "/search?q=tree"
            })
    void everyListNamesItsFeedsAndTheyHaveAsMuchInThem(String path) throws Exception {
        Matcher links = ALTERNATE.matcher(SITE.get(path).body());
        assertThat(links.find()).isTrue();
        Document atom = atom(links.group(2).replace("&amp;", "&"));
        assertThat(links.find()).isTrue();
        JsonNode json = json(links.group(2).replace("&amp;", "&"));
        int entries = atom.getElementsByTagNameNS(ATOM, "entry").getLength();
        assertThat(entries).isPositive().isEqualTo(json.get("items").size());
        assertThat(json.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        for (String needed : List.of("id", "title", "updated")) {
            assertThat(atom.getElementsByTagNameNS(ATOM, needed).getLength()).isEqualTo(entries + 1);
        }
    }

    @Test
    void whatIsReadElsewhereHasWholeAddresses() throws Exception {
        assertThat(json("/decisions.json").get("items").get(0).get("url").asString())
                .isEqualTo("https://moot.example.org/decisions/1");
        assertThat(atom("/decisions.atom")
                        .getElementsByTagNameNS(ATOM, "id")
                        .item(1)
                        .getTextContent())
                .isEqualTo("https://moot.example.org/decisions/1");
    }

    @Test
    void aLongListGoesOnAtAnAddressThatStaysTheSame() throws Exception {
        for (int number = 0; number < 45; number++) {
            SCENE.in("hall" + number).says("ana", "assembly found Orchard " + number + " remit: Apples.");
        }
        String first = SITE.get("/assemblies").body();
        Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);
        assertThat(next.find()).isTrue();
        assertThat(SITE.get(next.group(1)).body()).contains("Trees").contains("rel=\"prev\"");
        assertThat(json("/assemblies.json").get("next_url").asString())
                .isEqualTo("https://moot.example.org" + next.group(1).replace("/assemblies?", "/assemblies.json?"));
    }

    @Test
    void overHttpsABrowserStaysThere() {
        assertThat(SITE.get("/").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
    }
}
