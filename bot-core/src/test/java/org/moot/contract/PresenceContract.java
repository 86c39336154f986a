package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.time.Presence;
import org.moot.time.Presence.Away;

/** When the service and the platforms were there. */
public abstract class PresenceContract extends Contract {
    private static final Instant NINE = Make.THEN;

    private final String platform = Fresh.word("platform");

    private Presence presence() {
        return stores().presence();
    }

    /** Seen every minute from one minute after nine to another. */
    private void seen(int from, int until) {
        for (int minute = from; minute <= until; minute++) {
            presence().seen(platform, at(minute));
        }
    }

    private static Instant at(int minute) {
        return NINE.plus(Duration.ofMinutes(minute));
    }

    private List<Away> away(int from, int until) {
        return presence().away(platform, at(from), at(until));
    }

    @Test
    void whatIsSeenEveryMinuteWasNeverAway() {
        seen(0, 90);
        assertThat(away(0, 90)).isEmpty();
    }

    @Test
    void aStretchWithoutBeingSeenWasAway() {
        seen(0, 10);
        seen(55, 60);
        assertThat(away(0, 60)).containsExactly(new Away(at(10), at(55)));
    }

    @Test
    void everyStretchIsToldInOrder() {
        seen(0, 5);
        seen(45, 50);
        seen(100, 110);
        assertThat(away(0, 110)).containsExactly(new Away(at(5), at(45)), new Away(at(50), at(100)));
    }

    @Test
    void whatStillLastsIsToldToo() {
        seen(0, 10);
        assertThat(away(0, 70)).containsExactly(new Away(at(10), at(70)));
    }

    @Test
    void onlyWhatFallsBetweenTheTimesIsTold() {
        seen(0, 10);
        seen(100, 110);
        assertThat(away(30, 60)).containsExactly(new Away(at(30), at(60)));
        assertThat(away(90, 110)).containsExactly(new Away(at(90), at(100)));
        assertThat(away(0, 8)).isEmpty();
        assertThat(away(101, 110)).isEmpty();
    }

    @Test
    void whatWasNeverSeenWasNeverMissed() {
        assertThat(away(0, 600)).isEmpty();
        seen(300, 310);
        assertThat(away(0, 310)).isEmpty();
    }

    @Test
    void othersBeingThereIsNoMatter() {
        seen(0, 10);
        String other = Fresh.word("platform");
        presence().seen(other, at(10));
        presence().seen(other, at(11));
        seen(60, 60);
        assertThat(away(0, 60)).containsExactly(new Away(at(10), at(60)));
        assertThat(presence().away(other, at(0), at(11))).isEmpty();
    }

    @Test
    void anOutageOfAPlatformIsSeenAsOne() {
        presence().seen(platform, now());
        Instant before = now();
        ground().time().outage(platform, Duration.ofHours(2));
        assertThat(lost(platform, before)).isBetween(Duration.ofMinutes(115), Duration.ofMinutes(125));
        assertThat(lost(Presence.SERVICE, before)).isLessThan(Duration.ofMinutes(10));
    }

    @Test
    void anOutageOfTheServiceIsSeenAsOne() {
        Instant before = now();
        ground().time().outage(Presence.SERVICE, Duration.ofHours(2));
        assertThat(lost(Presence.SERVICE, before)).isBetween(Duration.ofMinutes(115), Duration.ofMinutes(125));
    }

    @Test
    void movingTimeIsNoOutage() {
        presence().seen(platform, now());
        Instant before = now();
        ground().time().forward(Duration.ofHours(5));
        assertThat(lost(platform, before)).isLessThan(Duration.ofMinutes(10));
        assertThat(lost(Presence.SERVICE, before)).isLessThan(Duration.ofMinutes(10));
    }

    private Duration lost(String what, Instant from) {
        return presence().away(what, from, now()).stream()
                .map(away -> Duration.between(away.from(), away.until()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
