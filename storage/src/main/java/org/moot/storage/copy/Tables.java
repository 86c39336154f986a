package org.moot.storage.copy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which tables there are, in an order in which each comes after those that it refers to; the same at every time. */
final class Tables {

    /** Made anew by those whose they are, or of no use to anybody after some minutes. */
    private static final Set<String> LEFT_OUT =
            Set.of("flyway_schema_history", "scheduled_tasks", "arrival_gap", "link_code", "link_try");

    /** What has arrived and is not done yet may be a ballot beside a person, so a copy never holds it. */
    private static final Map<String, String> ONLY = Map.of("arrival", "done_on is not null");

    /** Others are tested against it by a trigger. */
    private static final String FIRST = "installation";

    private static final String COLUMNS = """
            select c.relname, string_agg(quote_ident(a.attname), ', ' order by a.attnum)
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            group by c.relname order by c.relname collate "C"
            """;
    private static final String KEYS = """
            select c.relname, string_agg(quote_ident(a.attname), ', ' order by array_position(i.indkey::int2[], a.attnum))
            from pg_index i join pg_class c on c.oid = i.indrelid
                join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
            where c.relnamespace = current_schema()::regnamespace and i.indisprimary group by c.relname
            """;
    private static final String REFERENCES = """
            select c.relname, string_agg(distinct r.relname, ', ')
            from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_class r on r.oid = f.confrelid
            where c.relnamespace = current_schema()::regnamespace and f.contype = 'f' and r.oid <> c.oid
            group by c.relname
            """;

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    /**
     * A table as it is copied.
     *
     * @param columns those that hold something of their own, quoted where they have to be
     */
    record Table(String name, String columns, Optional<String> key) {

        /** By its key, so that the order of the rows does not tell in which order they were written: who voted when. */
        String out() {
            String rows = Optional.ofNullable(ONLY.get(name))
                    .map(it -> " where " + it)
                    .orElse("");
            return "copy (select " + columns + " from " + quoted() + rows
                    + key.map(it -> " order by " + it).orElse("") + ") to stdout";
        }

        private String quoted() {
            return '"' + name + '"';
        }

        String in() {
            return "copy " + quoted() + " (" + columns + ") from stdin";
        }
    }

    List<Table> all() throws SQLException {
        Map<String, String> columns = pairs(COLUMNS);
        columns.keySet().removeAll(LEFT_OUT);
        Map<String, String> keys = pairs(KEYS);
        Map<String, String> references = pairs(REFERENCES);
        Map<String, Table> ordered = new LinkedHashMap<>();
        for (String name : columns.keySet()) {
            put(name, columns, references, keys, ordered);
        }
        return List.copyOf(ordered.values());
    }

    private static void put(
            String name,
            Map<String, String> columns,
            Map<String, String> references,
            Map<String, String> keys,
            Map<String, Table> ordered) {
        if (ordered.containsKey(name) || !columns.containsKey(name)) {
            return;
        }
        if (!name.equals(FIRST)) {
            put(FIRST, columns, references, keys, ordered);
        }
        Arrays.stream(references.getOrDefault(name, "").split(", "))
                .sorted()
                .forEach(before -> put(before, columns, references, keys, ordered));
        ordered.put(name, new Table(name, columns.get(name), Optional.ofNullable(keys.get(name))));
    }

    /** Sequences, also those of identity columns. */
    List<String> sequences() throws SQLException {
        return List.copyOf(pairs("""
                select relname, relname from pg_class
                where relnamespace = current_schema()::regnamespace and relkind = 'S'
                """).keySet());
    }

    private Map<String, String> pairs(String sql) throws SQLException {
        Map<String, String> pairs = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (ResultSet row = statement.executeQuery(sql); row.next(); ) {
                pairs.put(row.getString(1), row.getString(2));
            }
        }
        return pairs;
    }
}
