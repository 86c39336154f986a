package org.moot.storage.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.storage.Storage;
import org.moot.storage.TestStorage;
import org.moot.time.Deadline;

/** Deadlines by the real clock, by two programs on one database. */
class ClockworkTest {

    private static final AtomicInteger NAMES = new AtomicInteger();

    private static Storage one;
    private static Storage other;

    private final String name = "deadline " + NAMES.incrementAndGet();
    private final List<Deadline> done = java.util.Collections.synchronizedList(new java.util.ArrayList<>());
    private volatile Predicate<Deadline> performer = deadline -> true;

    @BeforeAll
    static void open() {
        one = Storage.open(TestStorage.settings(TestStorage.directory(), false));
        other = Storage.open(TestStorage.beside(one));
        for (Storage storage : List.of(one, other)) {
            storage.clockwork().handTo(deadline -> true);
            storage.clockwork().start();
        }
    }

    @AfterAll
    static void close() {
        other.close();
        one.close();
    }

    @BeforeEach
    void perform() {
        for (Storage storage : List.of(one, other)) {
            storage.clockwork().handTo(deadline -> {
                if (deadline.name().startsWith(name)) {
                    done.add(deadline);
                    return performer.test(deadline);
                }
                return true;
            });
        }
    }

    @AfterEach
    void leaveNothing() {
        assertThat(one.stores().deadlines().late()).isZero();
    }

    private void set(String part, Duration from) {
        Instant due = one.clock().instant().plus(from);
        one.stores().transaction().in(() -> {
            one.stores().deadlines().set(new Deadline(name + part, due, "test", Map.of("a", "b")));
            return true;
        });
    }

    private void await(int times) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> done.size() >= times);
    }

    private static void aMoment() throws InterruptedException {
        Thread.sleep(1500);
    }

    @Test
    void aDeadlineIsPerformedOnceWhoeverLooks() throws Exception {
        for (int i = 0; i < 20; i++) {
            set("/" + i, Duration.ofMillis(100));
        }
        await(20);
        aMoment();
        assertThat(done).hasSize(20).extracting(Deadline::name).doesNotHaveDuplicates();
        assertThat(done.getFirst().arguments()).containsEntry("a", "b");
    }

    @Test
    void oneThatFailsIsPerformedAgain() {
        performer = deadline -> done.size() > 1;
        set("", Duration.ZERO);
        await(2);
    }

    @Test
    void oneThatThrowsIsPerformedAgain() {
        performer = deadline -> {
            if (done.size() == 1) {
                throw new IllegalStateException("the test breaks it once");
            }
            return true;
        };
        set("", Duration.ZERO);
        await(2);
    }

    @Test
    void oneThatIsMovedWhileItRunsRunsAgainAtItsNewTime() throws Exception {
        var times = new ConcurrentLinkedQueue<Instant>();
        performer = deadline -> {
            times.add(one.clock().instant());
            if (times.size() < 3) {
                set("", Duration.ofSeconds(1));
            }
            return true;
        };
        set("", Duration.ZERO);
        await(3);
        aMoment();
        assertThat(done).hasSize(3);
        var seen = List.copyOf(times);
        assertThat(Duration.between(seen.get(0), seen.get(1))).isGreaterThan(Duration.ofMillis(900));
        assertThat(Duration.between(seen.get(1), seen.get(2))).isGreaterThan(Duration.ofMillis(900));
    }

    @Test
    void oneThatIsMovedBeforeItsHourComesOnceAtTheLaterOne() throws Exception {
        set("", Duration.ofMillis(800));
        set("", Duration.ofSeconds(3));
        Instant first = one.clock().instant();
        await(1);
        assertThat(Duration.between(first, one.clock().instant())).isGreaterThan(Duration.ofMillis(2500));
        aMoment();
        assertThat(done).hasSize(1);
    }

    @Test
    void whatIsOverdueIsToldAndStillPerformed() {
        one.stores().transaction().in(() -> {
            one.the(DeadlineBook.class) // without a waking, as after a restored backup
                    .write(new Deadline(name, Instant.EPOCH, "test", Map.of()));
            return true;
        });
        assertThat(one.stores().deadlines().late()).isEqualTo(1);
        one.clockwork().sweep();
        await(1);
        Awaitility.await().until(() -> one.stores().deadlines().late() == 0);
    }
}
