package org.moot.bench.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The connections of {@link Mutant#REPEATABLE_READ}: those that ballots are cast over are under this isolation, whatever is asked. */
final class RepeatableReads implements Driver {
    private static final String CASTING = "moot-ballots";

    private final Driver sound;

    private RepeatableReads(Driver sound) {
        this.sound = sound;
    }

    /** From now on, and in the whole program. */
    static void plant() {
        try {
            Driver sound = DriverManager.getDriver("jdbc:postgresql:");
            DriverManager.deregisterDriver(sound);
            DriverManager.registerDriver(new RepeatableReads(sound));
        } catch (SQLException e) {
            throw new IllegalStateException("the fault could not be planted", e);
        }
    }

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        Connection connection = sound.connect(url, properties);
        boolean casting = CASTING.equals(properties.getProperty("ApplicationName"));
        return casting && connection != null ? repeatable(connection) : connection;
    }

    private static Connection repeatable(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("setTransactionIsolation")
                                ? method.invoke(connection, Connection.TRANSACTION_REPEATABLE_READ)
                                : method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return sound.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return sound.getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return sound.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return sound.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return sound.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
