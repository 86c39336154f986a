package org.moot.storage.vote;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.moot.command.Transaction;
import org.moot.storage.server.DatabaseAddress;
import org.moot.storage.server.Roles;

/**
 * Connections of their own in one role of the database, and transactions in which nothing else is done. Nothing of this is
 * joined to the transaction of a command.
 */
final class OwnTransactions implements AutoCloseable {

    /** Connection lost, rolled back by the database, out of room, locked for too long, stopped or too slow. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57");

    private final HikariDataSource pool;

    /**
     * @param most connections at once
     * @param lockSeconds how long it waits for a connection or a lock, and {@code statementSeconds} how long it takes in all
     */
    record Limits(int most, int idle, int lockSeconds, int statementSeconds) {}

    OwnTransactions(DatabaseAddress address, String role, Limits limits) {
        String name = role.replace('_', '-');
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(address.url());
        config.setDataSourceProperties(address.properties());
        config.addDataSourceProperty("ApplicationName", name);
        config.addDataSourceProperty("logServerErrorDetail", "false"); // it could quote a ballot
        config.addDataSourceProperty("socketTimeout", Integer.toString(2 * limits.statementSeconds()));
        config.setMaximumPoolSize(limits.most());
        config.setMinimumIdle(limits.idle());
        config.setConnectionTimeout(Duration.ofSeconds(limits.lockSeconds()).toMillis());
        config.setInitializationFailTimeout(limits.idle() == 0 ? -1 : 1);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionInitSql(manners(role, limits));
        config.setIsolateInternalQueries(true); // else the manners go with the first transaction that is rolled back
        pool = new HikariDataSource(config);
    }

    /** On every new connection; the last but one, because what was acknowledged must be on the disk. */
    private static String manners(String role, Limits limits) {
        return """
                set lock_timeout = '%ds';
                set statement_timeout = '%ds';
                select set_config('synchronous_commit', 'on', false)
                where current_setting('synchronous_commit') in ('off', 'local');
                %s
                """.formatted(limits.lockSeconds(), limits.statementSeconds(), Roles.enter(role));
    }

    /** Some statements on one connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Does the work in a transaction of its own and returns after the commit; any exception rolls it back.
     *
     * @throws Transaction.Unavailable when nothing was recorded because the database is away or too busy
     * @throws Transaction.Uncertain when the connection broke during the commit
     */
    <T> T alone(Work<T> work) {
        boolean committing = false;
        try (Connection connection = pool.getConnection()) {
            T result = work.on(connection);
            committing = true;
            connection.commit();
            return result;
        } catch (SQLException e) {
            if (!isPassing(e)) {
                throw new IllegalStateException("the ballot box does not work", e);
            }
            throw committing ? new Transaction.Uncertain(e) : new Transaction.Unavailable(e);
        }
    }

    private static boolean isPassing(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || Optional.ofNullable(failure.getSQLState())
                        .filter(state -> state.length() > 2 && PASSING.contains(state.substring(0, 2)))
                        .isPresent();
    }

    @Override
    public void close() {
        pool.close();
    }
}
