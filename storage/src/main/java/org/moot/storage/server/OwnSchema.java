package org.moot.storage.server;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.moot.conversation.Refusal;

/**
 * A schema for a library that makes and alters its tables itself, beside Moot's tables in the same database or in another one.
 * Its connections enter none of Moot's roles, and Moot's roles are let into nothing of it.
 */
public final class OwnSchema extends HikariDataSource {
    private static final int MOST = 6;
    private static final long PATIENCE_MILLIS = 10_000;

    private OwnSchema(DatabaseAddress address, String name) {
        setPoolName(name);
        setJdbcUrl(address.url());
        address.properties().forEach((key, value) -> addDataSourceProperty((String) key, value));
        addDataSourceProperty("ApplicationName", "moot " + name);
        addDataSourceProperty("logServerErrorDetail", "false");
        setSchema(name);
        setMaximumPoolSize(MOST);
        setMinimumIdle(1);
        setConnectionTimeout(PATIENCE_MILLIS);
        setInitializationFailTimeout(-1);
    }

    /**
     * Makes it where it is not there yet.
     *
     * @param name of letters and underscores
     * @throws Refusal {@code storage.unreachable} when the database cannot be reached or does not let a schema be made
     */
    public static OwnSchema in(DatabaseAddress address, String name) {
        if (!name.matches("[a-z_]{1,30}")) {
            throw new IllegalArgumentException("no name for a schema");
        }
        try (Connection connection = DriverManager.getConnection(address.url(), address.properties());
                Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + name);
        } catch (SQLException e) {
            throw DatabaseAddress.unreachable(e);
        }
        return new OwnSchema(address, name);
    }
}
