package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
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
        assertThat(answer.words()).contains("never among the choices", "an earlier ballot stays as it was");
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

    @RepeatedTest(3)
    void twoTapsOnCastAtOnceAreOneBallotAndEachIsAnswered() throws Exception {
        town.vote(7);
        Shown page = voter("ana").click("Vote");
        page.choose("pick|1|0", "5");
        page.click("Review");
        List<String> answers =
                atOnce(() -> voter("ana").forge("cast|1"), () -> voter("ana").forge("cast|1"));

        assertThat(answers)
                .satisfiesOnlyOnce(words -> assertThat(words).contains("Plant a tree: 5 stars"))
                .satisfiesOnlyOnce(words -> assertThat(words).contains("Nothing was recorded", "earlier ballot stays"));
        assertThat(countedAfterTheClose()).contains("1 of 3 who may vote");
    }

    @RepeatedTest(3)
    void oneFormThatIsSentTwiceAtOnceIsOneBallotAndEachIsAnswered() throws Exception {
        town.vote(1);
        Shown form = voter("ana").click("Vote");
        List<String> answers = atOnce(() -> form.submit(Map.of("o1", "5")), () -> form.submit(Map.of("o1", "5")));

        assertThat(answers)
                .anyMatch(words -> words.contains("Plant a tree: 5 stars"))
                .allMatch(words -> words.contains("Plant a tree: 5 stars")
                        || words.contains("A later ballot of yours was here before this one"));
        assertThat(countedAfterTheClose()).contains("1 of 3 who may vote");
    }

    private static List<String> atOnce(Callable<Shown> one, Callable<Shown> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var taps = Executors.newFixedThreadPool(2)) {
            Future<Shown> first = taps.submit(() -> tap(one, start));
            Future<Shown> second = taps.submit(() -> tap(other, start));
            return List.of(first.get().words(), second.get().words());
        }
    }

    private static Shown tap(Callable<Shown> deed, CyclicBarrier start) throws Exception {
        start.await();
        return deed.call();
    }

    private String countedAfterTheClose() {
        town.tick(Duration.ofDays(8));
        return town.fake.everythingPublic();
    }

    @Test
    void aBallotThatArrivesSixteenMinutesLateIsNotRecordedAndTheEarlierOneStays() {
        town.vote(1);
        voter("ana").click("Vote").submit(Map.of("o1", "5"));
        voter("ana").click("Vote").submitLate(Duration.ofMinutes(16), Map.of("o1", "0", "o2", "4"));
        GatewayTest.await(() -> told("too late"));

        assertThat(voter("ana").atDoor().sees().getLast()).contains("nothing was done with it now");
        for (String name : List.of("ben", "cem")) {
            voter(name).slash("vote cast", Map.of("scores", "5 0 0"));
        }
        assertThat(countedAfterTheClose()).contains("3 of 3 who may vote", "5.00 of 5 on average, 15 stars");
    }

    private boolean told(String words) {
        return voter("ana").atDoor().sees().stream().anyMatch(it -> it.contains(words));
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
