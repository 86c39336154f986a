package org.moot.storage.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.moot.conversation.Refusal;

/**
 * The roles in which Moot works in its database: every connection enters one of them at once. They belong to the server, not
 * to a database, so they may be there already, made by another database or by the server's administrator.
 */
public final class Roles {

    /** Everything but the box with the ballots. */
    public static final String APP = "moot_app";

    /** Puts ballots into boxes, and reads none. */
    public static final String BALLOTS = "moot_ballots";

    /** Opens, closes, counts and shreds boxes. */
    public static final String COUNTING = "moot_counting";

    private static final List<String> ALL = List.of(APP, BALLOTS, COUNTING);
    private static final String MAY_NOT = "42501";

    /** Somebody else was faster: it is there, or is being changed at this moment. */
    private static final Set<String> OVERTAKEN = Set.of("42710", "23505", "XX000", "40001", "40P01");

    private static final int MOST_TRIES = 5;

    private Roles() {}

    /** The statement with which a new connection enters a role. */
    public static String enter(String role) {
        return "set role " + role + ";";
    }

    /**
     * Makes the roles that are missing, and sees that this user may enter them.
     *
     * @throws Refusal {@code storage.roles} with the lines that an administrator has to run
     */
    static void ready(Connection connection) throws SQLException {
        for (String role : ALL) {
            for (int tried = 1; !isReady(connection, role) && tried <= MOST_TRIES; tried++) {
                make(connection, role);
            }
            if (!isReady(connection, role)) {
                throw refusal(connection);
            }
        }
    }

    /** By trying, because what lets a user enter a role differs between versions of PostgreSQL. */
    private static boolean isReady(Connection connection, String role) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(enter(role));
            statement.execute("reset role");
            return true;
        } catch (SQLException e) {
            if (Set.of(MAY_NOT, "22023", "42704").contains(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static void make(Connection connection, String role) throws SQLException {
        attempt(connection, isThere(connection, role) ? "grant " + role + " to current_user" : "create role " + role);
    }

    private static boolean isThere(Connection connection, String role) throws SQLException {
        try (PreparedStatement look =
                connection.prepareStatement("select exists (select from pg_roles where rolname = ?)")) {
            look.setString(1, role);
            ResultSet row = look.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    private static void attempt(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            if (MAY_NOT.equals(e.getSQLState())) {
                throw refusal(connection);
            }
            if (!OVERTAKEN.contains(e.getSQLState())) {
                throw e;
            }
        }
    }

    private static Refusal refusal(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet user = statement.executeQuery("select quote_ident(current_user)");
            user.next();
            String grant = "grant " + String.join(", ", ALL) + " to " + user.getString(1) + ";";
            List<String> missing = new ArrayList<>();
            for (String role : ALL) {
                if (!isThere(connection, role)) {
                    missing.add("create role " + role + ";");
                }
            }
            String create = missing.isEmpty() ? "" : String.join(" ", missing) + "\n";
            return Refusal.because("storage.roles", create + grant);
        }
    }
}
