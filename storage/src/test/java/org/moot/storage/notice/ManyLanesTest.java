package org.moot.storage.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moot.Stores;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.notice.Lanes.Claimed;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;
import org.moot.storage.Storage;
import org.moot.storage.TestStorage;

/** A hundred places, several deliverers, some of whom lose their lease or their message: still in order, still once. */
@Tag("slow")
class ManyLanesTest {

    private static final int LANES = 100;
    private static final int EACH = 30;
    private static final int DELIVERERS = 6;
    private static final Duration LEASE = Duration.ofMillis(400);
    private static final Reader READER = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));

    private final Map<Place, List<Integer>> heard = new ConcurrentHashMap<>();

    @Test
    void everyPlaceHearsEverythingOnceAndInOrder() throws Exception {
        try (Storage storage = Storage.open(TestStorage.settings(TestStorage.directory(), false))) {
            Stores stores = storage.stores();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < DELIVERERS; i++) {
                    var luck = new Random(i);
                    threads.submit(() -> deliver(stores, luck));
                }
                for (int n = 0; n < EACH; n++) {
                    stage(stores, n);
                }
                threads.shutdown();
                assertThat(threads.awaitTermination(3, TimeUnit.MINUTES)).isTrue();
            }
            assertThat(stores.lanes().backlog().waiting()).isZero();
            assertThat(heard).hasSize(LANES);
            var inOrder = IntStream.range(0, EACH).boxed().toList();
            assertThat(heard.values()).allSatisfy(said -> assertThat(said).isEqualTo(inOrder));
        }
    }

    private static void stage(Stores stores, int n) {
        stores.transaction().in(() -> {
            for (int lane = 0; lane < LANES; lane++) {
                var hall = new Place("test", "hall " + lane);
                stores.outbox().stage(new Spot.Hall(hall), new Parcel.Say(Post.saying("test.says", n), READER));
            }
            return true;
        });
    }

    private void deliver(Stores stores, Random luck) {
        int idle = 0;
        while (idle < 100) {
            List<Claimed> claimed = stores.lanes().claim(List.of("test"), 16, LEASE);
            idle = claimed.isEmpty() ? idle + 1 : 0;
            claimed.forEach(it -> deliver(stores, it, luck));
            if (claimed.isEmpty()) {
                stores.lanes().await(Duration.ofMillis(50));
            }
        }
    }

    private void deliver(Stores stores, Claimed claimed, Random luck) {
        switch (luck.nextInt(20)) {
            case 0 -> stores.lanes().later(claimed, Duration.ofMillis(50), "away");
            case 1 -> stall();
            default -> {
                say(claimed);
                stores.lanes().done(claimed);
            }
        }
    }

    /** A platform that says nothing a second time under the same id. */
    private void say(Claimed claimed) {
        Place hall = ((Spot.Hall) claimed.spot()).place();
        int n = (Integer) ((org.moot.conversation.Block.Prose)
                        ((Parcel.Say) claimed.parcel()).post().blocks().getFirst())
                .text()
                .args()
                .getFirst();
        List<Integer> said = heard.computeIfAbsent(hall, it -> new ArrayList<>());
        synchronized (said) {
            if (!said.contains(n)) {
                said.add(n);
            }
        }
    }

    /** Keeps the parcel in hand until long after the lease is over, and lets go of it without a word. */
    private static void stall() {
        try {
            Thread.sleep(LEASE.multipliedBy(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
