package org.moot.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.moot.call.Entrance;
import org.moot.call.Outside;
import org.moot.call.SeriesId;
import org.moot.conversation.Refusal;
import org.moot.scene.Scene;
import org.moot.zoom.fake.FakeZoom;

/** Coming by our own page. It is Monday 2 March 2026, 10:00 in London; Trees calls on Tuesdays, open to everybody. */
class EntranceTest {
    private static final SeriesId SERIES = new SeriesId(1);
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 3, 3));
    private static final Pattern LINK = Pattern.compile("https://moot\\.example/join/1-2026-03-03#([A-Za-z0-9_-]+)");

    private final AtomicReference<FakeZoom> zooms = new AtomicReference<>();
    private final AtomicReference<Zoom> rooms = new AtomicReference<>();
    private final Scene scene = new Scene((stores, clock) -> {
        zooms.set(new FakeZoom(clock));
        rooms.set(new Zoom(zooms.get().settings(), stores, clock, Duration.ofSeconds(2)));
        return new Outside(rooms.get(), Optional.of(URI.create("https://moot.example/")), List.of());
    });
    private final FakeZoom fake = zooms.get();
    private final Entrance entrance = scene.core().entrance();

    EntranceTest() {
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

    private int registered() {
        return fake.rooms().registered(fake.rooms().numbers().getFirst());
    }

    private String link(String name) {
        Matcher matcher = LINK.matcher(scene.says(name, "call join 1").words());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work).why().key();
    }

    @Test
    void chatSaysOurOwnPageAndNeverAnAddressOfTheRoom() {
        link("ben");
        assertThat(scene.heardIn("garden"))
                .anyMatch(it -> it.contains("https://moot.example/join/1-2026-03-03"))
                .noneMatch(it -> it.contains("zoom.example"));
        assertThat(registered()).isZero();
    }

    @Test
    void aGuestIsLetInAsAnybodyOrUnderANameOfTheirOwnAndNoTwoAreTheSame() {
        String first = entrance.asGuest(SERIES, DAY, Optional.empty(), scene.now());
        String second = entrance.asGuest(SERIES, DAY, Optional.of("  Zoë \u0007🦩  "), scene.now());
        assertThat(first).startsWith("https://zoom.example/w/").isNotEqualTo(second);
        assertThat(fake.heard().stream()
                        .filter(it -> it.path().endsWith("registrants"))
                        .map(it -> it.body().path("first_name").asString()))
                .containsExactly("Guest", "Zoë 🦩");
    }

    @Test
    void lookingRegistersNobodyAndWritesNothing() {
        Entrance.Sight sight = entrance.look(SERIES, DAY, scene.now()).orElseThrow();
        assertThat(sight.closed()).isEmpty();
        assertThat(sight.guests()).isTrue();
        assertThat(sight.dialIn()).hasValueSatisfying(it -> assertThat(it).startsWith("+44"));
        assertThat(registered()).isZero();
        assertThat(entrance.look(new SeriesId(9), Optional.empty(), scene.now()))
                .isEmpty();
        assertThat(entrance.look(SERIES, Optional.of(LocalDate.of(2026, 3, 4)), scene.now()))
                .isEmpty();
    }

    private String comes(String link, boolean keep) {
        return entrance.asThemselves(link, DAY, Optional.empty(), keep, scene.now());
    }

    private boolean isKept() {
        return scene.look(
                () -> scene.stores().passes().isKept(scene.person("ben").id()));
    }

    @Test
    void aLinkOfOnesOwnIsGoodOnceAndLeadsToTheSameWayInEachTime() {
        String link = link("ben");
        String address = comes(link, false);
        assertThat(refusal(() -> comes(link, false))).isEqualTo("call.link-is-used");
        assertThat(comes(link("ben"), false)).isEqualTo(address);
        assertThat(registered()).isOne();
    }

    @Test
    void whereTheRoomIsAwayTheLinkStaysGood() {
        String link = link("ben");
        fake.failsWith(503);
        assertThat(refusal(() -> comes(link, true))).isEqualTo("zoom.away");
        assertThat(isKept()).isFalse();
        assertThat(comes(link, false)).startsWith("https://zoom.example/w/");
    }

    @Test
    void nothingIsKeptUnlessItIsChosenAndThenUntilItIsTakenBack() {
        comes(link("ben"), false);
        assertThat(isKept()).isFalse();
        comes(link("ben"), true);
        assertThat(isKept()).isTrue();
        comes(link("ben"), false);
        assertThat(isKept()).isTrue();
    }

    @Test
    void aLinkIsWorthNothingWhenTheCallIsOverOrSomebodyElseMadeItUp() {
        String link = link("ben");
        assertThat(refusal(() -> comes("made-up", false))).isEqualTo("call.link-is-used");
        scene.tick(Duration.ofDays(2));
        assertThat(refusal(() -> comes(link, false))).isEqualTo("call.link-is-used");
    }

    @Test
    void whyNobodyComesInIsSaid() {
        assertThat(refusal(() -> entrance.asGuest(new SeriesId(7), DAY, Optional.empty(), scene.now())))
                .isEqualTo("call.none-numbered");
        scene.says("ana", "call once Budget on: 2026-03-04 at: 19:30 open: members");
        scene.tick(Duration.ofMinutes(1));
        assertThat(refusal(() -> entrance.asGuest(new SeriesId(2), Optional.empty(), Optional.empty(), scene.now())))
                .isEqualTo("call.not-for-guests");
        fake.failsWith(400, 3043);
        assertThat(refusal(() -> entrance.asGuest(SERIES, DAY, Optional.empty(), scene.now())))
                .isEqualTo("zoom.full");
        fake.failsWith(400, 3038);
        assertThat(refusal(() -> entrance.asGuest(SERIES, DAY, Optional.empty(), scene.now())))
                .isEqualTo("zoom.registration-closed");
        fake.failsWith(503);
        assertThat(refusal(() -> entrance.asGuest(SERIES, DAY, Optional.empty(), scene.now())))
                .isEqualTo("zoom.away");
        scene.says("ana", "call skip 1 on: 2026-03-03");
        assertThat(refusal(() -> entrance.asGuest(SERIES, DAY, Optional.empty(), scene.now())))
                .isEqualTo("call.is-left-out");
        scene.says("ana", "call cancel 1");
        assertThat(refusal(() -> entrance.asGuest(SERIES, DAY, Optional.empty(), scene.now())))
                .isEqualTo("call.is-cancelled-for-good");
    }

    @Test
    void beforeTheRoomIsOpenNobodyComesInAndThatIsSaid() {
        for (int time = 0; time < 3; time++) {
            fake.failsWith(503);
        }
        scene.says("ana", "call once Planting on: 2026-03-10 at: 19:30");
        assertThat(entrance.look(new SeriesId(2), Optional.empty(), scene.now())
                        .orElseThrow()
                        .closed())
                .isPresent();
    }

    @Test
    void oneWhoKnocksAllDayDoesNotFillTheRoom() {
        entrance.asGuest(SERIES, DAY, Optional.empty(), scene.now());
        scene.look(() -> {
            assertThat(scene.stores().rations().used("guests/1", LocalDate.of(2026, 3, 2)))
                    .isOne();
            scene.stores().rations().isUsed("guests/1", LocalDate.of(2026, 3, 2), 500);
            return true;
        });
        assertThat(refusal(() -> entrance.asGuest(SERIES, DAY, Optional.empty(), scene.now())))
                .isEqualTo("call.many-guests");
        assertThat(comes(link("ben"), false)).startsWith("https://zoom.example/w/");
    }
}
