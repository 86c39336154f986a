package org.moot.storage.people;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.moot.storage.Storage;
import org.moot.storage.server.DatabaseAddress;

/** Everything that a database holds, as words: every column of every row of every table, as its owner sees them. */
public final class Dump {
    private static final String TABLES = """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema') order by 1
            """;

    private Dump() {}

    public static String of(Storage storage) {
        var all = new ArrayList<String>();
        for (String table : say(storage, TABLES)) {
            all.add(table);
            all.addAll(say(
                    storage,
                    "select cast(it as text) || ' ' || encode(convert_to(cast(it as text), 'UTF8'), 'hex') from "
                            + table + " it"));
        }
        return String.join("\n", all);
    }

    /** Says something to the database as its owner; the first column of what it answers. */
    public static List<String> say(Storage storage, String sql) {
        DatabaseAddress address = storage.the(DatabaseAddress.class);
        try (Connection owner = DriverManager.getConnection(address.url(), address.properties());
                Statement statement = owner.createStatement()) {
            var answers = new ArrayList<String>();
            if (statement.execute(sql)) {
                for (ResultSet row = statement.getResultSet(); row.next(); ) {
                    answers.add(row.getString(1));
                }
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
