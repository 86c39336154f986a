package org.moot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.moot.call.SeriesId;
import org.moot.scene.Scene;

/** What stands in the public library, told by people who decided something. */
class LibraryTest {
    private static final Scene SCENE = Story.told();
    private static final Site SITE = Site.of(SCENE);

    @AfterAll
    static void end() {
        SITE.close();
    }

    private static String read(String path) {
        HttpResponse<String> page = SITE.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }

    @Test
    void theFirstPageHasTheNewestDecisionsAndTheNextCalls() {
        assertThat(read("/")).contains("Plant a tree", "Open policy call", "19:30");
    }

    @Test
    void aDecisionIsReadWithItsTextItsNumbersAndItsPicture() {
        String page = read("/decisions/1");
        assertThat(page)
                .contains("Every street gets one.", "<svg", "Stars for every option", "Who was preferred to whom");
        assertThat(page).contains("4.67", "4.33"); // 5, 4, 5 and 4, 5, 4 stars
    }

    @Test
    void theSummaryStandsOnTopWithWhatWasObjectedToItAndTheAnswer() {
        assertThat(read("/decisions/1"))
                .contains("We plant a tree in every street.", "It leaves out the water.", "That comes next.");
    }

    @Test
    void aDecisionIsFoundByItsWords() {
        assertThat(read("/search?q=tree")).contains("Plant a tree");
        assertThat(read("/search?q=elephants")).contains("Nothing is found for elephants.");
    }

    @Test
    void anAssemblyIsReadWithItsRemitItsDecisionsAndItsCalls() {
        assertThat(read("/assemblies")).contains("Trees", "Decides where trees are planted.");
        assertThat(read("/assemblies/trees"))
                .contains("Decides where trees are planted.", "Plant a tree", "Open policy call", "fewer than 10");
    }

    @Test
    void aQuestionIsReadOnceItHasAnAnswer() {
        assertThat(read("/questions")).contains("Who waters them?").doesNotContain("Why trees at all?");
        assertThat(read("/questions/1")).contains("Who waters them?", "Those who live there.");
        assertThat(SITE.get("/questions/2").statusCode()).isEqualTo(404);
    }

    @Test
    void aCallThatIsOverIsReadWithHowManyCameWhatItWasAboutAndWhatWasWrittenOfIt() {
        assertThat(read("/calls")).contains("href=\"/calls/past\"");
        assertThat(read("/calls/past"))
                .contains("href=\"/calls/1\"", "Open policy call", "2 people say that they came");
        assertThat(read("/assemblies/trees")).containsPattern("href=\"/calls/[0-9]+\"");
        assertThat(read("/calls/1"))
                .contains("2 people say that they came", "We looked for streets without shade.")
                .contains("It leaves out the school.", "The street by the school", "href=\"/decisions/1\"")
                .contains("href=\"https://example.org/heard\"");
    }

    @Test
    void aConcernStandsWithItsDecisionOnlyWhereItCanBeTakenBack() {
        assertThat(read("/calls/1")).doesNotContain("first summer");
    }

    @Test
    void aCallThatIsToComeOrWasNeverIsNoPage() {
        long planned = SCENE.look(() -> SCENE.stores().calls().planned(new SeriesId(1)))
                .orElseThrow()
                .number();
        for (String path : new String[] {
            "/calls/" + planned, "/calls/99", "/calls/0", "/calls/past?before=99", "/calls/past?before=x"
        }) {
            assertThat(SITE.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void whatWasWrittenOfACallIsFoundByItsWords() {
        assertThat(read("/search?q=shade")).contains("href=\"/calls/1\"", "Open policy call");
        assertThat(read("/search.json?q=shade")).contains("/calls/1\"");
    }

    @Test
    void aCallIsListedAtTheTimeOfItsOwnClocks() {
        assertThat(read("/calls")).contains("Open policy call", "Tuesday", "19:30 GMT");
        assertThat(read("/calls")).contains("href=\"/join/1-20", "href=\"/calls.ics\"");
        assertThat(read("/assemblies/trees")).contains("href=\"/assemblies/trees/calls.ics\"");
        SCENE.tick(Duration.ofDays(28));
        assertThat(read("/calls")).contains("19:30 BST");
    }
}
