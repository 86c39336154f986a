package org.moot.storage.copy;

import java.io.EOFException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.moot.conversation.Refusal;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Fills the tables from the lines of a copy, in the copy's order; names that no table has are refused. */
final class Filling {
    private final Connection connection;
    private final CopyText text;

    Filling(Connection connection, CopyText text) {
        this.connection = connection;
        this.text = text;
    }

    /** How many rows there were. */
    long fill() throws SQLException, IOException {
        var tables = new Tables(connection);
        Map<String, Tables.Table> there = new TreeMap<>();
        for (Tables.Table table : tables.all()) {
            there.put(table.name(), table);
        }
        say("lock table installation in access exclusive mode"); // a program that starts meanwhile waits, and sees
        // it is not empty
        there.keySet().forEach(this::clear);
        Set<String> sequences = Set.copyOf(tables.sequences());
        long rows = 0;
        for (String line = text.line(); !line.equals("end"); line = text.line()) {
            String[] words = line.split(" ", 3);
            Refusal.unless(words.length == 3, "storage.copy-changed");
            if (words[0].equals("table") && there.containsKey(words[1])) {
                rows += rows(there.get(words[1]), words[2]);
            } else if (words[0].equals("sequence") && sequences.contains(words[1])) {
                set(words[1], words[2]);
            } else {
                throw Refusal.because("storage.copy-unfit", words[1]);
            }
        }
        return rows;
    }

    /** Some are born with a row. */
    private void clear(String table) {
        try {
            say("delete from \"" + table + '"');
        } catch (SQLException e) {
            throw Refusal.because("storage.copy-unfit", table);
        }
    }

    private long rows(Tables.Table table, String columns) throws SQLException, IOException {
        Refusal.unless(table.columns().equals(columns), "storage.copy-unfit", table.name());
        CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
        long rows = copying.copyIn(table.in(), text.rows());
        try {
            Refusal.unless(text.value("rows").equals(Long.toString(rows)), "storage.copy-changed");
        } catch (IllegalArgumentException | EOFException e) {
            throw Refusal.because("storage.copy-changed");
        }
        return rows;
    }

    private void set(String sequence, String standing) throws SQLException {
        Refusal.unless(standing.matches("-?\\d{1,19} (true|false)"), "storage.copy-changed");
        try (PreparedStatement set = connection.prepareStatement("select setval(cast(? as regclass), ?, ?)")) {
            set.setString(1, '"' + sequence + '"');
            set.setLong(2, Long.parseLong(standing.substring(0, standing.indexOf(' '))));
            set.setBoolean(3, standing.endsWith("true"));
            set.execute();
        }
    }

    private void say(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
