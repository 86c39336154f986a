package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** In which order what people say on Discord is heard. */
class InOrderTest {
    private static final int MANY = 200;

    private final List<Long> heard = Collections.synchronizedList(new ArrayList<>());

    private void says(InOrder order, long channel, long message, CountDownLatch left) {
        order.said(channel, () -> {
            if (message % 3 == 0) {
                Thread.yield();
            }
            heard.add(message);
            left.countDown();
        });
    }

    private static boolean isThere(CountDownLatch left) throws InterruptedException {
        return left.await(10, TimeUnit.SECONDS);
    }

    @Test
    void whatIsSaidInAChannelIsHeardInItsOrder() throws InterruptedException {
        var left = new CountDownLatch(2 * MANY);
        var order = new InOrder(false);
        for (long message = 0; message < MANY; message++) {
            says(order, 1, message, left);
            says(order, 2, 1000 + message, left);
        }
        assertThat(isThere(left)).isTrue();
        assertThat(heard.stream().filter(it -> it < 1000))
                .containsExactlyElementsOf(LongStream.range(0, MANY).boxed().toList());
        assertThat(heard.stream().filter(it -> it >= 1000))
                .containsExactlyElementsOf(
                        LongStream.range(1000, 1000 + MANY).boxed().toList());
    }

    @Test
    void whatIsSaidNowWaitsForWhatWasMissed() throws InterruptedException {
        var left = new CountDownLatch(3);
        var order = new InOrder(true);
        says(order, 1, 1, left);
        says(order, 1, 2, left);
        assertThat(left.await(100, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(heard).isEmpty();
        order.letGo();
        says(order, 1, 3, left);
        assertThat(isThere(left)).isTrue();
        assertThat(heard).containsExactly(1L, 2L, 3L);
    }

    @Test
    void oneChannelWaitsForNoOther() throws InterruptedException {
        var order = new InOrder(false);
        var slow = new CountDownLatch(1);
        var left = new CountDownLatch(1);
        order.said(1, () -> {
            try {
                isThere(slow);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        says(order, 2, 7, left);
        assertThat(isThere(left)).isTrue();
        slow.countDown();
    }
}
