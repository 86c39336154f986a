package org.moot.storage.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.moot.conversation.Refusal;

/**
 * The tables as this version of Moot needs them, and the mark of the installation.
 *
 * @param installation a random name of this installation
 * @param demo whether its time may be moved; never changes
 */
public record Schema(UUID installation, boolean demo) {

    /** The oldest major version of PostgreSQL that will do. */
    public static final int OLDEST = 15;

    /**
     * Applies the migrations that are missing, and marks a new database. One that bears the other mark is not touched.
     *
     * @throws Refusal {@code storage.too-old}, {@code storage.roles}, {@code storage.is-demo} or {@code storage.is-no-demo}
     */
    public static Schema upToDate(DatabaseAddress address, boolean demo) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.properties())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            Refusal.unless(version >= OLDEST, "storage.too-old", version, OLDEST);
            mark(connection).ifPresent(there -> there.refuseUnless(demo));
            Roles.ready(connection);
            migrate(address);
            return mark(connection).orElseGet(() -> marked(connection, demo)).refuseUnless(demo);
        } catch (SQLException e) {
            throw Refusal.because("storage.unreachable", e.getSQLState() == null ? "?" : e.getSQLState());
        }
    }

    private static void migrate(DatabaseAddress address) {
        Flyway.configure()
                .dataSource(
                        address.url(),
                        address.user().orElse(null),
                        address.password().orElse(null))
                .load()
                .migrate();
    }

    private static Optional<Schema> mark(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet there = statement.executeQuery("select to_regclass('installation') is not null");
            there.next();
            if (!there.getBoolean(1)) {
                return Optional.empty();
            }
            ResultSet mark = statement.executeQuery("select id, demo from installation");
            return mark.next()
                    ? Optional.of(new Schema(mark.getObject(1, UUID.class), mark.getBoolean(2)))
                    : Optional.empty();
        }
    }

    private static Schema marked(Connection connection, boolean demo) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into installation (demo) values (" + demo + ") on conflict do nothing");
            return mark(connection).orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException("the installation could not be marked", e);
        }
    }

    private Schema refuseUnless(boolean wanted) {
        Refusal.when(demo && !wanted, "storage.is-demo");
        Refusal.when(!demo && wanted, "storage.is-no-demo");
        return this;
    }
}
