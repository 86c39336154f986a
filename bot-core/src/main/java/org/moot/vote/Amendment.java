package org.moot.vote;

import java.time.Instant;
import org.moot.audit.Bytes;

/**
 * What was changed about a vote after its manifest was published, which itself never changes. Each is signed in the name of
 * the house.
 */
public sealed interface Amendment {

    Instant at();

    /** What was signed: canonical JSON that names the vote, its manifest and the place of this among its amendments. */
    Signed signed();

    /** @param signature 64 bytes of Ed25519 over the note in UTF-8 */
    record Signed(String note, Bytes signature) {}

    /** The closing time was moved. */
    record Moved(Instant at, Instant from, Instant to, Cause cause, Signed signed) implements Amendment {}

    /** On appeal somebody was added to the roll, whose old root stays in the manifest. */
    record RollGrew(Instant at, int size, String root, Signed signed) implements Amendment {}

    /** Less is published than the rule allows. */
    record Stricter(Instant at, Publication.Level level, Signed signed) implements Amendment {}

    /**
     * The database was restored while the vote was open, and two persons let it go on with what the copy had.
     *
     * @param copy how old what was restored is: ballots that were cast later may be missing
     */
    record Restored(Instant at, Instant copy, Instant closes, Signed signed) implements Amendment {}

    /** Why a closing time was moved. */
    enum Cause {
        /** Something was away, as the charter has it. */
        OUTAGE,
        /** Two persons with the electoral office. */
        TWO_PERSONS
    }
}
