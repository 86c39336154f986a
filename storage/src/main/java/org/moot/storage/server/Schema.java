package org.moot.storage.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
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
            throw DatabaseAddress.unreachable(e);
        }
    }

    private static void migrate(DatabaseAddress address) {
        flyway(address).load().migrate();
    }

    private static FluentConfiguration flyway(DatabaseAddress address) {
        return Flyway.configure()
                .dataSource(
                        address.url(),
                        address.user().orElse(null),
                        address.password().orElse(null));
    }

    /** The tables as an earlier version of Moot had them, for what it left behind; nothing is marked. */
    public static void at(DatabaseAddress address, String version) {
        flyway(address).target(MigrationVersion.fromVersion(version)).load().migrate();
    }

    /** @throws Refusal {@code storage.copy-newer} when this version of Moot does not know tables of that version */
    public static void refuseNewer(DatabaseAddress address, String version) {
        boolean isKnown = Arrays.stream(flyway(address).load().info().all())
                .anyMatch(it -> MigrationVersion.fromVersion(version).equals(it.getVersion()));
        Refusal.unless(isKnown, "storage.copy-newer", version);
    }

    /**
     * Nothing may be there, and nobody; a restore that was cut short left tables in which nothing is. Makes the roles.
     *
     * @throws Refusal {@code storage.copy-not-empty}, {@code storage.copy-connected}, {@code storage.too-old} or
     *     {@code storage.roles}
     */
    public static void refuseUnlessEmpty(DatabaseAddress address) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.properties())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            Refusal.unless(version >= OLDEST, "storage.too-old", version, OLDEST);
            Refusal.when(mark(connection).isPresent(), "storage.copy-not-empty");
            Refusal.when(says(connection, """
                    select to_regclass('installation') is null and exists (select from pg_class
                        where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm'))
                    """), "storage.copy-not-empty");
            Refusal.when(says(connection, """
                    select exists (select from pg_stat_activity where datname = current_database()
                        and pid <> pg_backend_pid() and coalesce(backend_type, 'client backend') = 'client backend')
                    """), "storage.copy-connected");
            Roles.ready(connection);
        } catch (SQLException e) {
            throw DatabaseAddress.unreachable(e);
        }
    }

    private static boolean says(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet answer = statement.executeQuery(question);
            return answer.next() && answer.getBoolean(1);
        }
    }

    /**
     * Which migrations a database had.
     *
     * @param version of its tables
     * @param missing those that this program would apply
     * @param unknown those of a newer program
     * @param failed those that broke half way
     */
    public record Migrations(String version, List<String> missing, List<String> unknown, List<String> failed) {}

    /** Looks only. */
    public static Migrations migrations(DatabaseAddress address) {
        MigrationInfoService info = flyway(address).load().info();
        String version = Optional.ofNullable(info.current())
                .map(it -> String.valueOf(it.getVersion()))
                .orElse("0");
        return new Migrations(
                version,
                versions(info.pending(), it -> true),
                versions(info.all(), it -> it.getState() == MigrationState.FUTURE_SUCCESS),
                versions(info.all(), it -> it.getState().isFailed()));
    }

    private static List<String> versions(MigrationInfo[] all, Predicate<MigrationInfo> wanted) {
        return Arrays.stream(all)
                .filter(wanted)
                .map(it -> String.valueOf(it.getVersion()))
                .toList();
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
