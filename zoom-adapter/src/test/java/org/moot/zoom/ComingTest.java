package org.moot.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moot.call.CallRoom.Refused;
import org.moot.call.CallRoom.Way;
import org.moot.call.attendance.Report;
import org.moot.zoom.fake.FakeRooms.Held;
import org.moot.zoom.fake.Heard;
import org.moot.zoom.fake.Shared;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How people come in, and what is reported of it. */
class ComingTest extends OnZoom {
    private static final Instant BEGAN = Instant.parse("2026-10-06T18:28:00Z");
    private static final Instant ENDED = Instant.parse("2026-10-06T20:01:00Z");

    private static ObjectNode row(int visit, int seconds) {
        ObjectNode row = JsonMapper.shared().createObjectNode();
        return row.put("user_id", Integer.toString(visit))
                .put("name", "Ana " + visit)
                .put("user_email", "ana@example.com")
                .put("registrant_id", "reg-" + visit)
                .put("join_time", "2026-10-06T18:31:00Z")
                .put("leave_time", "2026-10-06T19:31:00Z")
                .put("duration", seconds)
                .put("status", "in_meeting");
    }

    private List<Report> reports(String key) {
        return zoom.reports(key, BEGAN.minus(Duration.ofMinutes(30)), ENDED.plus(Duration.ofHours(2)));
    }

    private String held(String uuid, List<ObjectNode> rows) {
        String key = opened().key();
        fake.rooms().holds(Long.parseLong(key), new Held(uuid, BEGAN, ENDED, rows));
        return key;
    }

    @Test
    void whoComesIsAPseudonymWithTheNameTheyChose() {
        String key = opened().key();
        Way way = zoom.admit(key, "m-12ab", "Zoë 🦩");
        assertThat(way.reference()).isEqualTo("reg-1");
        assertThat(way.link()).contains("tk=reg-1");
        JsonNode sent = fake.heard().getLast().body();
        assertThat(sent.properties()).hasSize(2);
        assertThat(sent.path("first_name").asString()).isEqualTo("Zoë 🦩");
        assertThat(sent.path("email").asString()).isEqualTo("m-12ab@calls.example.org");
    }

    @Test
    void aLongNameIsCutBetweenLetters() {
        zoom.admit(opened().key(), "m-1", "🦩".repeat(70));
        assertThat(fake.heard().getLast().body().path("first_name").asString()).isEqualTo("🦩".repeat(64));
    }

    @Test
    void nobodyComesIntoARoomThatIsGone() {
        Refused refused = catchThrowableOfType(Refused.class, () -> zoom.admit("1", "m-1", "Ana"));
        assertThat(refused.why().key()).isEqualTo("zoom.is-gone");
    }

    @Test
    void allPagesOfAReportAreRead() {
        fake.rooms().pages(4);
        String key = held(
                "Vg8IdgluR5WDeWIkpJlElQ==",
                IntStream.range(0, 10).mapToObj(it -> row(it, 3600)).toList());
        Report report = reports(key).getFirst();
        assertThat(report.lines()).hasSize(10);
        assertThat(report.complete()).isTrue();
        assertThat(report.ended()).contains(ENDED);
    }

    @Test
    void pagesThatNeverEndAreNotFollowedForEver() {
        fake.rooms().pages(1);
        String key = held(
                "Vg8IdgluR5WDeWIkpJlElQ==",
                IntStream.range(0, 50).mapToObj(it -> row(it, 3600)).toList());
        assertThat(reports(key).getFirst().complete()).isFalse();
        assertThat(asked("GET", "/participants")).isEqualTo(20);
    }

    @Test
    void aHoldingThatBeginsWithASlashOrHasTwoIsFoundByEncodingTwice() {
        for (JsonNode vector : Shared.json("examples/other/uuid-encoding.vectors.json")) {
            assertThat(Uuids.inPath(vector.path("uuid").asString()))
                    .isEqualTo("=" + vector.path("pathSegment").asString());
        }
        String key = held("/ajXp112QmuoKj4854875==", List.of(row(1, 3600)));
        assertThat(reports(key)).hasSize(1);
        assertThat(fake.heard().stream().map(Heard::path))
                .contains("/report/meetings/%252FajXp112QmuoKj4854875%253D%253D/participants");
    }

    @Test
    void aReportIsOfEachHoldingAndNeverOfTheMeetingsNumber() {
        String key = held("one==", List.of(row(1, 3600)));
        fake.rooms().holds(Long.parseLong(key), new Held("two==", BEGAN.plusSeconds(3600), ENDED, List.of(row(2, 60))));
        fake.rooms()
                .holds(
                        Long.parseLong(key),
                        new Held("stray==", BEGAN.plus(Duration.ofDays(1)), ENDED, List.of(row(3, 60))));
        assertThat(reports(key)).extracting(Report::instance).containsExactly("one==", "two==");
        assertThat(fake.heard().stream().map(Heard::path)).noneMatch(it -> it.contains("/report/meetings/" + key));
    }

    @Test
    void addressesOfOthersAreDroppedAndARowWithoutItsTimesIsAGap() {
        ObjectNode without = row(2, 60);
        without.remove("leave_time");
        String key = held("one==", List.of(row(1, 3600), without));
        Report report = reports(key).getFirst();
        assertThat(report.lines()).hasSize(1);
        assertThat(report.toString()).doesNotContain("ana@example.com");
    }

    @Test
    void aReportThatIsNotReadyIsTakenAsSuch() {
        String key = held("one==", List.of(row(1, 0)));
        assertThat(reports(key).getFirst().isReady()).isFalse();
    }

    @Test
    void whereNothingWasHeldThereIsNothing() {
        assertThat(reports(opened().key())).isEmpty();
    }
}
