package org.moot.storage.vote;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.moot.command.Transaction;
import org.moot.storage.server.DatabaseAddress;
import org.springframework.stereotype.Component;

/**
 * A few connections for ballots only, so that nothing else can use them up, and transactions in which nothing else is done.
 * Nothing of this is joined to the transaction of a command.
 */
@Component
final class BallotConnections implements AutoCloseable {

    private static final int CONNECTIONS = 8;
    private static final long PATIENCE_MILLIS = 3_000;

    /** Longer than any statement may take: what is silent after this is gone. */
    private static final String SILENCE_SECONDS = "10";

    /** On every new connection; the last one, because what was acknowledged must be on the disk. */
    private static final String MANNERS = """
            set lock_timeout = '3s';
            set statement_timeout = '5s';
            select set_config('synchronous_commit', 'on', false)
            where current_setting('synchronous_commit') in ('off', 'local')
            """;

    /** Connection lost, rolled back by the database, out of room, locked for too long, stopped or too slow. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57");

    private final HikariDataSource pool;

    BallotConnections(DatabaseAddress address) {
        var config = new HikariConfig();
        config.setPoolName("moot-ballots");
        config.setJdbcUrl(address.url());
        config.setDataSourceProperties(address.properties());
        config.addDataSourceProperty("ApplicationName", "moot-ballots");
        config.addDataSourceProperty("logServerErrorDetail", "false"); // it could quote a ballot
        config.addDataSourceProperty("socketTimeout", SILENCE_SECONDS);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionInitSql(MANNERS);
        config.setIsolateInternalQueries(true); // else the manners go with the first transaction that is rolled back
        pool = new HikariDataSource(config);
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
