package org.moot.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.moot.call.Call;
import org.moot.call.Outside;
import org.moot.call.SeriesId;
import org.moot.scene.Scene;
import org.moot.zoom.fake.FakeRooms.Held;
import org.moot.zoom.fake.FakeZoom;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A year of the weekly policy call, from Monday 2 March 2026 on; Moot is started anew every few weeks. */
class YearTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final SeriesId SERIES = new SeriesId(1);
    private static final List<LocalDate> HOLIDAYS = List.of(LocalDate.of(2026, 12, 22), LocalDate.of(2026, 12, 29));
    private static final LocalDate ILL = LocalDate.of(2026, 6, 9);
    private static final int WEEKS = 52;

    private final AtomicReference<FakeZoom> zooms = new AtomicReference<>();
    private final Restarted room = new Restarted();
    private final Scene scene = new Scene((stores, clock) -> {
        zooms.set(new FakeZoom(clock));
        room.begins(zooms.get(), stores, clock);
        return Outside.of(room);
    });
    private final FakeZoom fake = zooms.get();
    private final List<ZonedDateTime> held = new ArrayList<>();

    @AfterEach
    void everythingWasAsZoomDescribesIt() {
        room.close();
        fake.close();
        assertThat(fake.violations()).isEmpty();
    }

    private Call next() {
        return scene.look(() -> scene.stores().calls().planned(SERIES)).orElseThrow();
    }

    private long said(String words) {
        return scene.heardIn("garden").stream().filter(it -> it.contains(words)).count();
    }

    private long meeting() {
        return fake.rooms().numbers().getFirst();
    }

    private void until(Instant moment) {
        scene.tick(Duration.between(scene.now(), moment));
    }

    @Test
    void fiftyTwoCallsAreAtHalfPastSevenInLondonWithHolidaysLeftOutAndOneHostIll() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        scene.says("ben", "assembly join trees");
        scene.says("ana", "call weekly Open policy call day: tuesday at: 19:30 length: 90m");
        scene.tick(Duration.ofMinutes(1));
        scene.says("ana", "call skip on: 2026-12-22, 2026-12-29");
        for (int week = 0; week < WEEKS; week++) {
            week(week);
        }
        assertThat(held)
                .hasSize(WEEKS)
                .allSatisfy(it -> assertThat(it.toLocalTime()).isEqualTo(LocalTime.of(19, 30)));
        assertThat(held).extracting(ZonedDateTime::toLocalDate).doesNotContainAnyElementsOf(HOLIDAYS);
        assertThat(held.getFirst().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(held.getLast().toLocalDate()).isEqualTo(LocalDate.of(2027, 3, 9));
        assertThat(said("Nobody has said that they host")).isOne();
        assertThat(said("is not in step")).isZero();
        assertThat(said("After \"Open policy call\"")).isEqualTo(WEEKS);
        assertThat(fake.rooms().numbers()).hasSize(1);
    }

    /** Somebody hosts, all is announced and on Zoom at the same time, one comes, and they are counted. */
    private void week(int week) {
        if (week % 10 == 9) {
            room.restarts();
        }
        Call call = next();
        if (!call.day().equals(ILL)) {
            scene.says("ben", "call host");
        }
        until(call.starts().minus(Duration.ofHours(2)));
        if (call.day().equals(ILL)) {
            scene.says("ana", "call host");
        }
        assertThat(fake.rooms().times(meeting())).contains(call.starts()).hasSizeLessThanOrEqualTo(50);
        assertThat(next().host()).isPresent();
        held.add(call.starts().atZone(LONDON));
        until(call.ends());
        fake.rooms()
                .holds(
                        meeting(),
                        new Held(
                                "/u" + week + "==",
                                call.starts(),
                                call.ends(),
                                List.of(row(call, week, ""), row(call, -1, "iPhone"))));
        scene.tick(Duration.ofHours(3));
        Call over = scene.look(() -> scene.stores().calls().last(SERIES)).orElseThrow();
        assertThat(over.day()).isEqualTo(call.day());
        assertThat(over.came().orElseThrow().headcount()).isEqualTo(2);
    }

    /** Without anything that says who it is. */
    private static ObjectNode row(Call call, int visit, String name) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("user_id", Integer.toString(visit))
                .put("name", name)
                .put("join_time", call.starts().toString())
                .put("leave_time", call.ends().toString())
                .put("duration", 5400)
                .put("status", "in_meeting");
    }

    @Test
    void whereMootIsKilledWhenZoomHasJustAnsweredNoSecondMeetingIsMade() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        room.isKilledAfterTheNextAnswer();
        scene.says("ana", "call weekly Open policy call day: tuesday at: 19:30 length: 90m");
        scene.tick(Duration.ofMinutes(20));
        assertThat(fake.rooms().numbers()).hasSize(1);
        assertThat(scene.look(() -> scene.stores().callSeries().find(SERIES))
                        .orElseThrow()
                        .openRoom())
                .isPresent();
    }

    @Test
    void whereMootIsKilledWhenASeriesWasJustLengthenedItIsLengthenedOnce() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        scene.says("ana", "call weekly Open policy call day: tuesday at: 19:30 length: 90m");
        scene.tick(Duration.ofDays(100));
        List<Instant> before = fake.rooms().times(meeting());
        room.isKilledAfterTheNextAnswer();
        scene.tick(Duration.ofDays(80));
        List<Instant> after = fake.rooms().times(meeting());
        assertThat(after).hasSizeLessThanOrEqualTo(50).contains(next().starts());
        assertThat(after.getLast()).isAfter(before.getLast());
        assertThat(fake.rooms().numbers()).hasSize(1);
    }
}
