package org.moot.bench.faults;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.moot.Stores;
import org.moot.storage.server.DatabaseAddress;

/** What may be wrong with a ballot box. Each has lost votes somewhere; whoever checks must notice every one of them. */
public enum Mutant {
    /** Nothing is wrong. */
    NONE(UnaryOperator.identity()),
    /** Nothing is wrong, but what may happen in between does happen. */
    SLOW(function -> Casting.lingering(Casting.late(function))),
    /** Whoever closes does not wait for the ballots that are on their way. */
    NO_CLOSE_LOCK(function -> Casting.lingering(Casting.withoutLock(function))),
    /** Only the latest delivery of a slot is known again, not every one. */
    LATEST_NONCE_ONLY(Casting::knowingTheLatestOnly),
    /** What is seen under the lock is as old as the transaction. */
    REPEATABLE_READ(function -> Casting.late(Casting.underAnyIsolation(function))),
    /** The voter is told before the ballot is on the disk. */
    EARLY_ACKNOWLEDGEMENT(UnaryOperator.identity());

    private final UnaryOperator<String> casting;

    Mutant(UnaryOperator<String> casting) {
        this.casting = casting;
    }

    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isPlanted() {
        return this != NONE && this != SLOW;
    }

    /** Puts what is wrong into a database. */
    void plant(DatabaseAddress address) {
        if (this != NONE) {
            new Casting(address).change(casting);
        }
    }

    /** Puts what is wrong into a program, before it has a connection. */
    void connections() {
        if (this == REPEATABLE_READ) {
            RepeatableReads.plant();
        }
    }

    /** Puts what is wrong into a program. */
    Stores stores(Stores sound) {
        return this == EARLY_ACKNOWLEDGEMENT ? HastyBox.in(sound) : sound;
    }
}
