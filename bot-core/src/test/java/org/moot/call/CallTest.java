package org.moot.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moot.scene.Heard;
import org.moot.scene.Scene;

/** It is Monday 2 March 2026, 10:00 in London; ana founded Trees, ben is in it, and they have no room on the net. */
class CallTest {
    private static final String WEEKLY = "call weekly Open policy call day: tuesday at: 19:30 length: 90m";

    private final Scene scene = new Scene();

    CallTest() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        scene.says("ben", "assembly join trees");
    }

    private String card() {
        return scene.heardIn("garden").stream()
                .filter(it -> it.startsWith("Call 1:"))
                .reduce((a, b) -> b)
                .orElse("");
    }

    private String after() {
        return scene.heardIn("garden").stream()
                .filter(it -> it.startsWith("After \""))
                .reduce((a, b) -> b)
                .orElse("");
    }

    private long cards() {
        return scene.heardIn("garden").stream()
                .filter(it -> it.startsWith("Call 1:"))
                .count();
    }

    private String says(String name, String line) {
        return scene.says(name, line).key();
    }

    @Test
    void aWeeklyCallIsAnnouncedInEveryHallAndSaysWhatComesNext() {
        Heard heard = scene.says("ana", WEEKLY);
        assertThat(heard.words()).contains("Every week, the first on", "90 minutes", "call link 1");
        assertThat(card())
                .contains("Open policy call", "Host: nobody yet", "Open to: everybody", "[I come]", "[I host it]");
        assertThat(scene.says("cat", "call list").words()).contains("Call 1: Open policy call", "every week");
    }

    @Test
    void itIsShownAnewInPlaceADayAnHourAndTenMinutesBeforeAndWhenItIsOn() {
        scene.says("ana", WEEKLY);
        scene.tick(Duration.ofHours(10));
        assertThat(card()).contains("It begins within a day.");
        scene.tick(Duration.ofHours(22).plusMinutes(30));
        assertThat(card()).contains("It begins within the hour.");
        scene.tick(Duration.ofMinutes(50));
        assertThat(card()).contains("It begins within ten minutes.");
        scene.tick(Duration.ofMinutes(10));
        assertThat(card()).contains("It is on now.");
        assertThat(cards()).isOne();
    }

    @Test
    void whereNobodyHostsItTheAssemblyIsToldADayBeforeAndWhereSomebodyDoesItIsNot() {
        scene.says("ana", WEEKLY);
        scene.tick(Duration.ofHours(11));
        assertThat(scene.heardIn("garden")).last().asString().contains("Nobody has said that they host", "call host 1");
        assertThat(says("ben", "call host")).isEqualTo("call.hosted");
        assertThat(card()).contains("Host: ben").doesNotContain("[I host it]");
        scene.tick(Duration.ofDays(7));
        assertThat(says("ben", "call host hosting: no")).isEqualTo("call.hosted-no-more");
    }

    @Test
    void theHostWhoIsIllHandsItBackAndTheNextPersonTakesIt() {
        scene.says("ana", WEEKLY);
        scene.says("ben", "call host");
        scene.says("ana", "call host hosting: no");
        assertThat(card()).contains("Host: ben");
        scene.says("ben", "call host hosting: no");
        scene.says("ana", "call host");
        assertThat(card()).contains("Host: ana");
    }

    @Test
    void whoSaysThatTheyComeIsRemindedAnHourBefore() {
        scene.says("ana", WEEKLY);
        assertThat(says("dan", "call come 1 yes")).isEqualTo("call.answered-yes");
        scene.says("ben", "call come coming: no");
        scene.says("ana", "call come coming: maybe");
        assertThat(card()).contains("Coming: 1, and 1 maybe");
        scene.tick(Duration.ofHours(33));
        assertThat(scene.toldTo("dan")).last().asString().contains("begins on");
        assertThat(scene.toldTo("ana")).last().asString().contains("begins on");
        assertThat(scene.toldTo("ben")).noneMatch(it -> it.contains("begins on"));
    }

    @Test
    void whenItIsOverWhatComesAfterHangsAnewAndTheNextIsAnnounced() {
        scene.says("ana", WEEKLY);
        scene.says("ben", "call item Where do we plant next?");
        scene.tick(Duration.ofDays(2));
        assertThat(after())
                .contains("How many came is not known.", "Where do we plant next?", "Nothing is decided in a call.")
                .contains("[I was there]", "[Propose something]");
        assertThat(cards()).isEqualTo(2);
        assertThat(card()).contains("Nothing is on the agenda yet.");
    }

    @Test
    void whatPeopleSayThemselvesIsCountedAndStandsAboveEverything() {
        scene.says("ana", WEEKLY);
        scene.says("ana", "call link https://meet.example.org/trees");
        assertThat(says("ben", "call present")).isEqualTo("call.none-was");
        scene.tick(Duration.ofHours(34));
        assertThat(says("ben", "call present")).isEqualTo("call.present-counted");
        scene.tick(Duration.ofHours(4));
        assertThat(after()).contains("1 person says that they came; it was not measured.");
        assertThat(says("ana", "call present")).isEqualTo("call.present-counted");
        assertThat(after()).contains("2 people say that they came");
        assertThat(says("ana", "call present came: no")).isEqualTo("call.absent");
        assertThat(after()).contains("1 person says");
        scene.tick(Duration.ofDays(7));
        assertThat(says("ana", "call present on: 2026-03-03")).isEqualTo("call.was-long-ago");
    }

    @Test
    void namesAreReadByTheHostAloneAndOnlyOfThoseWhoAgreed() {
        scene.says("ana", WEEKLY);
        scene.says("ana", "call host");
        scene.says("ben", "me attendance on");
        scene.tick(Duration.ofHours(36));
        for (String name : List.of("ana", "ben", "cat")) {
            scene.says(name, "call present 1");
        }
        assertThat(scene.says("ben", "call attendance").words())
                .contains("3 people say that they came")
                .doesNotContain("ben: was there");
        assertThat(scene.says("ana", "call attendance").words())
                .contains("ben: was there", "Of them 1 agreed")
                .doesNotContain("cat");
        assertThat(says("ben", "me attendance off")).isEqualTo("call.kept-no-more");
        assertThat(scene.says("ana", "call attendance").words()).doesNotContain("ben: was there");
    }

    @Test
    void afterAYearOnlyTheNumberStays() {
        scene.says("ana", "call once Planting on: 2026-03-03 at: 19:30");
        scene.says("ana", "me attendance on");
        scene.says("ana", "call host");
        scene.tick(Duration.ofHours(36));
        scene.says("ana", "call present");
        scene.tick(Duration.ofDays(360));
        assertThat(scene.says("ana", "call attendance").words()).contains("ana: was there");
        scene.tick(Duration.ofDays(10));
        assertThat(scene.says("ana", "call attendance").words())
                .contains("1 person says")
                .doesNotContain("ana: was there");
    }

    @Test
    void aCallForMembersLetsNobodyElseCome() {
        scene.says("ana", "call once Budget on: 2026-03-04 at: 19:30 open: members");
        assertThat(says("cat", "call come 1 yes")).isEqualTo("call.only-assembly");
        assertThat(says("ben", "call come 1 yes")).isEqualTo("call.only-members");
        scene.says("ana", "member admit ben");
        assertThat(says("ben", "call come 1 yes")).isEqualTo("call.answered-yes");
    }

    @Test
    void whoIsNotInTheAssemblySetsNothingUp() {
        assertThat(says("cat", WEEKLY)).isEqualTo("office.not-in-assembly");
    }

    @Test
    void withoutARoomNobodyIsGivenALink() {
        scene.says("ana", WEEKLY);
        assertThat(says("ben", "call join")).isEqualTo("call.no-room-yet");
        scene.says("ana", "call link https://meet.example.org/trees");
        assertThat(scene.says("ben", "call join").words()).contains("https://meet.example.org/trees");
        assertThat(card()).contains("Where: https://meet.example.org/trees");
        scene.says("ana", "call link none");
        assertThat(card()).contains("Where: no address yet");
    }
}
