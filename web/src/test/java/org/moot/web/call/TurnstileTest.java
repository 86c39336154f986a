package org.moot.web.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private final AtomicLong now = new AtomicLong();
    private final Turnstile turnstile = new Turnstile(now::get);

    @Test
    void afterAWhileMoreComeThrough() {
        for (int time = 0; time < Turnstile.MOST; time++) {
            assertThat(turnstile.lets("192.0.2.1")).isTrue();
        }
        assertThat(turnstile.lets("192.0.2.1")).isFalse();
        assertThat(turnstile.lets("192.0.2.2")).isTrue();
        now.addAndGet(Duration.ofMinutes(11).toNanos());
        assertThat(turnstile.lets("192.0.2.1")).isTrue();
    }

    @Test
    void theAddressesOfAHouseholdAreOne() {
        assertThat(Turnstile.network("2001:db8:1:2::3")).isEqualTo(Turnstile.network("2001:db8:1:2:ffff::9"));
        assertThat(Turnstile.network("2001:db8:1:3::3")).isNotEqualTo(Turnstile.network("2001:db8:1:2::3"));
        assertThat(Turnstile.network("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(Turnstile.network("no address")).isEqualTo("no address");
    }
}
