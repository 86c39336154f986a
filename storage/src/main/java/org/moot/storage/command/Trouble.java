package org.moot.storage.command;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.ConcurrencyFailureException;

/** What a failure of the database means for whoever asked. */
enum Trouble {
    /** Another change was faster; the same work may succeed when it is done again. */
    OVERTAKEN,
    /** The database is away, or too busy to answer in time. */
    AWAY,
    /** Anything else: a fault of ours. */
    FAULT;

    /** Serialization failure, deadlock. */
    private static final Set<String> OVERTAKEN_STATES = Set.of("40001", "40P01");

    /** Shutting down, starting up, too many connections, disk full, lock or statement timeout. */
    private static final Set<String> AWAY_STATES =
            Set.of("57P01", "57P02", "57P03", "57P05", "53000", "53100", "53200", "53300", "55P03", "57014");

    private static final String CONNECTION_CLASS = "08";

    /** Of a connection that broke a moment before; it carries no state. */
    private static final String POOLS_WORD = "Connection is closed";

    static Trouble of(Throwable failure) {
        for (Optional<Throwable> at = Optional.of(failure); at.isPresent(); at = at.map(Throwable::getCause)) {
            Trouble trouble = alone(at.get());
            if (trouble != FAULT) {
                return trouble;
            }
        }
        return FAULT;
    }

    private static Trouble alone(Throwable failure) {
        if (failure instanceof ConcurrencyFailureException) {
            return OVERTAKEN;
        }
        if (failure instanceof SQLTransientConnectionException) {
            return AWAY;
        }
        return failure instanceof SQLException e ? told(e) : FAULT;
    }

    private static Trouble told(SQLException failure) {
        if (failure.getSQLState() == null) {
            return POOLS_WORD.equals(failure.getMessage()) ? AWAY : FAULT;
        }
        return byState(failure.getSQLState());
    }

    private static Trouble byState(String state) {
        if (OVERTAKEN_STATES.contains(state)) {
            return OVERTAKEN;
        }
        return AWAY_STATES.contains(state) || state.startsWith(CONNECTION_CLASS) ? AWAY : FAULT;
    }
}
