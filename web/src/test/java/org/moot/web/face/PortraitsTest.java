package org.moot.web.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.moot.scene.Scene;
import org.moot.web.Site;

class PortraitsTest {
    private static final URI PUBLIC = URI.create("https://moot.example");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1};

    private final AtomicLong nanos = new AtomicLong();
    private final Portraits portraits = new Portraits(Optional.of(PUBLIC), nanos::get);

    private String name() {
        String address = portraits.put(PNG, "image/png").orElseThrow();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void aPictureHasANameThatTellsNothingAndIsAnotherEachTime() {
        assertThat(portraits.put(PNG, "image/png").orElseThrow()).matches("https://moot\\.example/face/[0-9a-z]{26}");
        assertThat(name()).isNotEqualTo(name());
    }

    @Test
    void withoutAnAddressThatOthersReachNothingIsKept() {
        assertThat(new Portraits(Optional.empty()).put(PNG, "image/png")).isEmpty();
        assertThat(new Portraits(Optional.of(URI.create("http://127.0.0.1:8086"))).put(PNG, "image/png"))
                .isEmpty();
    }

    @Test
    void aLargePictureIsNotKept() {
        assertThat(portraits.put(new byte[(64 << 10) + 1], "image/png")).isEmpty();
    }

    @Test
    void itIsThereForAnHourAndNoLonger() {
        String name = name();
        nanos.addAndGet(Duration.ofMinutes(60).toNanos());
        assertThat(portraits.find(name)).isPresent();
        nanos.incrementAndGet();
        assertThat(portraits.find(name)).isEmpty();
    }

    @Test
    void ofTooManyTheOldestGoes() {
        String first = name();
        String second = name();
        for (int more = 0; more < 249; more++) {
            name();
        }

        assertThat(portraits.find(first)).isEmpty();
        assertThat(portraits.find(second)).isPresent();
    }

    @Test
    void whoeverWasToldItsAddressSeesItAndNobodyElseSeesAny() {
        try (Site site = Site.of(new Scene(), Optional.of(PUBLIC))) {
            String address = site.portraits().put(PNG, "image/png").orElseThrow();
            var seen = site.get(URI.create(address).getPath());

            assertThat(seen.statusCode()).isEqualTo(200);
            assertThat(seen.headers().firstValue("Content-Type")).contains("image/png");
            assertThat(seen.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(seen.headers().firstValue("X-Robots-Tag")).contains("noindex");
            assertThat(site.get("/face/" + "0".repeat(26)).statusCode()).isEqualTo(404);
            assertThat(site.get("/face/").statusCode()).isEqualTo(404);
            assertThat(site.get("/face/../moot.css").statusCode()).isNotEqualTo(500);
        }
    }
}
