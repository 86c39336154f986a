package org.moot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.moot.scene.Scene;

/** What stays private is on no page, in no list and in no picture. */
class PrivacyTest {
    private static final Scene SCENE = Story.told();
    private static final Site SITE = Site.of(SCENE);
    private static final String LINK = "https://zoom.example/j/4242";

    static {
        SCENE.says("ana", "me name Anastasia Rosenblatt");
        SCENE.says("ben", "me name Benedikt Quince");
        SCENE.says("cem", "me name Cemile Varnish");
        SCENE.says("dee", "me name Deirdre Umber");
        SCENE.says("cem", "me name public: yes");
        SCENE.says("ana", "call link " + LINK);
        SCENE.says("ben", "call host");
        SCENE.says("ben", "call item Something that only we talk about");
    }

    @AfterAll
    static void end() {
        SITE.close();
    }

    @Test
    void nobodyIsNamedWhoDidNotAgree() {
        Map<String, HttpResponse<String>> pages = Crawler.walk(SITE::get);

        assertThat(pages).hasSizeGreaterThan(20);
        pages.forEach((path, page) -> assertThat(page.body())
                .as(path)
                .doesNotContain("Anastasia", "Rosenblatt", "Benedikt", "Quince", "Deirdre", "Umber"));
        assertThat(SITE.get("/decisions/1").body()).contains("a participant");
    }

    @Test
    void noReferenceToAPersonIsOnAnyPage() {
        for (String name : new String[] {"ana", "ben", "cem", "dee"}) {
            String person = SCENE.person(name).id().toString();
            Crawler.walk(SITE::get)
                    .forEach((path, page) -> assertThat(page.body()).as(path).doesNotContain(person));
        }
    }

    @Test
    void whereACallIsHeldIsOnNoPage() {
        Crawler.walk(SITE::get)
                .forEach((path, page) -> assertThat(page.body())
                        .as(path)
                        .doesNotContain("zoom.example", "4242", "Something that only we talk about"));
    }

    @Test
    void aConcernThatWasTakenBackIsOnNoPageAnyMore() {
        assertThat(SITE.get("/decisions/1").body()).contains("Who waters it in the first summer?");
        SCENE.says("ben", "proposal unsay 1");
        assertThat(SITE.get("/decisions/1").body()).doesNotContain("first summer");
    }

    @Test
    void whoIsInAnAssemblyOrVotedOrHowIsOnNoPage() {
        Crawler.walk(SITE::get)
                .forEach((path, page) -> assertThat(page.body())
                        .as(path)
                        .doesNotContain("5 4 0", "5 4 1", "4 5 0")
                        .doesNotContainPattern("\\b(540|541|450)\\b") // years of a zone's clocks may hold them
                        .doesNotContainPattern(">\\s*3 people"));
    }

    @Test
    void whoAgreedIsNamedAndAParticipantAgainWhenTheyTakeItBack() {
        SCENE.says("ben", "me name public: yes");
        assertThat(SITE.get("/questions/1").body()).contains("Benedikt Quince");
        SCENE.says("ben", "me name public: no");
        assertThat(SITE.get("/questions/1").body()).doesNotContain("Benedikt").contains("a participant");
    }
}
