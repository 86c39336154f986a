package org.moot.bench.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;
import org.moot.storage.server.DatabaseAddress;

/** The function of a database by which ballots are cast, to be made worse. Each change must find what it takes out. */
record Casting(DatabaseAddress address) {

    void change(UnaryOperator<String> change) {
        in(statement -> {
            ResultSet row =
                    statement.executeQuery("select pg_get_functiondef(oid) from pg_proc where proname = 'cast_ballot'");
            row.next();
            statement.execute(change.apply(row.getString(1)));
        });
    }

    /** Between looking whether the box is open and writing there is some time, as on a slow disk. */
    static String slow(String function) {
        return replaced(function, "(?=insert into (?:cast_nonce|envelope))", "perform pg_sleep(0.2);\n    ");
    }

    static String withoutLock(String function) {
        return replaced(function, "perform pg_advisory_xact_lock_shared\\([^;]*;", "");
    }

    /** A delivery is known again while its ballot is the one in the slot, and taken for a new one afterwards. */
    static String knowingTheLatestOnly(String function) {
        return replaced(function, "(?s)insert into cast_nonce.*?on conflict do nothing;\\s*if not found then", """
                perform from cast_nonce n join envelope e on e.vote = n.vote and e.slot = n.slot and e.version = n.version
                    where n.vote = in_vote and n.nonce = in_nonce;
                if not found then
                    insert into cast_nonce (vote, nonce, slot) values (in_vote, in_nonce, in_slot)
                        on conflict (vote, nonce) do update set slot = excluded.slot;
                else
                """);
    }

    private static String replaced(String function, String what, String by) {
        String changed = function.replaceFirst(what, by);
        if (changed.equals(function)) {
            throw new IllegalStateException("the box is not as it was when its faults were thought out");
        }
        return changed;
    }

    private interface Work {
        void with(Statement statement) throws SQLException;
    }

    private void in(Work work) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.properties());
                Statement statement = connection.createStatement()) {
            work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the fault could not be planted", e);
        }
    }
}
