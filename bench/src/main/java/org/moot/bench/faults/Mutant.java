package org.moot.bench.faults;

import java.util.function.UnaryOperator;
import org.moot.Stores;
import org.moot.storage.server.DatabaseAddress;

/** What may be wrong with a ballot box. Each has lost votes somewhere; whoever checks must notice every one of them. */
public enum Mutant {
    /** Nothing is wrong. */
    NONE(UnaryOperator.identity()),
    /** Whoever closes does not wait for the ballots that are on their way. */
    NO_CLOSE_LOCK(Casting::withoutLock),
    /** Only the latest delivery of a slot is known again, not every one. */
    LATEST_NONCE_ONLY(Casting::knowingTheLatestOnly),
    /** The voter is told before the ballot is on the disk. */
    EARLY_ACKNOWLEDGEMENT(UnaryOperator.identity());

    private final UnaryOperator<String> casting;

    Mutant(UnaryOperator<String> casting) {
        this.casting = casting;
    }

    /** Puts what is wrong into a database, and makes it slow, so that what may happen in between does happen. */
    void plant(DatabaseAddress address) {
        var function = new Casting(address);
        function.change(casting);
        function.change(Casting::slow);
    }

    /** Puts what is wrong into a program. */
    Stores stores(Stores sound) {
        return this == EARLY_ACKNOWLEDGEMENT ? HastyBox.in(sound) : sound;
    }
}
