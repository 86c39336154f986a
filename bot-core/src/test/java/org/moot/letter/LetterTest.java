package org.moot.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.people.PersonId;
import org.moot.scene.Scene;

/** Time begins on Monday 2 March 2026, 10:00. */
class LetterTest {
    private static final String TITLE = "What needs you this week";

    private final Scene scene = new Scene();

    @BeforeEach
    void anAssembly() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        for (String name : new String[] {"ben", "cem"}) {
            scene.says(name, "assembly join trees");
        }
        for (String name : new String[] {"ana", "ben", "cem"}) {
            scene.says("ana", "member admit " + name);
        }
    }

    private void called() {
        scene.says("ana", "proposal draft Plant a tree text: Every street gets one. hurt: Those who walk in the heat.");
        scene.says("ana", "proposal call 1");
        scene.tick(Duration.ofHours(72));
    }

    private List<String> letters(String name) {
        return scene.toldTo(name).stream().filter(it -> it.startsWith(TITLE)).toList();
    }

    private void toThursday(int hour) {
        scene.tick(Duration.ofHours(hour - 10L));
    }

    @Test
    void whoeverAskedForOneGetsWhatNeedsThemWithMinutesAndButtons() {
        called();
        assertThat(scene.whispers("ben", "me letter on thursday 18:00").key()).isEqualTo("letter.on");
        toThursday(19);
        assertThat(letters("ben"))
                .singleElement()
                .asString()
                .contains("One thing, about 3 minutes", "Answer the call on \"Plant a tree\"", "[No more letters]");
        assertThat(letters("cem")).isEmpty();
    }

    @Test
    void nothingIsSentWhenNothingNeedsThem() {
        called();
        scene.whispers("ben", "me letter on thursday 18:00");
        scene.says("ben", "proposal agree 1");
        toThursday(19);
        assertThat(letters("ben")).isEmpty();
    }

    @Test
    void aVoteWithoutTheirBallotNeedsThemAndOneWithItDoesNot() {
        called();
        for (String name : new String[] {"ana", "ben", "cem"}) {
            scene.says(name, "proposal aside 1 Ask everybody.");
            scene.says(name, "vote ask 1");
            scene.whispers(name, "me letter on thursday 18:00");
        }
        scene.tick(Duration.ofMinutes(1));
        scene.whispers("ben", "vote cast 5 0 #1");
        toThursday(19);
        assertThat(letters("cem")).singleElement().asString().contains("Vote on \"Plant a tree\"");
        assertThat(letters("ben")).isEmpty();
    }

    @Test
    void anOfficeTheyWereProposedForWaitsForTheirAnswer() {
        scene.whispers("ben", "me letter on tuesday 18:00");
        scene.whispers("cem", "me letter on tuesday 18:00");
        scene.says("ana", "office call treasurer");
        scene.says("ana", "office nominate treasurer ben");
        scene.says("ana", "office nominate treasurer cem");
        scene.says("cem", "office accept treasurer");
        scene.tick(Duration.ofHours(33));

        assertThat(letters("ben"))
                .singleElement()
                .asString()
                .contains("Say whether you stand for treasurer of Trees", "[Stand: treasurer of Trees]");
        assertThat(letters("cem")).isEmpty();
    }

    @Test
    void whatTheyTookOnIsAskedAfterAWeekUntilItIsDone() {
        called();
        for (String name : new String[] {"ana", "ben", "cem"}) {
            scene.says(name, "proposal agree 1");
        }
        scene.tick(Duration.ofDays(5));
        scene.says("ben", "action take 1 I ask the council");
        scene.whispers("ben", "me letter on thursday 18:00");
        scene.whispers("cem", "me letter on thursday 18:00");
        scene.tick(Duration.ofDays(4));
        assertThat(letters("ben")).isEmpty();
        scene.tick(Duration.ofDays(7));

        assertThat(letters("ben"))
                .singleElement()
                .asString()
                .contains("Say what came of what you took on: I ask the council", "[Done: I ask the council]");
        assertThat(letters("cem")).isEmpty();
        scene.says("ben", "action done 1 Forty saplings.");
        scene.tick(Duration.ofDays(14));
        assertThat(letters("ben")).hasSize(1);
    }

    @Test
    void itComesEveryWeekAndEndsByItsButton() {
        called();
        scene.whispers("ben", "me letter on thursday 18:00");
        toThursday(19);
        scene.says("ana", "proposal draft Paint a door text: Green. hurt: Those who like blue.");
        scene.says("ana", "proposal call 2");
        scene.tick(Duration.ofDays(7));
        assertThat(letters("ben")).hasSize(2);
        assertThat(scene.whispers("ben", "me letter off").key()).isEqualTo("letter.off");
        scene.tick(Duration.ofDays(14));
        assertThat(letters("ben")).hasSize(2);
    }

    @Test
    void comingTwiceItIsSentOnce() {
        called();
        scene.whispers("ben", "me letter on thursday 18:00");
        toThursday(19);
        PersonId ben = scene.person("ben").id();
        scene.clockGives("letter send", Map.of("who", ben.toString()));
        assertThat(letters("ben")).hasSize(1);
    }

    @Test
    void onADayWithAReminderItWaitsForTheNextDay() {
        called();
        PersonId ben = scene.person("ben").id();
        scene.whispers("ben", "me letter on thursday 18:00");
        var today = scene.now().atZone(java.time.ZoneOffset.UTC).toLocalDate();
        scene.look(() -> scene.stores().reminders().mayRemind(ben, "proposal/9", today));
        toThursday(19);
        assertThat(letters("ben")).isEmpty();
        scene.tick(Duration.ofDays(1));
        assertThat(letters("ben")).hasSize(1);
    }

    @Test
    void itNeverComesAtNight() {
        assertThat(scene.whispers("ben", "me letter on thursday 23:00").key()).isEqualTo("letter.at-night");
        assertThat(scene.whispers("ben", "me letter on thursday 7:59").key()).isEqualTo("letter.at-night");
        called();
        scene.whispers("ben", "me letter on thursday 18:00");
        scene.whispers("ben", "me zone Asia/Tokyo");
        toThursday(20);
        assertThat(letters("ben")).isEmpty();
        scene.tick(Duration.ofHours(6));
        assertThat(letters("ben")).hasSize(1);
    }

    @Test
    void lettersOfManyAreNotSentAtOnce() {
        called();
        for (int person = 0; person < 30; person++) {
            scene.says("p" + person, "assembly join trees");
            scene.whispers("p" + person, "me letter on thursday 18:00");
        }
        scene.says("ana", "proposal draft Paint a door text: Green. hurt: Those who like blue.");
        for (int person = 0; person < 30; person++) {
            scene.says("p" + person, "proposal agree 2");
        }
        scene.says("ana", "proposal amend 2 text: Blue.");
        toThursday(18);
        scene.tick(Duration.ofMinutes(25));
        long early = java.util.stream.IntStream.range(0, 30)
                .filter(person -> !letters("p" + person).isEmpty())
                .count();
        scene.tick(Duration.ofMinutes(30));
        long all = java.util.stream.IntStream.range(0, 30)
                .filter(person -> !letters("p" + person).isEmpty())
                .count();
        assertThat(all).isEqualTo(30);
        assertThat(early).isBetween(3L, 27L);
    }

    @Test
    void ofTwoWhoBecameOneTheOneGetsIt() {
        scene.says("ben@gallery", "assembly join trees");
        scene.whispers("ben@gallery", "me letter on thursday 18:00");
        String code = scene.whispers("ben", "me link")
                .words()
                .lines()
                .findFirst()
                .orElseThrow()
                .replaceAll(".* ", "");
        scene.whispers("ben@gallery", "me link " + code);
        scene.tick(Duration.ofHours(24));
        assertThat(scene.person("ben")).isEqualTo(scene.person("ben@gallery"));
        scene.whispers("ben", "me show");
        scene.says("ana", "proposal draft Plant a tree text: Every street gets one. hurt: Those in the heat.");
        scene.says("ana", "proposal call 1");
        scene.says("ben", "proposal agree 1");
        scene.says("ana", "proposal amend 1 text: Every second street gets one.");
        scene.tick(Duration.ofHours(60));
        assertThat(letters("ben").size() + letters("ben@gallery").size()).isOne();
    }

    @Test
    void itGoesToTheDoorThatWasUsedLast() {
        called();
        String code = scene.whispers("ben", "me link")
                .words()
                .lines()
                .findFirst()
                .orElseThrow()
                .replaceAll(".* ", "");
        scene.whispers("ben@gallery", "me link " + code);
        scene.whispers("ben@gallery", "me letter on thursday 18:00");
        toThursday(19);
        assertThat(letters("ben@gallery")).hasSize(1);
        assertThat(letters("ben")).isEmpty();
    }
}
