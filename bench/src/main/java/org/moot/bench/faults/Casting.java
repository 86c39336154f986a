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

    /** As on a machine that is short of breath: some stand still before they ask for the lock. */
    static String late(String function) {
        return replaced(function, "(?<=[\\s;])begin(?=\\s)", """
                begin
                    if get_byte(in_nonce, 0) % 16 = 0 then
                        perform pg_sleep(4);
                    end if;""");
    }

    /** Some stand still between looking whether the box is open and writing, until it is closed or some seconds are over. */
    static String lingering(String function) {
        return replaced(function, "(?=insert into (?:cast_nonce|envelope))", """
                for moment in 1..80 loop
                        exit when get_byte(in_nonce, 0) % 16 <> 1
                            or exists (select from ballot_box where vote = in_vote and state <> 'OPEN');
                        perform pg_sleep(0.05);
                    end loop;
                    """);
    }

    static String withoutLock(String function) {
        return replaced(function, "perform pg_advisory_xact_lock_shared\\([^;]*;", "");
    }

    static String underAnyIsolation(String function) {
        return replaced(function, "(?s)if current_setting\\('transaction_isolation'\\).*?end if;", "");
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
