package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Refusal;
import org.moot.make.Fresh;

/** A request that is delivered again is not performed again. */
public abstract class InboxContract extends Contract {
    private final String request = Fresh.word();

    private boolean first(String platform) {
        return in(() -> stores().inbox().first(platform, request));
    }

    @Test
    void aRequestIsTheFirstOnlyOnce() {
        assertThat(first("discord")).isTrue();
        assertThat(first("discord")).isFalse();
        assertThat(first("discord")).isFalse();
    }

    @Test
    void theSameIdOnAnotherPlatformIsAnotherRequest() {
        assertThat(first("discord")).isTrue();
        assertThat(first("matrix")).isTrue();
    }

    @Test
    void aRequestThatWasRefusedMayComeAgain() {
        assertThatThrownBy(() -> run(() -> {
                    stores().inbox().first("discord", request);
                    throw Refusal.because("proposal.not-open");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(first("discord")).isTrue();
    }

    @Test
    void idsAreAsOddAsPlatformsMakeThem() {
        for (String hostile : HOSTILE) {
            String odd = "$" + hostile + request;
            assertThat(in(() -> stores().inbox().first("matrix", odd))).isTrue();
            assertThat(in(() -> stores().inbox().first("matrix", odd))).isFalse();
        }
    }

    @Test
    void ofTwoAtOnceOneIsTheFirst() {
        var firsts = new AtomicInteger();
        Runnable deliver = () -> {
            if (first("discord")) {
                firsts.incrementAndGet();
            }
        };
        atOnce(deliver, deliver, deliver, deliver);
        assertThat(firsts).hasValue(1);
    }
}
