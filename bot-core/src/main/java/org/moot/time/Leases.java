package org.moot.time;

import java.util.Optional;

/** What may exist once only however many programs run, such as a connection to a platform. */
public interface Leases {

    /** Takes it, unless it is held already, here or elsewhere. Asked for from time to time until it is free. */
    Optional<Lease> take(String what);

    /** How many this program holds, as far as it knows; asks nobody. */
    int held();

    /** Held until it is closed, this program ends, or the database is lost: then it is free for the next. */
    interface Lease extends AutoCloseable {

        /** Looks whether it is still held; once it is not, what it was for has to end. May block for a moment. */
        boolean isHeld();

        @Override
        void close();
    }
}
