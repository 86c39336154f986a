package org.moot.storage.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Databases in which nothing has happened, one after the other on one embedded server: for transcripts and tests. */
public final class FreshDatabases implements AutoCloseable {
    private static final String PATTERN = "fresh";

    private final Database server;
    private int count;

    private FreshDatabases(Database server) {
        this.server = server;
    }

    /**
     * Starts a server, and brings the tables of a first database up to date, from which the others are copied.
     *
     * @param binaries where the server's program is unpacked to, 40 MB, once
     */
    public static FreshDatabases in(Path directory, Path binaries, boolean demo) {
        Database server = Database.embedded(directory, binaries);
        try {
            var fresh = new FreshDatabases(server);
            fresh.dropEarlierOnes();
            fresh.say("create database " + PATTERN);
            Schema.upToDate(server.address().database(PATTERN), demo);
            return fresh;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** One more; the others stay. */
    public synchronized DatabaseAddress next() {
        count++;
        say("create database " + PATTERN + count + " template " + PATTERN);
        return server.address().database(PATTERN + count);
    }

    private void dropEarlierOnes() {
        say("select format('drop database %I with (force)', datname) from pg_database where datname ~ '^fresh[0-9]*$'")
                .forEach(this::say);
    }

    private List<String> say(String statement) {
        DatabaseAddress address = server.address();
        try (Connection connection = DriverManager.getConnection(address.url(), address.properties());
                Statement said = connection.createStatement()) {
            var answers = new ArrayList<String>();
            if (said.execute(statement)) {
                for (ResultSet row = said.getResultSet(); row.next(); ) {
                    answers.add(row.getString(1));
                }
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException("no fresh database could be made", e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
