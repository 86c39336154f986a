package org.moot.storage.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.moot.storage.Storage;
import org.moot.storage.TestStorage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class DatabaseClockTest {
    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void aLookThatBeganBeforeTimeWasMovedDoesNotHideTheOneAfterIt() throws Exception {
        try (Storage storage = Storage.open(TestStorage.settings(TestStorage.directory(), true));
                var threads = Executors.newFixedThreadPool(2)) {
            storage.the(DemoTime.class).begin(START);
            var slow = new SlowToEnd(storage.the(DataSource.class));
            var clock = new DatabaseClock(JdbcClient.create(slow));
            Thread.sleep(1100); // now it looks again
            slow.isSlow.set(true);
            var early = CompletableFuture.runAsync(clock::instant, threads);
            assertThat(slow.hasRead.await(10, TimeUnit.SECONDS)).isTrue();
            storage.timeMachine().forward(Duration.ofHours(1));
            var later = CompletableFuture.runAsync(clock::lookAgain, threads);
            waitFor(later);
            slow.mayEnd.countDown();
            CompletableFuture.allOf(early, later).join();
            assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofHours(1)));
        }
    }

    /** Where it waits for the one before it, it does not end yet. */
    private static void waitFor(CompletableFuture<?> later) throws Exception {
        try {
            later.get(200, TimeUnit.MILLISECONDS);
        } catch (TimeoutException waiting) {
            assertThat(later).isNotDone();
        }
    }

    /** Once, whoever has read is held up before they have what they read. */
    private static final class SlowToEnd extends DelegatingDataSource {
        private final AtomicBoolean isSlow = new AtomicBoolean();
        private final CountDownLatch hasRead = new CountDownLatch(1);
        private final CountDownLatch mayEnd = new CountDownLatch(1);

        SlowToEnd(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return isSlow.compareAndSet(true, false) ? held(connection) : connection;
        }

        private Connection held(Connection connection) {
            Class<?>[] types = {Connection.class};
            return (Connection) Proxy.newProxyInstance(types[0].getClassLoader(), types, (self, method, arguments) -> {
                Object result = method.invoke(connection, arguments);
                if (method.getName().equals("close")) {
                    hasRead.countDown();
                    mayEnd.await();
                }
                return result;
            });
        }
    }
}
