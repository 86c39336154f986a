package org.moot.storage.vote;

import org.moot.storage.server.DatabaseAddress;
import org.moot.storage.server.Roles;
import org.moot.storage.server.Schema;
import org.springframework.stereotype.Component;

/** The connections of the count, opened when a box is opened, closed or counted: the only ones that read envelopes. */
@Component
final class CountingConnections implements AutoCloseable {

    private final OwnTransactions own;

    CountingConnections(DatabaseAddress address, Schema schema) {
        own = new OwnTransactions(address, Roles.COUNTING, new OwnTransactions.Limits(2, 0, 30, 120));
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
