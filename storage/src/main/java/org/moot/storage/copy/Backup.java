package org.moot.storage.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.moot.conversation.Refusal;
import org.moot.storage.rows.Moment;
import org.moot.storage.server.DatabaseAddress;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes the database as it is at one moment into a file, sealed: one transaction that only reads and sees what was committed
 * before it, also while the program runs. No key of a vote is in it, nor any of the house.
 */
public final class Backup {
    private final Connection connection;

    private Backup(Connection connection) {
        this.connection = connection;
    }

    /**
     * Makes the file, for its owner alone; there is none until it is whole.
     *
     * @throws Refusal {@code storage.copy-exists}, {@code storage.copy-full}, {@code storage.copy-nothing} or
     *     {@code storage.unreachable}
     */
    public static CopyHead into(Path file, DatabaseAddress address, char[] passphrase) {
        CopyHead[] head = new CopyHead[1];
        NewFile.put(file, out -> {
            try (var sealed = new SealingStream(out, CopySeal.Kind.DATABASE, passphrase);
                    var packed = new GZIPOutputStream(sealed, CopySeal.PIECE)) {
                head[0] = open(address, packed);
            }
        });
        return head[0];
    }

    /** The same, open: for tests, and for what is kept of a release. */
    public static CopyHead open(DatabaseAddress address, OutputStream out) throws IOException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.properties())) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            return new Backup(connection).write(out);
        } catch (SQLException e) {
            throw DatabaseAddress.unreachable(e);
        }
    }

    private CopyHead write(OutputStream out) throws SQLException, IOException {
        var lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CopyHead head = head();
        head.writeTo(lines);
        var tables = new Tables(connection);
        CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Tables.Table table : tables.all()) {
            lines.write("table " + table.name() + " " + table.columns() + "\n");
            lines.flush();
            long rows = copying.copyOut(table.out(), out);
            lines.write("\\.\nrows " + rows + "\n");
        }
        for (String sequence : tables.sequences()) {
            lines.write("sequence " + sequence + " " + standing(sequence) + "\n");
        }
        lines.write("end\n");
        lines.flush();
        return head;
    }

    private CopyHead head() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            Refusal.unless(
                    one(
                                    statement,
                                    "select to_regclass('installation') is not null and to_regclass('checkpoint') is not null")
                            .getBoolean(1),
                    "storage.copy-nothing");
            ResultSet row = one(statement, """
                    select clock_timestamp() as taken, id, demo,
                        (select version from flyway_schema_history where success and version is not null
                            order by installed_rank desc limit 1) as schema,
                        coalesce(last.size, 0) as signed, coalesce(last.root, '') as root
                    from installation left join (
                        select size, root from checkpoint where origin like '%/audit' order by size desc limit 1
                    ) last on true
                    """);
            return new CopyHead(
                    Moment.read(row, "taken"),
                    row.getString("schema"),
                    row.getObject("id", UUID.class),
                    row.getBoolean("demo"),
                    row.getLong("signed"),
                    row.getString("root"));
        }
    }

    private String standing(String sequence) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet row = one(statement, "select last_value, is_called from \"" + sequence + '"');
            return row.getLong(1) + " " + row.getBoolean(2);
        }
    }

    private static ResultSet one(Statement statement, String sql) throws SQLException {
        ResultSet row = statement.executeQuery(sql);
        Refusal.unless(row.next(), "storage.copy-nothing");
        return row;
    }
}
