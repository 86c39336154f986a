package org.moot.app.secrecy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moot.storage.InstalledPostgres;

/** What PostgreSQL writes down of every change before it makes it, as whoever has the files reads it. */
record WriteAheadLog(InstalledPostgres postgres) {
    private static final Pattern TRANSACTION = Pattern.compile(" tx: +([0-9]+),");
    private static final Pattern RELATION = Pattern.compile(" rel [0-9]+/[0-9]+/([0-9]+)");

    /** How far it is written. */
    String end() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_current_wal_insert_lsn()")) {
            row.next();
            return row.getString(1);
        }
    }

    /** The tables that each transaction changed between two places, their indexes and long values counted as themselves. */
    Map<String, Set<String>> changed(String from, String to) throws IOException, InterruptedException, SQLException {
        Map<String, String> names = names();
        Map<String, Set<String>> changed = new LinkedHashMap<>();
        String wal = postgres.data().resolve("pg_wal").toString();
        postgres.said("pg_waldump", "-p", wal, "-s", from, "-e", to).lines().forEach(line -> {
            Matcher transaction = TRANSACTION.matcher(line);
            Matcher relation = RELATION.matcher(line);
            if (transaction.find() && !transaction.group(1).equals("0")) {
                Set<String> tables = changed.computeIfAbsent(transaction.group(1), any -> new TreeSet<>());
                while (relation.find()) {
                    tables.add(names.getOrDefault(relation.group(1), "?" + relation.group(1)));
                }
            }
        });
        return changed;
    }

    private Map<String, String> names() throws SQLException {
        Map<String, String> names = new HashMap<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select pg_relation_filenode(c.oid), coalesce(t.relname, o.relname, c.relname)
                        from pg_class c left join pg_index i on i.indexrelid = c.oid
                            left join pg_class t on t.oid = i.indrelid
                            left join pg_class o on o.reltoastrelid = c.oid
                        where pg_relation_filenode(c.oid) is not null
                        """)) {
            while (row.next()) {
                names.put(row.getString(1), row.getString(2));
            }
        }
        return names;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                postgres.address().url(), postgres.address().properties());
    }
}
