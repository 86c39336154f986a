package org.moot.web.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.moot.call.Outside;
import org.moot.scene.Scene;
import org.moot.web.Site;

/** The calendar of calls, as another program reads it. It is Monday 2 March 2026; Trees calls on Tuesdays at 19:30. */
class CalendarTest {
    private static final Optional<URI> HERE = Optional.of(URI.create("https://moot.example"));

    private final Scene scene = new Scene((stores, clock) -> new Outside(new SomeRoom(), HERE, List.of()));
    private final Site site = Site.of(scene, HERE);

    CalendarTest() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        scene.says("ana", "call weekly Open policy call day: tuesday at: 19:30 length: 90m");
        scene.tick(Duration.ofMinutes(1));
    }

    @AfterEach
    void end() {
        site.close();
    }

    private String feed() {
        HttpResponse<String> answer = site.get("/calls.ics");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        return answer.body().replace("\r\n ", "");
    }

    private Calendar read() throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(site.get("/calls.ics").body()));
    }

    private List<Instant> times(String from, String until) throws Exception {
        VEvent main = read().<VEvent>getComponents("VEVENT").getFirst();
        var between = new Period<>(
                ZonedDateTime.parse(from + "[Europe/London]"), ZonedDateTime.parse(until + "[Europe/London]"));
        return main.<ZonedDateTime>calculateRecurrenceSet(between).stream()
                .map(it -> it.getStart().toInstant())
                .sorted()
                .toList();
    }

    @Test
    void aWeeklyCallIsOneEntryOnTheClocksOfItsZoneWithOurOwnPage() {
        assertThat(feed())
                .contains("METHOD:PUBLISH\r\n", "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/London")
                .contains("DTSTART;TZID=Europe/London:20260303T193000", "DURATION:PT1H30M")
                .contains("RRULE:FREQ=WEEKLY;BYDAY=TU\r\n", "SUMMARY:Open policy call", "SEQUENCE:0")
                .contains("URL:https://moot.example/join/1\r\n", "STATUS:CONFIRMED", "LAST-MODIFIED:", "DTSTAMP:")
                .doesNotContain("room.example");
    }

    @Test
    void itStaysAtTheSameTimeOfDayOverBothChangesOfTheClocks() throws Exception {
        assertThat(times("2026-03-20T00:00Z", "2026-04-02T00:00+01:00"))
                .containsExactly(Instant.parse("2026-03-24T19:30:00Z"), Instant.parse("2026-03-31T18:30:00Z"));
        assertThat(times("2026-10-19T00:00+01:00", "2026-10-30T00:00Z"))
                .containsExactly(Instant.parse("2026-10-20T18:30:00Z"), Instant.parse("2026-10-27T19:30:00Z"));
    }

    @Test
    void oneThatIsMovedStandsBesideWithWhereItWasAndAHigherSequence() {
        String uid = uid();
        scene.says("ana", "call move 1 to: 2026-03-11 at: 18:00 on: 2026-03-10");
        assertThat(feed())
                .contains("RECURRENCE-ID;TZID=Europe/London:20260310T193000")
                .contains("DTSTART;TZID=Europe/London:20260311T180000")
                .contains("URL:https://moot.example/join/1-2026-03-10", "SEQUENCE:1")
                .doesNotContain("SEQUENCE:0");
        assertThat(uid()).isEqualTo(uid);
        assertThat(feed().split("UID:" + uid, -1)).hasSize(3);
    }

    private String uid() {
        return feed().lines()
                .filter(it -> it.startsWith("UID:"))
                .findFirst()
                .orElseThrow()
                .substring(4);
    }

    @Test
    void oneThatIsLeftOutIsCalledOffAndAGapForThoseWhoPassOverThat() throws Exception {
        scene.says("ana", "call skip 1 on: 2026-03-24");
        assertThat(feed())
                .contains("EXDATE;TZID=Europe/London:20260324T193000")
                .contains("RECURRENCE-ID;TZID=Europe/London:20260324T193000", "STATUS:CANCELLED");
        assertThat(times("2026-03-20T00:00Z", "2026-04-02T00:00+01:00"))
                .containsExactly(Instant.parse("2026-03-31T18:30:00Z"));
    }

    @Test
    void aCallThatIsCalledOffStaysInTheCalendarAsSuchForAMonthAndLonger() {
        scene.says("ana", "call cancel 1");
        scene.tick(Duration.ofDays(31));
        assertThat(feed()).contains("STATUS:CANCELLED").doesNotContain("STATUS:CONFIRMED");
        scene.tick(Duration.ofDays(60));
        assertThat(feed()).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void aCallThatIsOnceAndOneThatEnds() {
        scene.says("ana", "call once Planting, and \"more\" on: 2026-10-25 at: 01:30 zone: Europe/London");
        scene.says("ana", "call weekly Short day: monday at: 9:00 until: 2026-06-29");
        assertThat(feed())
                .contains("DTSTART;TZID=Europe/London:20261025T013000", "SUMMARY:Planting\\, and \"more\"")
                .contains("RRULE:FREQ=WEEKLY;UNTIL=20260629T080000Z;BYDAY=MO");
        scene.says("ana", "call move 2 to: 2026-10-26 at: 18:00");
        assertThat(feed())
                .contains("DTSTART;TZID=Europe/London:20261026T180000")
                .doesNotContain("RECURRENCE-ID");
    }

    @Test
    void eachAssemblyHasItsOwnAndOneThatIsNotThereHasNone() {
        scene.in("pond").says("ana", "assembly found Frogs remit: Decides about frogs.");
        scene.says("ana", "call weekly Croaking day: friday at: 20:00");
        assertThat(site.get("/assemblies/frogs/calls.ics").body())
                .contains("SUMMARY:Croaking")
                .doesNotContain("Open policy call");
        assertThat(feed()).contains("SUMMARY:Croaking", "Open policy call");
        assertThat(site.get("/assemblies/nobody/calls.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasItAlreadyIsToldThatItIsTheSame() {
        String tag = site.get("/calls.ics").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = site.ask(
                HttpRequest.newBuilder(site.address().resolve("/calls.ics")).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void linesEndAsCalendarsWantAndAreNoLongerThanTheyRead() {
        scene.says("ana", "call once " + "🌳 ".repeat(40) + "on: 2026-10-25 at: 11:30");
        String raw = site.get("/calls.ics").body();
        assertThat(raw.replace("\r\n", "")).doesNotContain("\n");
        assertThat(raw.split("\r\n"))
                .allSatisfy(it ->
                        assertThat(it.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(raw.replace("\r\n ", "")).contains("SUMMARY:" + "🌳 ".repeat(39) + "🌳\r\n");
    }
}
