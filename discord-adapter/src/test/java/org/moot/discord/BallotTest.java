package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.discord.fake.Person;
import org.moot.discord.fake.Shown;

class BallotTest {
    private Town town;

    @BeforeEach
    void start() {
        town = Town.open();
    }

    @AfterEach
    void stop() {
        town.close();
        assertThat(town.fake.violations().all()).isEmpty();
    }

    private Person voter(String name) {
        return town.person(name).in(town.thread());
    }

    @Test
    void aBallotAlwaysOpensEmptyAlsoForWhoHasCastOne() {
        town.vote(1);
        voter("ana").click("Vote").submit(Map.of("o1", "5", "o2", "1"));
        Shown again = voter("ana").click("Vote");

        assertThat(again.form()).contains("replaces any earlier");
        assertThat(again.submit(Map.of()).words()).contains("Plant a tree: blank");
    }

    @Test
    void aLongBallotIsFilledInOnPagesAndReviewedBeforeItIsCast() {
        town.vote(7);
        Shown page = voter("ana").click("Vote");
        assertThat(page.isPrivate()).isTrue();
        assertThat(page.words()).contains("Page 1 of 2", "Plant a tree", "[Next]", "[Review]", "[Type it]");

        assertThat(page.choose("pick|1|0", "5").isInPlace()).isFalse();
        Shown next = page.click("Next");
        assertThat(next.isInPlace()).isTrue();
        assertThat(next.words()).contains("Page 2 of 2", "Keep things as they are");
        next.choose("pick|1|8", "2");
        Shown review = next.click("Review");
        assertThat(review.words()).contains("5★** Plant a tree", "2★** Keep things as they are", "not recorded yet");
        Shown receipt = review.click("Cast ballot");
        assertThat(receipt.isInPlace()).isTrue();
        assertThat(receipt.words()).contains("Plant a tree: 5 stars", "Keep things as they are: 2 stars");
    }

    @Test
    void aRestartForgetsADraftAndSaysSo() {
        town.vote(7);
        Shown page = voter("ana").click("Vote");
        page.choose("pick|1|0", "5");
        town.restart();

        assertThat(page.click("Next").words()).contains("lost in a restart", "Page 2 of 2");
        town.restart();
        assertThat(page.choose("pick|1|1", "4").words()).contains("lost in a restart", "Page 1 of 2");
        assertThat(page.click("Review").words()).contains("4★** Plant 1 more", "**blank** Plant a tree");
    }

    @Test
    void aLongBallotCanBeTyped() {
        town.vote(7);
        Shown form = voter("ana").click("Vote").click("Type it");

        assertThat(form.submit(Map.of("scores", "5 4 3 2 1 0 0 0 9")).words()).contains("not recorded");
        assertThat(voter("ana")
                        .click("Vote")
                        .click("Type it")
                        .submit(Map.of("scores", "1=5 9=2"))
                        .words())
                .contains("Plant a tree: 5 stars", "Keep things as they are: 2 stars");
    }

    @Test
    void aVoteThatClosedWhileTheFormWasOpenSaysThatNothingWasRecorded() {
        town.vote(1);
        Shown form = voter("ana").click("Vote");
        town.tick(Duration.ofDays(8));

        assertThat(form.submit(Map.of("o1", "5")).words()).containsAnyOf("was not recorded", "Nothing was recorded");
    }

    @Test
    void aChoiceThatWasNeverOfferedIsRefusedAndNothingLost() {
        town.vote(7);
        Shown page = voter("ana").click("Vote");
        page.choose("pick|1|0", "5");

        assertThat(page.choose("pick|1|0", "6").words()).contains("never among the choices");
        assertThat(page.choose("pick|1|99", "1").words()).contains("never among the choices");
        assertThat(page.click("Review").words()).contains("5★** Plant a tree");
    }

    @Test
    void aBallotThatWasOvertakenByALaterOneIsNotRecorded() {
        town.vote(1);
        Shown earlier = voter("ana").before(Duration.ofSeconds(1)).click("Vote");
        voter("ana").click("Vote").submit(Map.of("o1", "5"));

        assertThat(earlier.submit(Map.of("o1", "1")).words()).contains("A later ballot of yours");
    }

    @Test
    void aBallotThatIsSentTwiceIsOneBallot() {
        town.vote(1);
        voter("ana").twice().click("Vote").submit(Map.of("o1", "5"));
        voter("ben").slash("vote cast", Map.of("scores", "5 0 0"));
        voter("cem").slash("vote cast", Map.of("scores", "5 0 0"));
        town.tick(Duration.ofDays(8));

        assertThat(town.fake.everythingPublic()).contains("3 of 3 who may vote");
    }

    @Test
    void optionsThatAreOtherOnesThanThoseFilledInAreNotVotedOn() {
        town.vote(1);
        Shown form = voter("ana").click("Vote");
        String other = form.customId().replaceAll("[0-9a-f]+$", "123abc");

        assertThat(form.forge(other, Map.of("o1", "5")).words())
                .contains("are other ones than those you filled in", "Nothing was recorded");
    }

    @Test
    void filesInThePlaceOfStarsAreNoBallot() {
        town.vote(1);
        Shown answer = voter("ana").click("Vote").submitFiles(Map.of());

        assertThat(answer.isPrivate()).isTrue();
        assertThat(answer.words()).contains("Plant a tree: blank");
    }

    @Test
    void aDoubleTapOnCastIsOneBallot() {
        town.vote(7);
        Shown page = voter("ana").click("Vote");
        page.choose("pick|1|0", "5");
        Shown review = page.click("Review");
        review.click("Cast ballot");
        Shown second = voter("ana").forge("cast|1");

        assertThat(second.isPrivate()).isTrue();
        assertThat(second.words()).contains("Nothing was recorded", "an earlier ballot stays as it was");
    }

    @Test
    void aVoteThatDoesNotExistIsSaidPrivately() {
        town.vote(1);
        Shown shown = voter("ana").forge("do|vote cast|vote=%2399");

        assertThat(shown.isPrivate()).isTrue();
        assertThat(shown.words()).contains("99", "Nothing was recorded");
    }

    @Test
    void whoIsNotOnTheRollIsToldAtTheButton() {
        town.vote(1);

        assertThat(voter("dee").click("Vote").words()).contains("not on the roll");
    }

    @Test
    void noScoreIsEverPublicBeforeTheClose() {
        town.vote(1);
        String before = town.fake.everythingPublic();
        voter("ana").click("Vote").submit(Map.of("o1", "5", "o2", "3"));
        voter("ben").slash("vote cast", Map.of("scores", "4 1 0"));
        town.settle();

        assertThat(town.fake.everythingPublic()).isEqualTo(before);
    }
}
