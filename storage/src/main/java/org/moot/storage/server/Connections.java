package org.moot.storage.server;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * The connections of everything but ballots. The pool begins with the first one that is asked for, and only then needs to
 * know where the database is. Whoever waits for a few seconds in vain hears that the database is away.
 */
public final class Connections extends HikariDataSource {

    private static final int MOST = 20;
    private static final int IDLE = 4;
    private static final long PATIENCE_MILLIS = 5_000;

    private final Supplier<DatabaseAddress> address;
    private volatile boolean knows;

    public Connections(Supplier<DatabaseAddress> address) {
        this.address = address;
        setPoolName("moot");
        addDataSourceProperty("reWriteBatchedInserts", "true");
        addDataSourceProperty("ApplicationName", "moot");
        addDataSourceProperty("logServerErrorDetail", "false"); // it could quote what somebody wrote
        setTransactionIsolation("TRANSACTION_READ_COMMITTED"); // whatever the database's own setting is
        setMaximumPoolSize(MOST);
        setMinimumIdle(IDLE);
        setConnectionTimeout(PATIENCE_MILLIS);
        setConnectionInitSql("set lock_timeout = '10s'; " + Roles.enter(Roles.APP));
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!knows) {
            findOut();
        }
        return super.getConnection();
    }

    private synchronized void findOut() {
        if (!knows) {
            DatabaseAddress there = address.get();
            setJdbcUrl(there.url());
            there.properties().forEach((name, value) -> addDataSourceProperty((String) name, value));
            knows = true;
        }
    }
}
