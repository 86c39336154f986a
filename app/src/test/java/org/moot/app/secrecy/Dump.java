package org.moot.app.secrecy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.storage.server.DatabaseAddress;

/**
 * Every row of every table as the superuser sees it, with what PostgreSQL itself keeps beside a row: the transaction that
 * wrote it and the place where it lies.
 *
 * @param tables by name
 */
record Dump(Map<String, List<Row>> tables) {
    static final String TRANSACTION = "xmin";
    static final String PLACE = "ctid";

    /** @param cells what stands in it, as text, by column; {@code xmin} and {@code ctid} among them */
    record Row(Map<String, String> cells) {

        Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column));
        }

        boolean holds(String words) {
            return cells.values().stream().anyMatch(cell -> cell.contains(words));
        }
    }

    static Dump of(DatabaseAddress address) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.properties());
                Statement statement = connection.createStatement()) {
            Map<String, List<Row>> tables = new LinkedHashMap<>();
            for (String table : names(statement)) {
                tables.put(table, rows(statement, table));
            }
            return new Dump(tables);
        }
    }

    private static List<String> names(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("""
                select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
                    and n.nspname not like 'pg_toast%'
                order by 1
                """)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private static List<Row> rows(Statement statement, String table) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select xmin, ctid, * from " + table)) {
            ResultSetMetaData columns = row.getMetaData();
            while (row.next()) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    String text = row.getString(column);
                    if (text != null) {
                        cells.put(columns.getColumnLabel(column), text);
                    }
                }
                rows.add(new Row(cells));
            }
        }
        return rows;
    }

    /** All of it as one text. */
    String text() {
        var text = new StringBuilder();
        tables.forEach((name, rows) -> rows.forEach(row ->
                text.append(name).append(' ').append(row.cells().values()).append('\n')));
        return text.toString();
    }
}
