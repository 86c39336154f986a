package org.moot.matrix.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.command.Answers;
import org.moot.command.Reply;
import org.moot.command.Reply.Outcome;
import org.moot.command.Request;
import org.moot.conversation.Block;
import org.moot.conversation.Place;
import org.moot.scene.Heard;
import org.moot.scene.Scene;

/** Three members vote on a tree (A), two trees (B), or things as they are (C); it is vote 1. */
class BoothTest {
    private final Scene scene = new Scene();
    private final AtomicInteger ids = new AtomicInteger();
    private Booth booth;

    @BeforeEach
    void voting() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        for (String name : List.of("ben", "cy")) {
            scene.says(name, "assembly join trees");
            scene.says("ana", "member admit " + name);
        }
        scene.says("ana", "proposal draft Plant a tree text: Every street gets one. hurt: Those who walk in the heat.");
        scene.says("ben", "proposal alternative 1 Plant two trees text: Every street gets two.");
        scene.says("ana", "proposal call 1");
        scene.tick(Duration.ofHours(72));
        for (String name : List.of("ana", "ben", "cy")) {
            scene.says(name, "proposal aside 1 Ask everybody.");
            scene.says(name, "vote ask 1");
        }
        scene.tick(Duration.ofMinutes(1));
        booth = new Booth(scene.core().dispatcher()::take);
    }

    @Test
    void aBallotIsCastAndTheAnswerSaysAllOfIt() {
        Heard heard = types("A5 C1");

        assertThat(heard.outcome()).isEqualTo(Outcome.DONE);
        assertThat(heard.words())
                .contains("Plant a tree: 5 stars", "Plant two trees: blank", "Keep things as they are: 1 star");
    }

    @Test
    void aLaterBallotIsAnsweredInTheSameWords() {
        String first = types("A5 C1").words();
        String later = types("A5 C1").words();

        assertThat(later.replaceAll("[0-9A-Z]{4}-[0-9A-Z]{4}-.", "").lines().limit(4))
                .isEqualTo(first.replaceAll("[0-9A-Z]{4}-[0-9A-Z]{4}-.", "")
                        .lines()
                        .limit(4)
                        .toList());
    }

    @Test
    void whatIsWrongIsSaidWithABallotToCopyAndNothingIsRecorded() {
        Reply reply = booth.take(said(), ChatBallot.of("A6 B3"), Optional.empty());

        assertThat(reply.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(reply.answers()).isEqualTo(Answers.PRIVATELY);
        assertThat(Heard.of(reply).words()).contains("Your ballot was not recorded", "\"6\" is no score");
        assertThat(reply.post().blocks()).anyMatch(Block.ScoreSheet.class::isInstance);
        assertThat(isIn()).isFalse();
    }

    @Test
    void aRefusalSaysThatAnEarlierBallotCounts() {
        types("A5");

        assertThat(types("A6").words()).contains("Your earlier ballot still counts.");
    }

    @Test
    void theNumberOrTheMessageThatIsAnsweredSaysWhichVoteIsMeant() {
        assertThat(types("#1 A5").outcome()).isEqualTo(Outcome.DONE);
        assertThat(answers(1, "A5").outcome()).isEqualTo(Outcome.DONE);
        assertThat(answers(1, "#1 A5").outcome()).isEqualTo(Outcome.DONE);
        assertThat(types("#9 A5").words()).contains("there is no vote 9");
    }

    @Test
    void aBallotThatNamesTwoVotesIsForNeither() {
        Heard heard = answers(1, "#2 A5");

        assertThat(heard.words()).contains("it answers the ballot of vote 1 and names vote 2");
        assertThat(isIn()).isFalse();
    }

    @Test
    void theNumberAloneShowsTheEmptyBallot() {
        Reply reply = booth.take(said(), ChatBallot.of("vote 1"), Optional.empty());

        assertThat(reply.outcome()).isEqualTo(Outcome.DONE);
        assertThat(reply.post().blocks()).anyMatch(Block.ScoreSheet.class::isInstance);
    }

    @Test
    void afterTheCloseNothingIsTakenAndItIsSaid() {
        scene.tick(Duration.ofDays(8));

        Heard heard = types("#1 A5");
        assertThat(heard.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(heard.words()).startsWith("Your ballot was not recorded.").contains("closed and counted");
    }

    @Test
    void whoIsNotOnTheRollIsToldSo() {
        Heard heard = Heard.of(booth.take(said("dora"), ChatBallot.of("#1 A5"), Optional.empty()));

        assertThat(heard.words()).startsWith("Your ballot was not recorded.").contains("not on the roll");
    }

    @Test
    void theWholeCommandMayHoldABallotOfEitherKind() {
        assertThat(casts("A5 B3").outcome()).isEqualTo(Outcome.DONE);
        assertThat(casts("530").outcome()).isEqualTo(Outcome.DONE);
        assertThat(casts("1=5 keep=2").words()).contains("Plant a tree: 5 stars", "Keep things as they are: 2 stars");
        assertThat(casts("5 3").words()).contains("there are 2 scores for 3 options");
        assertThat(casts("").words()).contains("ScoreSheet");
    }

    @Test
    void aBallotThatOthersMayHaveReadIsNotCast() {
        Reply reply = booth.inPublic(said(), Optional.of(1L));

        assertThat(reply.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(reply.answers()).isEqualTo(Answers.PRIVATELY);
        assertThat(Heard.of(reply).words()).startsWith("Your ballot was not counted");
        assertThat(isIn()).isFalse();
    }

    @Test
    void howManyOptionsAreVotedOnIsKnownWhileTheVoteIsOpen() {
        assertThat(booth.options(said())).contains(3);
        scene.tick(Duration.ofDays(8));
        assertThat(booth.options(said())).isEmpty();
    }

    private boolean isIn() {
        return scene.whispers("ben", "vote show #1").words().contains("A ballot of yours is in the box");
    }

    private Heard types(String typed) {
        return Heard.of(booth.take(said(), ChatBallot.of(typed), Optional.empty()));
    }

    private Heard answers(long vote, String typed) {
        return Heard.of(booth.take(said(), ChatBallot.of(typed), Optional.of(vote)));
    }

    private Heard casts(String scores) {
        return Heard.of(booth.cast(new Request(
                "r" + ids.incrementAndGet(),
                Optional.of(Scene.account("ben")),
                "ben",
                new Place(Scene.PLATFORM, "door of ben"),
                "vote cast",
                Map.of("scores", scores),
                true,
                scene.now())));
    }

    private Request said() {
        return said("ben");
    }

    private Request said(String name) {
        return new Request(
                "b" + ids.incrementAndGet(),
                Optional.of(Scene.account(name)),
                name,
                new Place(Scene.PLATFORM, "door of " + name),
                "",
                Map.of(),
                true,
                scene.now());
    }
}
