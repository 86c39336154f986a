package org.moot.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moot.scene.Scene;

/** It is Monday 2 March 2026, 10:00 in London; ana founded Trees. */
class SchedulingTest {
    private final Scene scene = new Scene();

    SchedulingTest() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
    }

    private String says(String line) {
        return scene.says("ana", line).key();
    }

    private Call planned() {
        return scene.look(() -> scene.stores().calls().planned(new SeriesId(1))).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call once A on: 2026-03-10 at: 25:00 | command.unreadable",
                "call once A on: 2026-03-10 at: soon | command.unreadable",
                "call once A on: 2026-02-30 at: 19:30 | command.unreadable",
                "call once A on: tomorrow at: 19:30 | command.unreadable",
                "call once A on: 2026-03-10 at: 19:30 zone: Europe/Nowhere | command.unreadable",
                "call once A on: 2026-03-10 at: 19:30 zone: +01:00 | command.unreadable",
                "call once A on: 2026-03-10 at: 19:30 length: 2m | command.unreadable",
                "call once A on: 2026-03-10 at: 19:30 length: 13h | command.unreadable",
                "call once A on: 2026-03-01 at: 19:30 | call.in-the-past",
                "call once A on: 2026-03-02 at: 09:59 | call.in-the-past",
                "call once A on: 2026-03-29 at: 01:30 | call.clocks-skip-it",
                "call weekly A day: t at: 19:30 | command.unreadable",
                "call weekly A day: someday at: 19:30 | command.unreadable",
                "call weekly A day: tuesday at: 19:30 from: 2026-02-01 | call.in-the-past",
                "call weekly A day: tuesday at: 19:30 until: 2026-03-02 | call.ends-before",
                "call show 7 | command.unreadable",
                "call move 1 to: 2026-03-10 | command.unreadable"
            })
    void whatCannotBeIsRefused(String line, String key) {
        assertThat(says(line.strip())).isEqualTo(key.strip());
    }

    @Test
    void aTimeThatComesTwiceIsTheFirstOfTheTwoAndThatIsSaid() {
        assertThat(scene.says("ana", "call once Night on: 2026-10-25 at: 01:30").words())
                .contains("this time comes twice");
        assertThat(planned().starts()).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void aWeeklyTimeThatTheClocksSkipIsAsMuchLaterOnThatDay() {
        scene.says("ana", "call weekly Night day: sunday at: 01:30 from: 2026-03-29");
        assertThat(planned().starts()).isEqualTo("2026-03-29T01:30:00Z");
        scene.tick(Duration.ofDays(28));
        assertThat(planned().starts()).isEqualTo("2026-04-05T00:30:00Z");
    }

    @Test
    void aYearOfWeeklyCallsIsAtHalfPastSevenInLondonOverBothClockChangesWithHolidaysLeftOut() {
        scene.says("ana", "call weekly Open policy call day: tuesday at: 19:30");
        scene.says("ana", "call skip on: 2026-12-22, 2026-12-29");
        var starts = new ArrayList<Instant>();
        for (int week = 0; week < 52; week++) {
            Instant next = planned().starts();
            starts.add(next);
            scene.tick(Duration.between(scene.now(), next).plusHours(2));
        }
        assertThat(starts)
                .doesNotHaveDuplicates()
                .contains(Instant.parse("2026-03-24T19:30:00Z"), Instant.parse("2026-03-31T18:30:00Z"))
                .contains(Instant.parse("2026-10-20T18:30:00Z"), Instant.parse("2026-10-27T19:30:00Z"))
                .doesNotContain(Instant.parse("2026-12-22T19:30:00Z"), Instant.parse("2026-12-29T19:30:00Z"))
                .endsWith(Instant.parse("2027-03-09T19:30:00Z"));
    }

    @Test
    void oneIsMovedAndTheOthersStay() {
        scene.says("ana", "call weekly Open policy call day: tuesday at: 19:30");
        assertThat(says("call move to: 2026-03-04 at: 18:00")).isEqualTo("call.moved");
        assertThat(planned().starts()).isEqualTo("2026-03-04T18:00:00Z");
        assertThat(scene.says("ana", "call show").words()).contains("instead of March 3, 2026");
        assertThat(scene.heardIn("garden")).last().asString().contains("is moved to", "by ana");
        scene.tick(Duration.ofDays(3));
        assertThat(planned().starts()).isEqualTo("2026-03-10T19:30:00Z");
    }

    @Test
    void aMovedCallIsRemindedOfAtItsNewTimeAndNotAtTheOld() {
        scene.says("ana", "call weekly Open policy call day: tuesday at: 19:30");
        scene.says("ana", "call move to: 2026-03-05 at: 19:30");
        scene.tick(Duration.ofHours(34));
        assertThat(card()).doesNotContain("It is on now.", "It begins within");
        scene.tick(Duration.ofHours(48));
        assertThat(card()).contains("It is on now.");
    }

    private String card() {
        return scene.heardIn("garden").stream()
                .filter(it -> it.startsWith("Call 1:"))
                .findFirst()
                .orElse("");
    }

    @Test
    void oneIsNotMovedPastAnotherNorFarNorIntoThePast() {
        scene.says("ana", "call weekly Open policy call day: tuesday at: 19:30");
        assertThat(says("call move to: 2026-03-11")).isEqualTo("call.moved-past-another");
        assertThat(says("call move to: 2026-03-01")).isEqualTo("call.in-the-past");
        assertThat(says("call move to: 2026-06-01")).isEqualTo("call.moved-far");
        assertThat(says("call move to: 2026-03-29 at: 01:30 on: 2026-03-31")).isEqualTo("call.clocks-skip-it");
        assertThat(says("call move to: 2026-03-05 on: 2026-03-04")).isEqualTo("call.not-a-day");
        assertThat(planned().starts()).isEqualTo("2026-03-03T19:30:00Z");
    }

    @Test
    void whatIsLeftOutCanBePutBack() {
        scene.says("ana", "call weekly Open policy call day: tuesday at: 19:30");
        assertThat(says("call skip")).isEqualTo("call.skipped");
        assertThat(planned().starts()).isEqualTo("2026-03-10T19:30:00Z");
        assertThat(card()).contains("Left out on");
        assertThat(says("call skip on: 2026-03-03")).isEqualTo("call.not-a-day");
        assertThat(says("call move on: 2026-03-03 to: 2026-03-03")).isEqualTo("call.moved");
        assertThat(planned().starts()).isEqualTo("2026-03-03T19:30:00Z");
        assertThat(card()).contains("When: Mar 3, 2026");
        scene.tick(Duration.ofDays(2));
        assertThat(planned().starts()).isEqualTo("2026-03-10T19:30:00Z");
        assertThat(scene.heardIn("garden").stream().filter(it -> it.startsWith("Call 1:")))
                .hasSize(2);
    }

    @Test
    void whatIsCalledOffIsOverForGood() {
        scene.says("ana", "call weekly Open policy call day: tuesday at: 19:30");
        assertThat(says("call cancel")).isEqualTo("call.cancelled");
        assertThat(card()).contains("Called off.");
        assertThat(says("call cancel 1")).isEqualTo("call.is-over");
        assertThat(says("call link 1 https://example.org")).isEqualTo("call.is-over");
        assertThat(says("call list")).isEqualTo("call.none-listed");
        scene.tick(Duration.ofDays(9));
        assertThat(scene.heardIn("garden")).noneMatch(it -> it.startsWith("After"));
    }

    @Test
    void anAssemblySetsUpTenCallsADay() {
        for (int call = 0; call < 10; call++) {
            assertThat(says("call once A on: 2026-03-10 at: 19:30")).isEqualTo("call.title");
        }
        assertThat(says("call once A on: 2026-03-10 at: 19:30")).isEqualTo("call.many-a-day");
        scene.tick(Duration.ofDays(2));
        assertThat(says("call once A on: 2026-03-10 at: 19:30")).isEqualTo("call.title");
    }

    @Test
    void whoIsMutedSetsUpNoCall() {
        scene.says("ben", "assembly join trees");
        scene.says("cat", "assembly join trees");
        scene.says("ben", "person mute ana They shout.");
        scene.says("cat", "moot confirm 1");
        assertThat(says("call once A on: 2026-03-10 at: 19:30")).isEqualTo("moot.muted");
    }

    @Test
    void aNewNameOfAFirstLetterOrTwoIsADay() {
        assertThat(says("call weekly A day: we at: 7:30")).isEqualTo("call.title");
        assertThat(planned().starts()).isEqualTo("2026-03-04T07:30:00Z");
    }
}
