package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.proposal.Grove.march;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.moot.scene.Scene;
import org.moot.time.Presence;

/** The call closes on Monday 9 March, 10:00. */
class OutageOverACallTest {
    private final Grove grove = Grove.of("ana", "ben", "cat").called("ana");

    @Test
    void theServiceAwayOverTheClosingTimeExtendsTheCall() {
        grove.tick("95H");
        grove.scene.outage(Presence.SERVICE, Duration.ofHours(5));

        assertThat(grove.call().closes()).isEqualTo(march("09T16:00"));
        assertThat(grove.call().due()).isEqualTo(march("09T10:00"));
        assertThat(grove.thread()).last().asString().contains("away for too long");
        assertThat(grove.says("ben", "proposal agree 1").key()).isEqualTo("proposal.position-in-call");
    }

    @Test
    void aPlatformAwayExtendsItTooAndTheRecordSaysSo() {
        grove.tick("90H");
        grove.scene.outage(Scene.PLATFORM, Duration.ofHours(3));
        for (String name : new String[] {"ana", "ben", "cat"}) {
            grove.says(name, "proposal agree 1");
        }
        grove.tick("3H");
        assertThat(grove.call().closes()).isEqualTo(march("09T13:00"));

        grove.tick("3H");
        assertThat(grove.hall().getLast()).contains("Moved by an outage: 3 hours");
    }

    @Test
    void halfAnHourIsForgiven() {
        grove.tick("90H");
        grove.scene.outage(Presence.SERVICE, Duration.ofMinutes(30));
        grove.tick("6H");

        assertThat(grove.call().extended()).isPresent();
        assertThat(grove.call().opened()).isEqualTo(march("05T10:00"));
    }

    @Test
    void whatWasAddedIsAddedOnce() {
        grove.tick("90H");
        grove.scene.outage(Presence.SERVICE, Duration.ofHours(2));
        grove.tick("4H");
        grove.clock("proposal close-call");
        grove.clock("proposal close-call");

        assertThat(grove.call().closes()).isEqualTo(march("09T12:00"));
        assertThat(grove.thread()).hasSize(2);
    }

    @Test
    void atMostThreeDaysInAll() {
        grove.tick("90H");
        grove.scene.outage(Presence.SERVICE, Duration.ofHours(200));

        assertThat(grove.call().extended()).isPresent();
    }
}
