package org.moot.storage.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.moot.command.Transaction;
import org.moot.conversation.Subject;
import org.moot.storage.Storage;
import org.moot.storage.TestStorage;
import org.moot.storage.server.DatabaseAddress;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever asked is told when the database fails. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsTest {

    private final Storage storage = TestStorage.shared();
    private final Transaction transaction = storage.stores().transaction();
    private final JdbcClient jdbc = storage.the(JdbcClient.class);

    private int touches(String key) {
        return jdbc.sql("select count(*) from touch where kind = 'fault' and key = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }

    private void touch(String key) {
        storage.stores().touches().touch(new Subject("fault", key));
    }

    /** Ends the connection of the current transaction from outside, as only who owns the database may. */
    private void cut() {
        int backend = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
        DatabaseAddress address = storage.the(DatabaseAddress.class);
        try (Connection owner = DriverManager.getConnection(address.url(), address.properties());
                Statement statement = owner.createStatement()) {
            statement.execute("select pg_terminate_backend(" + backend + ")");
            Thread.sleep(50);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatBreaksBeforeTheCommitWasNotRecorded() {
        assertThatThrownBy(() -> transaction.in(() -> {
                    touch("before");
                    cut();
                    touch("before");
                    return true;
                }))
                .isInstanceOf(Transaction.Unavailable.class);
        assertThat(touches("before")).isZero();
    }

    @Test
    void whatBreaksInTheCommitIsUncertain() {
        assertThatThrownBy(() -> transaction.in(() -> {
                    touch("during");
                    cut();
                    return true;
                }))
                .isInstanceOf(Transaction.Uncertain.class);
    }

    @Test
    void theNextOneFindsAConnectionAgain() {
        whatBreaksInTheCommitIsUncertain();
        assertThat(transaction.in(() -> touches("never"))).isZero();
    }

    @Test
    void twoThatWaitForEachOtherAreBothDoneInTheEnd() throws Exception {
        var attempts = new AtomicInteger();
        var both = new CountDownLatch(2);
        Supplier<Thread> there = () -> locking("a", "b", both, attempts);
        Supplier<Thread> back = () -> locking("b", "a", both, attempts);
        Thread one = there.get();
        Thread other = back.get();
        one.join(20_000);
        other.join(20_000);
        assertThat(touches("ab") + touches("ba")).isEqualTo(2);
        assertThat(attempts.get()).isGreaterThan(2);
    }

    private Thread locking(String first, String second, CountDownLatch both, AtomicInteger attempts) {
        return Thread.ofPlatform()
                .start(() -> transaction.in(() -> {
                    attempts.incrementAndGet();
                    lock(first);
                    both.countDown();
                    await(both);
                    lock(second);
                    touch(first + second);
                    return true;
                }));
    }

    private void lock(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 7))")
                .param(what)
                .query()
                .singleRow();
    }

    private static void await(CountDownLatch both) {
        try {
            both.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aFaultOfOursIsThrownAsItIsAndTriedOnce() {
        var attempts = new AtomicInteger();
        assertThatThrownBy(() -> transaction.in(() -> {
                    attempts.incrementAndGet();
                    throw new IllegalStateException("a bug");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a bug");
        assertThat(attempts.get()).isEqualTo(1);
    }
}
