package org.moot.moot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Account;
import org.moot.conversation.Refusal;
import org.moot.conversation.Speech;
import org.moot.conversation.Talk;
import org.moot.scene.Scene;

/** What is said in a thread of one hall, and what becomes of it in the other. */
class RelayTest {
    private static final String GARDEN = "garden/Where next?";
    private static final String PARK = "park/Where next?";

    private final Scene scene = new Scene();

    @BeforeEach
    void aMootInTwoHalls() {
        scene.in("garden").says("ana", "assembly found Tree Society remit: Plants trees. handle: trees");
        scene.in("park").says("ana", "assembly hall trees");
        scene.says("ana", "assembly charter mirroring yes");
        scene.in("garden").says("ben", "assembly join");
        scene.says("ben", "moot start Where next?");
        scene.in(GARDEN);
    }

    private List<String> inThePark() {
        return scene.heardIn(PARK).stream().skip(1).toList();
    }

    private Talk.Spoken spoken(String by, String words, Optional<String> answers, Talk.Attached... files) {
        return new Talk.Spoken(
                "t" + scene.next(),
                Scene.account(by),
                by,
                scene.here(),
                Speech.typed(words),
                answers,
                List.of(files),
                scene.now());
    }

    private Talk.Changed changed(String message, String by, String words) {
        return new Talk.Changed(
                "t" + scene.next(),
                message,
                Scene.account(by),
                by,
                scene.here(),
                Speech.typed(words),
                List.of(),
                scene.now());
    }

    private Talk.Deleted deleted(String message) {
        return new Talk.Deleted("t" + scene.next(), message, scene.here(), scene.now());
    }

    private Talk.Reacted reacted(String message, String by, boolean takenBack) {
        return new Talk.Reacted(
                "t" + scene.next(), message, Scene.account(by), scene.here(), "tree", takenBack, scene.now());
    }

    private String lastInThePark() {
        return scene.last(PARK);
    }

    @Test
    void whatIsSaidIsSaidAgainUnderTheNameOfWhoSaidIt() {
        scene.talks("ben", "By the river.");

        assertThat(inThePark()).containsExactly("ben: By the river.");
        assertThat(scene.heardIn(GARDEN)).hasSize(1);
    }

    @Test
    void whatComesAgainIsSaidOnce() {
        Talk.Spoken heard = spoken("ben", "By the river.", Optional.empty());
        scene.hears(heard);
        scene.hears(heard);

        assertThat(inThePark()).hasSize(1);
    }

    @Test
    void aChangeIsSeenWhereItWasSaidAgain() {
        String message = scene.talks("ben", "By the rivr.");
        scene.hears(changed(message, "ben", "By the river."));

        assertThat(inThePark()).containsExactly("ben: By the river.");
    }

    @Test
    void aChangeToWhatStillWaitsIsSaidInItsPlace() {
        Talk.Spoken heard = spoken("ben", "By the rivr.", Optional.empty());
        scene.hearsOnly(heard);
        scene.hears(changed(heard.id(), "ben", "By the river."));

        assertThat(inThePark()).containsExactly("ben: By the river.");
    }

    @Test
    void aChangeToWhatWasNeverMirroredDoesNothing() {
        scene.hears(changed("long ago", "ben", "By the river."));

        assertThat(inThePark()).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsTakenAwayEverywhere() {
        scene.hears(deleted(scene.talks("ben", "By the river.")));

        assertThat(inThePark()).isEmpty();
    }

    @Test
    void whatIsTakenAwayBeforeItWasMirroredIsSaidNowhere() {
        scene.mirrorIsAway(true);
        Talk.Spoken heard = spoken("ben", "By the river.", Optional.empty());
        scene.hearsOnly(heard);
        scene.hears(deleted(heard.id()));
        scene.mirrorIsAway(false);
        scene.tick(Duration.ofMinutes(1));

        assertThat(inThePark()).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsFoundByItsIdWhereOnlyTheHallIsTold() {
        Talk.Deleted deleted = deleted(scene.talks("ben", "By the river."));
        scene.in("garden");
        scene.hears(deleted.at(scene.here()));

        assertThat(inThePark()).isEmpty();
    }

    @Test
    void aMarkThatIsTakenAwayByItsIdIsTakenBack() {
        Talk.Reacted marked = reacted(scene.talks("ben", "By the river."), "ana", false);
        scene.hears(marked);
        Talk.Deleted deleted = deleted(marked.id());
        scene.in("garden");
        scene.hears(deleted.at(scene.here()));

        assertThat(scene.marks()).last().isEqualTo("-tree " + lastInThePark());
        assertThat(inThePark()).containsExactly("ben: By the river.");
    }

    @Test
    void anAnswerPointsAtTheSameMessageInBothDirections() {
        String question = scene.talks("ben", "Where?");
        String copy = lastInThePark();
        scene.hears(spoken("ben", "There.", Optional.of(question)));
        assertThat(inThePark()).last().isEqualTo("ben: There. (to " + copy + ")");

        scene.in(PARK).hears(spoken("cleo", "Here.", Optional.of(copy)));
        assertThat(scene.heardIn(GARDEN)).last().isEqualTo("cleo: Here. (to " + question + ")");
    }

    @Test
    void aSignStandsOnceForAllAndGoesWithTheLast() {
        String message = scene.talks("ben", "By the river.");
        String copy = lastInThePark();
        scene.hears(reacted(message, "ana", false));
        scene.hears(reacted(message, "ben", false));
        assertThat(scene.marks()).containsExactly("+tree " + copy);
        scene.in(PARK).hears(reacted(copy, "cleo", false));
        assertThat(scene.marks()).containsExactly("+tree " + copy, "+tree " + message);

        scene.in(GARDEN).hears(reacted(message, "ana", true));
        assertThat(scene.marks()).hasSize(2);
        scene.hears(reacted(message, "ben", true));
        assertThat(scene.marks()).last().isEqualTo("-tree " + copy);
    }

    @Test
    void filesGoWithTheWords() {
        Talk.Attached[] thirty = new Talk.Attached[30];
        for (int at = 0; at < thirty.length; at++) {
            thirty[at] = new Talk.Attached("tree" + at + ".png", "https://example.org/" + at, 5);
        }
        scene.hears(spoken("ben", "Look.", Optional.empty(), thirty));

        assertThat(inThePark())
                .singleElement()
                .asString()
                .startsWith("ben: Look. [tree0.png")
                .endsWith("[tree29.png]");
    }

    @Test
    void whatMootSaidAgainItselfIsNotHeard() {
        scene.talks("ben", "By the river.");
        scene.in(PARK)
                .hears(new Talk.Spoken(
                        lastInThePark(), Scene.account("hook"), "ben", scene.here(), "By the river.", scene.now()));

        assertThat(scene.heardIn(GARDEN)).hasSize(1);
    }

    @Test
    void theSameByAnotherBridgeIsNotSaidOnceMore() {
        scene.talks("ben", "By the river, where the old mill stood.");
        scene.in(PARK).talks("ghost-of-ben", "By the river, where the old mill stood.");
        assertThat(scene.heardIn(GARDEN)).hasSize(1);

        scene.tick(Duration.ofMinutes(1));
        scene.talks("ghost-of-ben", "By the river, where the old mill stood.");
        assertThat(scene.heardIn(GARDEN)).hasSize(2);
    }

    @Test
    void aPersonMaySayWhatAnotherJustSaid() {
        scene.talks("ben", "Yes.");
        scene.in(PARK).talks("ana", "Yes.");

        assertThat(scene.heardIn(GARDEN)).last().isEqualTo("ana: Yes.");
    }

    @Test
    void theWordsOfTheMutedGoNowhere() {
        scene.says("cleo", "assembly join trees");
        scene.in("garden").says("ana", "person mute ben reason: insults people");
        scene.says("cleo", "person mute ben reason: insults people");
        scene.in(GARDEN);

        assertThatThrownBy(() -> scene.talks("ben", "Fools.")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> scene.in(PARK).talks("ben", "Fools.")).isInstanceOf(Refusal.class);
        assertThat(inThePark()).noneMatch(it -> it.contains("Fools"));
    }

    @Test
    void whoWantsItSoIsHeardWhereTheySpeakAndHintedAtElsewhereOnceInAWhile() {
        assertThat(scene.says("ben", "me mirror off").key()).isEqualTo("moot.you-are-not-mirrored");
        scene.talks("ben", "By the river.");
        scene.talks("ben", "Or not.");
        assertThat(inThePark()).containsExactly("Somebody spoke on Stage.");

        scene.says("ben", "me mirror on");
        scene.talks("ben", "By the river.");
        assertThat(inThePark()).last().isEqualTo("ben: By the river.");
    }

    @Test
    void aNameThatIsAnothersHasThePlatformBehindIt() {
        scene.hears(new Talk.Spoken(
                "t" + scene.next(), new Account(Scene.PLATFORM, "x1"), "Ben", scene.here(), "It is me.", scene.now()));
        scene.hears(new Talk.Spoken(
                "t" + scene.next(),
                new Account(Scene.PLATFORM, "x2"),
                "@every\u200bone",
                scene.here(),
                "It is all.",
                scene.now()));

        assertThat(inThePark()).containsExactly("Ben (stage): It is me.", "everyone (stage): It is all.");
    }

    @Test
    void whatIsHiddenOnOneSideIsHiddenOnTheOther() {
        scene.says("cleo", "assembly join trees");
        String message = scene.talks("ben", "You are fools.");
        String copy = lastInThePark();
        scene.in(PARK).says("ana", "moot hide " + copy + " reason: insults people by: ben");
        assertThat(scene.in(GARDEN)
                        .says("cleo", "moot hide " + message + " reason: insults people by: ben")
                        .key())
                .isEqualTo("moot.hidden-now");
        assertThat(scene.hidden()).containsExactlyInAnyOrder(message, copy);

        scene.hears(changed(message, "ben", "You are all fools."));
        assertThat(inThePark()).contains("ben: You are fools.");
        assertThat(scene.in("park").says("ben", "moot appeal 1").key()).isEqualTo("moot.appealed");
        scene.tick(Duration.ofHours(73));
        assertThat(scene.hidden()).isEmpty();
    }

    @Test
    void whatIsHiddenBeforeItWasMirroredIsSaidNowhereElse() {
        scene.says("cleo", "assembly join trees");
        scene.mirrorIsAway(true);
        Talk.Spoken heard = spoken("ben", "You are fools.", Optional.empty());
        scene.hearsOnly(heard);
        scene.says("ana", "moot hide " + heard.id() + " reason: insults people");
        scene.says("cleo", "moot hide " + heard.id() + " reason: insults people");
        scene.mirrorIsAway(false);
        scene.tick(Duration.ofMinutes(1));

        assertThat(inThePark()).noneMatch(it -> it.contains("You are fools"));
    }
}
