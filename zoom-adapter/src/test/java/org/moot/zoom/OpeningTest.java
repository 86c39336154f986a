package org.moot.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.call.CallRoom.Away;
import org.moot.call.CallRoom.Opened;
import org.moot.call.Change;
import org.moot.call.Rhythm;
import org.moot.conversation.Text;
import tools.jackson.databind.JsonNode;

class OpeningTest extends OnZoom {

    private long number(Opened opened) {
        return Long.parseLong(opened.key());
    }

    @Test
    void aWeeklyCallIsOneMeetingWithRegistrationForHalfAYear() {
        Opened opened = opened();
        JsonNode meeting = fake.rooms().meeting(number(opened));
        assertThat(meeting.path("type").asInt()).isEqualTo(8);
        assertThat(meeting.path("timezone").asString()).isEqualTo("Europe/London");
        assertThat(meeting.path("settings").path("registration_type").asInt()).isEqualTo(1);
        assertThat(meeting.path("settings").path("approval_type").asInt(-1)).isZero();
        assertThat(meeting.path("settings").path("auto_recording").asString()).isEqualTo("none");
        assertThat(fake.rooms().times(number(opened)))
                .hasSize(26)
                .contains(Instant.parse("2026-10-20T18:30:00Z"), Instant.parse("2026-10-27T19:30:00Z"))
                .last()
                .isEqualTo(Instant.parse("2027-03-30T18:30:00Z"));
        assertThat(opened.notes()).isEmpty();
        assertThat(opened.dialIn()).hasValueSatisfying(it -> assertThat(it).startsWith("+44"));
    }

    @Test
    void askedAgainItChangesNothing() {
        Opened opened = opened();
        long before = changes();
        assertThat(zoom.open(plan(Optional.of(opened.key()), Map.of()))).isEqualTo(opened);
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void anAnswerThatWasLostLeavesNoSecondMeeting() {
        fake.losesAnswers(1);
        assertThatThrownBy(this::opened).isInstanceOf(Away.class);
        assertThat(fake.rooms().numbers()).hasSize(1);
        Opened opened = opened();
        assertThat(fake.rooms().numbers()).containsExactly(number(opened));
        assertThat(asked("POST", "/meetings")).isEqualTo(1);
    }

    @Test
    void whereZoomForgetsWallTimeItsTimesAreMended() {
        fake.rooms().forgetsWallTime();
        Opened opened = opened();
        assertThat(fake.rooms().times(number(opened)))
                .containsExactlyElementsOf(FIRST.datesUntil(FIRST.plusWeeks(26), java.time.Period.ofWeeks(1))
                        .map(day -> day.atTime(19, 30).atZone(LONDON).toInstant())
                        .toList());
        assertThat(opened.notes()).isEmpty();
    }

    @Test
    void oneDayIsLeftOutAndAnotherMovedAndTheMeetingIsLookedAtAfterwards() {
        Opened opened = opened();
        LocalDate out = LocalDate.of(2026, 12, 22);
        LocalDate moved = LocalDate.of(2026, 10, 27);
        var changes = Map.of(
                out, Change.skipped(), moved, Change.moved(moved.plusDays(1).atTime(20, 0)));
        Opened again = zoom.open(plan(Optional.of(opened.key()), changes));
        assertThat(fake.rooms().times(number(opened)))
                .hasSize(25)
                .contains(Instant.parse("2026-10-28T20:00:00Z"))
                .doesNotContain(Instant.parse("2026-10-27T19:30:00Z"), Instant.parse("2026-12-22T19:30:00Z"));
        assertThat(again.notes()).isEmpty();
        long before = changes();
        zoom.open(plan(Optional.of(opened.key()), changes));
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void whatWasLeftOutIsPutBack() {
        Opened opened = opened();
        LocalDate day = LocalDate.of(2026, 10, 20);
        zoom.open(plan(Optional.of(opened.key()), Map.of(day, Change.skipped())));
        assertThat(fake.rooms().times(number(opened))).doesNotContain(Instant.parse("2026-10-20T18:30:00Z"));
        zoom.open(plan(Optional.of(opened.key()), Map.of()));
        assertThat(fake.rooms().times(number(opened))).contains(Instant.parse("2026-10-20T18:30:00Z"));
    }

    @Test
    void itIsOpenedFurtherLongBeforeItsEndAndNeverForMoreThanFifty() {
        Opened opened = opened();
        for (int week = 0; week < 60; week++) {
            memory.clock().forward(Duration.ofDays(7));
            opened = zoom.open(plan(Optional.of(opened.key()), Map.of()));
            assertThat(opened.until()).isAfter(memory.clock().instant().plus(Duration.ofDays(27)));
        }
        assertThat(fake.rooms().numbers()).containsExactly(number(opened));
        assertThat(asked("PATCH", opened.key())).isLessThan(5);
    }

    @Test
    void aMeetingThatIsGoneIsOpenedAnewAndThatIsSaid() {
        Opened opened = opened();
        fake.rooms().vanishes(number(opened));
        Opened again = zoom.open(plan(Optional.of(opened.key()), Map.of()));
        assertThat(again.key()).isNotEqualTo(opened.key());
        assertThat(again.notes()).extracting(Text::key).containsExactly("zoom.was-gone");
    }

    @Test
    void registrationThatZoomDropsWithoutAWordIsSaid() {
        fake.rooms().dropsRegistration();
        assertThat(opened().notes()).extracting(Text::key).containsExactly("zoom.no-registration");
    }

    @Test
    void oneCallIsAScheduledMeeting() {
        var once = new Rhythm(LocalDate.of(2026, 10, 25), LocalTime.of(1, 30), LONDON, false, Optional.empty());
        Opened opened = zoom.open(plan("Night", once, Optional.empty(), Map.of()));
        assertThat(fake.rooms().times(number(opened))).containsExactly(Instant.parse("2026-10-25T00:30:00Z"));
        var moved = Map.of(once.first(), Change.moved(LocalDate.of(2026, 10, 26).atTime(19, 0)));
        zoom.open(plan("Night", once, Optional.of(opened.key()), moved));
        assertThat(fake.rooms().times(number(opened))).containsExactly(Instant.parse("2026-10-26T19:00:00Z"));
    }

    @Test
    void anotherTitleIsAnotherTopic() {
        Opened opened = opened();
        zoom.open(plan("Policy", tuesdays(FIRST), Optional.of(opened.key()), Map.of()));
        assertThat(fake.rooms().meeting(number(opened)).path("topic").asString())
                .isEqualTo("Policy");
    }

    @Test
    void itIsClosedForGoodAndClosingTwiceIsHarmless() {
        Opened opened = opened();
        zoom.close(opened.key());
        zoom.close(opened.key());
        assertThat(fake.rooms().numbers()).isEmpty();
    }

    @Test
    void theHostsLinkIsFetchedAnewEachTime() {
        Opened opened = opened();
        long before = asked("GET", opened.key());
        assertThat(List.of(zoom.hostLink(opened.key()), zoom.hostLink(opened.key())))
                .allMatch(it -> it.contains("zak="));
        assertThat(asked("GET", opened.key())).isEqualTo(before + 2);
    }
}
