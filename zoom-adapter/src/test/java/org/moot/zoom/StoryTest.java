package org.moot.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.moot.call.Outside;
import org.moot.call.SeriesId;
import org.moot.scene.Scene;
import org.moot.zoom.fake.FakeRooms.Held;
import org.moot.zoom.fake.FakeZoom;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The whole of Moot with a Zoom. It is Monday 2 March 2026, 10:00 in London; ana and ben are in Trees, which calls on Tuesdays. */
class StoryTest {
    private final AtomicReference<FakeZoom> zooms = new AtomicReference<>();
    private final AtomicReference<Zoom> rooms = new AtomicReference<>();
    private final AtomicReference<InstantSource> clocks = new AtomicReference<>();
    private final Scene scene = new Scene((stores, clock) -> {
        var there = new FakeZoom(clock);
        zooms.set(there);
        clocks.set(clock);
        rooms.set(new Zoom(there.settings(), stores, clock, Duration.ofSeconds(2)));
        return Outside.of(rooms.get());
    });
    private final FakeZoom fake = zooms.get();
    private final Doorbell doorbell =
            rooms.get().doorbell(scene.core().callBook()).orElseThrow();

    StoryTest() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        scene.says("ben", "assembly join trees");
        scene.says("ana", "call weekly Open policy call day: tuesday at: 19:30 length: 90m");
        scene.tick(Duration.ofMinutes(1));
    }

    @AfterEach
    void everythingWasAsZoomDescribesIt() {
        rooms.get().close();
        fake.close();
        assertThat(fake.violations()).isEmpty();
    }

    private long room() {
        return fake.rooms().numbers().getFirst();
    }

    private String last(String begin) {
        return scene.heardIn("garden").stream()
                .filter(it -> it.startsWith(begin))
                .reduce((a, b) -> b)
                .orElse("");
    }

    private void rings(String event, String visit, String pass, String field, Instant at) {
        String body = """
                {"event":"meeting.%s","event_ts":%d,"payload":{"object":{"id":"%d","uuid":"/u==",\
                "start_time":"2026-03-03T19:28:00Z","participant":{"user_id":"%s","user_name":"%s",\
                "registrant_id":"%s","%s":"%s"}}}}""".formatted(event, at.toEpochMilli(), room(), visit, visit, pass, field, at);
        String stamp = Long.toString(clocks.get().instant().getEpochSecond());
        String signature = "v0=" + new Signature(FakeZoom.SECRET).of("v0:" + stamp + ":" + body);
        var headers = Map.of("x-zm-request-timestamp", stamp, "x-zm-signature", signature);
        assertThat(doorbell.ring(headers, body.getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(204);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-03T" + time + "Z");
    }

    @Test
    void theRoomIsOpenedTheLinkIsGivenToOnePersonAloneAndNeverSaidInAHall() {
        assertThat(last("Call 1:")).contains("a link of your own", "By telephone: +44", "[Get my link]");
        String own = scene.says("ben", "call join").words();
        assertThat(own).contains("https://zoom.example/w/", "You are counted");
        assertThat(scene.says("ben", "call join").words()).isEqualTo(own);
        assertThat(fake.rooms().registered(room())).isOne();
        assertThat(scene.heardIn("garden")).noneMatch(it -> it.contains("zoom.example/w/"));
    }

    @Test
    void whereNobodyReachesUsTheRoomsOwnLinkIsSaidWithWhatItMeans() {
        assertThat(last("Call 1:")).contains("https://zoom.example/j/" + room(), "counted only in part");
    }

    @Test
    void theWayInOfWhoeverIsForgottenIsClosedOnZoomToo() {
        scene.says("ben", "call join");
        assertThat(fake.rooms().registered(room())).isOne();
        fake.failsWith(503);
        scene.says("ben", "me forget yes");
        scene.tick(Duration.ofMinutes(1));
        assertThat(fake.rooms().registered(room())).isOne();
        scene.tick(Duration.ofHours(2));
        assertThat(fake.rooms().registered(room())).isZero();
        assertThat(scene.look(() -> scene.stores().passes().leftovers())).isEmpty();
    }

    @Test
    void theHostComesInAsTheHostShortlyBefore() {
        scene.says("ana", "call host");
        assertThat(scene.says("ana", "call join").words()).contains("/w/");
        scene.tick(Duration.ofHours(32));
        assertThat(scene.says("ana", "call join").words()).contains("/s/", "as the host");
        assertThat(scene.says("ben", "call join").words()).contains("/w/");
    }

    @Test
    void whoComesIsCountedFirstByWhatIsNoticedThenByTheReport() {
        scene.says("ana", "call host");
        scene.says("ben", "me attendance on");
        scene.says("ben", "call join");
        scene.says("dee", "call join 1");
        scene.tick(Duration.ofHours(34));
        rings("participant_joined", "1", "reg-1", "join_time", at("19:31:00"));
        rings("participant_left", "1", "reg-1", "leave_time", at("20:40:00"));
        rings("participant_joined", "2", "reg-2", "join_time", at("19:35:00"));
        rings("participant_left", "2", "reg-2", "leave_time", at("20:40:00"));
        scene.tick(Duration.ofMinutes(80));
        assertThat(last("After")).contains("2 people came, as far as is known.");
        fake.rooms().holds(room(), new Held("/u==", at("19:28:00"), at("20:59:00"), List.of(row(1), row(2), row(3))));
        scene.tick(Duration.ofMinutes(30));
        assertThat(last("After")).contains("3 people came.");
        assertThat(scene.says("ana", "call attendance").words())
                .contains("3 people came.", "Of them 1 agreed", "ben: was there")
                .doesNotContain("dee");
    }

    @Test
    void aGuestOfWhomTheHostSaysWhoItWasIsNotCountedTwice() {
        scene.says("ana", "call host");
        scene.says("ben", "me attendance on");
        scene.tick(Duration.ofHours(34));
        rings("participant_joined", "Benny", "", "join_time", at("19:31:00"));
        rings("participant_left", "Benny", "", "leave_time", at("20:40:00"));
        scene.tick(Duration.ofMinutes(80));
        scene.says("ben", "call present");
        assertThat(last("After")).contains("2 people came, as far as is known.");
        String guests = scene.says("ana", "call attendance").words();
        assertThat(guests).contains("One guest nobody recognises", "Benny", "Of them 1 agreed");
        String sign = guests.replaceFirst("(?s).*guest: ([0-9a-f]{5}).*", "$1");
        assertThat(scene.says("ben", "call correct ana guest: " + sign).key()).isEqualTo("call.not-an-organiser");
        assertThat(scene.says("ana", "call correct ben guest: " + sign).key()).isEqualTo("call.corrected-came");
        assertThat(last("After")).contains("1 person came, as far as is known.");
        assertThat(scene.says("ana", "call attendance").words())
                .contains("ben: was there")
                .doesNotContain("Benny");
        scene.says("ben", "call present came: no");
        assertThat(scene.says("ana", "call attendance").words())
                .contains("1 person came", "Benny")
                .doesNotContain("ben: was there");
    }

    @Test
    void whoeverMayHaveBeenAGuestIsNotCountedBesideThemUnasked() {
        scene.says("ana", "call host");
        scene.tick(Duration.ofHours(34));
        rings("participant_joined", "Benny", "", "join_time", at("19:31:00"));
        rings("participant_left", "Benny", "", "leave_time", at("20:40:00"));
        scene.tick(Duration.ofMinutes(80));
        assertThat(scene.says("ana", "call correct ben").key()).isEqualTo("call.which-guest");
        assertThat(scene.says("ana", "call correct ben guest: 00000").key()).isEqualTo("call.no-such-guest");
        assertThat(last("After")).contains("1 person came, as far as is known.");
        assertThat(scene.says("ana", "call correct ben guest: none").key()).isEqualTo("call.corrected-came");
        assertThat(last("After")).contains("2 people came, as far as is known.");
        assertThat(scene.says("ana", "call correct ben no").key()).isEqualTo("call.corrected-absent");
        assertThat(last("After")).contains("1 person came, as far as is known.");
    }

    @Test
    void onAFreePlanThereIsNoReportSoWhatIsNoticedIsAllAndThatIsSaid() {
        scene.says("ana", "call host");
        scene.tick(Duration.ofHours(34));
        rings("participant_joined", "1", "", "join_time", at("19:31:00"));
        rings("participant_left", "1", "", "leave_time", at("20:40:00"));
        fake.rooms().isFree(); // Zoom's own words: "Only available for paid account"
        fake.rooms().holds(room(), new Held("/u==", at("19:28:00"), at("20:59:00"), List.of(row(1), row(2))));
        scene.tick(Duration.ofMinutes(80));
        assertThat(last("After")).contains("1 person came, as far as is known.");
        assertThat(scene.toldTo("ana"))
                .filteredOn(it -> it.contains("there is no report of it"))
                .singleElement()
                .asString()
                .contains("The account's plan, or a right that is missing, does not allow it.");
        scene.tick(Duration.ofDays(2));
        assertThat(last("After")).contains("1 person came, as far as is known.");
    }

    @Test
    void whereRegistrationIsClosedOnZoomWhoComesHearsItAndAnotherAddressHelps() {
        fake.failsWith(400, 3038); // "Meeting is over, you can not register now"
        assertThat(scene.says("ben", "call join").words())
                .contains("Registration for this call is closed on Zoom", "call link")
                .doesNotContain("user@example.com");
        assertThat(scene.look(() -> scene.stores().passes().all(Long.toString(room()))))
                .isEmpty();
        scene.says("ana", "call link https://meet.example.org/trees");
        assertThat(scene.says("ben", "call join").words()).contains("https://meet.example.org/trees");
    }

    private static ObjectNode row(int visit) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("user_id", Integer.toString(visit))
                .put("name", "N" + visit)
                .put("registrant_id", "reg-" + visit)
                .put("join_time", at("19:31:00").toString())
                .put("leave_time", at("20:50:00").toString())
                .put("duration", 4740)
                .put("status", "in_meeting");
    }

    @Test
    void whatComesLateIsCountedAfterwards() {
        scene.tick(Duration.ofHours(36));
        assertThat(last("After")).contains("not measured");
        rings("participant_joined", "1", "", "join_time", at("19:31:00"));
        scene.tick(Duration.ofMinutes(2));
        assertThat(last("After")).contains("1 person came, as far as is known.");
    }

    @Test
    void whereZoomIsAwayTheCallStaysPlannedThatIsSaidOnceAndItIsTriedAgain() {
        for (int time = 0; time < 3; time++) {
            fake.failsWith(503);
        }
        scene.says("ana", "call once Planting on: 2026-03-10 at: 19:30");
        scene.tick(Duration.ofMinutes(50));
        assertThat(scene.heardIn("garden"))
                .filteredOn(it -> it.contains("is not in step yet"))
                .singleElement()
                .asString()
                .contains("Zoom cannot be reached now.", "call link 2");
        assertThat(last("Call 2:")).contains("a link of your own");
        assertThat(fake.rooms().numbers()).hasSize(2);
    }

    @Test
    void aCallThatIsCalledOffIsGoneFromZoomAtOnce() {
        scene.says("ana", "call cancel 1");
        scene.tick(Duration.ofMinutes(1));
        assertThat(fake.rooms().numbers()).isEmpty();
    }

    @Test
    void aMeetingThatSomebodyDeletesIsOpenedAnew() {
        long before = room();
        fake.rooms().vanishes(before);
        scene.core().callBook().changed(Long.toString(before));
        scene.tick(Duration.ofMinutes(1));
        assertThat(fake.rooms().numbers()).hasSize(1).doesNotContain(before);
        assertThat(scene.heardIn("garden")).anyMatch(it -> it.contains("It was gone from Zoom"));
    }

    @Test
    void aYearOfCallsIsOnZoomAsItIsHere() {
        scene.says("ana", "call skip on: 2026-12-22, 2026-12-29");
        for (int week = 0; week < 52; week++) {
            Instant next = scene.look(() -> scene.stores().calls().planned(new SeriesId(1)))
                    .orElseThrow()
                    .starts();
            assertThat(fake.rooms().times(room())).contains(next);
            scene.tick(Duration.between(scene.now(), next).plusHours(2));
        }
        assertThat(fake.rooms().times(room()))
                .doesNotContain(Instant.parse("2026-12-22T19:30:00Z"), Instant.parse("2026-12-29T19:30:00Z"));
    }

    @Test
    void anAddressOfOnesOwnGoesBeforeTheRoom() {
        scene.says("ana", "call link https://meet.example.org/trees");
        assertThat(last("Call 1:")).contains("https://meet.example.org/trees").doesNotContain("[Get my link]");
    }
}
