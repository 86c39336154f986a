package org.moot.storage.time;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.moot.storage.server.DatabaseAddress;
import org.moot.time.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Locks of the database's own, on one connection that is there for nothing else: it gives them back by itself when this
 * program ends, however it ends, so that nobody waits for a term to run out. When the connection is lost, so are they all.
 */
@Component
final class StoredLeases implements Leases, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StoredLeases.class);
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(3);

    /** The numbers of the programs that live, as an array. */
    static final String LIVING = """
            array(
                select objid::bigint::int from pg_locks
                where locktype = 'advisory' and classid = 1836019572 and objsubid = 2 and granted
                and database = (select oid from pg_database where datname = current_database())
            )""";

    private static final String LIVE = "select pg_try_advisory_lock(1836019572, ?::int)";

    /** The server notices within some ten seconds that the machine is gone on which this connection ended. */
    private static final String NOTICED_SOON = "-c tcp_keepalives_idle=4 -c tcp_keepalives_interval=2"
            + " -c tcp_keepalives_count=3 -c tcp_user_timeout=10000";

    private final DatabaseAddress address;
    private final Map<String, Lease> held = new ConcurrentHashMap<>();
    private Optional<Connection> connection = Optional.empty();
    private boolean living;

    StoredLeases(DatabaseAddress address) {
        this.address = address;
    }

    @Override
    public synchronized Optional<Lease> take(String what) {
        if (held.containsKey(what)) {
            return Optional.empty();
        }
        try {
            Connection wire = connected();
            if (!asks(wire, "select pg_try_advisory_lock(hashtextextended('lease/' || ?, 0))", what)) {
                return Optional.empty();
            }
            var lease = new Held(what, wire);
            held.put(what, lease);
            return Optional.of(lease);
        } catch (SQLException e) {
            LOG.warn("nothing can be held, because the database cannot be reached: {}", e.getSQLState());
            disconnect();
            return Optional.empty();
        }
    }

    @Override
    public int held() {
        return held.size();
    }

    private Connection connected() throws SQLException {
        if (connection.isEmpty() || !connection.get().isValid((int) LONGEST_LOOK.toSeconds())) {
            disconnect();
            Properties properties = address.properties();
            properties.setProperty("options", NOTICED_SOON);
            connection = Optional.of(DriverManager.getConnection(address.url(), properties));
        }
        return connection.get();
    }

    private static boolean asks(Connection wire, String question, String what) throws SQLException {
        try (PreparedStatement statement = wire.prepareStatement(question)) {
            statement.setString(1, what);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** Keeps the number of this program locked; false while that cannot be. */
    synchronized boolean lives(int number) {
        try {
            Connection wire = connected();
            living = living || asks(wire, LIVE, Integer.toString(number));
            return living;
        } catch (SQLException e) {
            LOG.warn("whether other programs live cannot be seen: {}", e.getSQLState());
            disconnect();
            return false;
        }
    }

    private void disconnect() {
        living = false;
        held.clear();
        connection.ifPresent(wire -> {
            try {
                wire.close();
            } catch (SQLException e) {
                LOG.debug("a connection was gone already: {}", e.getSQLState());
            }
        });
        connection = Optional.empty();
    }

    private synchronized boolean isHeld(Held lease) {
        if (held.get(lease.what) != lease) {
            return false;
        }
        try {
            if (lease.wire.isValid((int) LONGEST_LOOK.toSeconds())) {
                return true;
            }
        } catch (SQLException e) {
            LOG.debug("a lease cannot be looked at: {}", e.getSQLState());
        }
        disconnect();
        return false;
    }

    private synchronized void giveBack(Held lease) {
        if (!held.remove(lease.what, lease)) {
            return;
        }
        try {
            asks(lease.wire, "select pg_advisory_unlock(hashtextextended('lease/' || ?, 0))", lease.what);
        } catch (SQLException e) {
            disconnect();
        }
    }

    @Override
    public synchronized void close() {
        disconnect();
    }

    private final class Held implements Lease {
        private final String what;
        private final Connection wire;

        Held(String what, Connection wire) {
            this.what = what;
            this.wire = wire;
        }

        @Override
        public boolean isHeld() {
            return StoredLeases.this.isHeld(this);
        }

        @Override
        public void close() {
            giveBack(this);
        }
    }
}
