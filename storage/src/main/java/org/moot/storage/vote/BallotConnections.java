package org.moot.storage.vote;

import org.moot.storage.server.DatabaseAddress;
import org.moot.storage.server.Roles;
import org.moot.storage.server.Schema;
import org.springframework.stereotype.Component;

/** A few connections for ballots only, so that nothing else can use them up; they put into the box and cannot read it. */
@Component
final class BallotConnections implements AutoCloseable {

    private final OwnTransactions own;

    BallotConnections(DatabaseAddress address, Schema schema) {
        own = new OwnTransactions(address, Roles.BALLOTS, new OwnTransactions.Limits(8, 1, 3, 5));
    }

    /** See {@link OwnTransactions#alone}. */
    <T> T alone(OwnTransactions.Work<T> work) {
        return own.alone(work);
    }

    @Override
    public void close() {
        own.close();
    }
}
