package org.moot.storage.look;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.moot.conversation.Refusal;
import org.moot.storage.look.Seen.Stretch;
import org.moot.storage.look.Seen.Tables;
import org.moot.storage.look.Seen.Waiting;
import org.moot.storage.rows.Moment;
import org.moot.storage.server.DatabaseAddress;
import org.moot.storage.server.Schema;

/** Looks into a database, reading only, beside the program or without it. */
public final class Look {
    private static final Waiting NOTHING = new Waiting(0, Optional.empty());

    private final Connection connection;
    private final DatabaseAddress address;

    private Look(Connection connection, DatabaseAddress address) {
        this.connection = connection;
        this.address = address;
    }

    /** @throws Refusal {@code storage.unreachable} */
    public static Seen into(DatabaseAddress address) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.properties())) {
            connection.setReadOnly(true);
            return new Look(connection, address).seen();
        } catch (SQLException e) {
            throw DatabaseAddress.unreachable(e);
        }
    }

    private Seen seen() throws SQLException {
        int server = connection.getMetaData().getDatabaseMajorVersion();
        Instant now = moment("select clock_timestamp() as at").orElseThrow();
        boolean isKept = number("select count(*) from pg_class where oid = to_regclass('installation')") > 0
                && number("select count(*) from installation") > 0
                && number("select count(*) from pg_class where oid = to_regclass('checkpoint')") > 0;
        if (!isKept) {
            return new Seen(
                    server, now, Optional.empty(), NOTHING, 0, NOTHING, 0, Map.of(), Optional.empty(), 0, false);
        }
        return new Seen(
                server,
                now,
                Optional.of(tables()),
                new Waiting(
                        number("select count(*) from outbox where not aside"),
                        moment("select min(staged) as at from outbox where not aside")),
                number("select count(*) from outbox where aside"),
                new Waiting(
                        number("select count(*) from arrival where done_on is null"),
                        moment("select min(due_at) as at from arrival where done_on is null")),
                number("select count(*) from deadline where due < moot_now() - interval '1 minute'"),
                there(),
                moment("select max(at) as at from checkpoint where origin like '%/audit'"),
                number("""
                        select (select count(*) from audit_entry)
                            - (select coalesce(max(size), 0) from checkpoint where origin like '%/audit')
                        """),
                number("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and application_name = 'moot'
                        """) > 0);
    }

    private Tables tables() throws SQLException {
        Schema.Migrations migrations = Schema.migrations(address);
        return new Tables(
                migrations.version(),
                migrations.missing(),
                migrations.unknown(),
                migrations.failed(),
                number("select count(*) from installation where demo") > 0);
    }

    private Map<String, Stretch> there() throws SQLException {
        Map<String, Stretch> there = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery(
                    "select distinct on (what) what, began, ended from presence order by what, ended desc");
            while (row.next()) {
                there.put(row.getString("what"), new Stretch(Moment.read(row, "began"), Moment.read(row, "ended")));
            }
        }
        return there;
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery(sql);
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private Optional<Instant> moment(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery(sql);
            return row.next() ? Moment.maybe(row, "at") : Optional.empty();
        }
    }
}
