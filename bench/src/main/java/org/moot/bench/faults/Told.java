package org.moot.bench.faults;

import org.moot.command.Reply;

/** What a voter was told of a ballot. */
enum Told {
    /** It is in the box. */
    IN,
    /** It is not, and may be sent again. */
    BUSY,
    /** It is not, and the box takes none. */
    CLOSED,
    /** Nobody can say. */
    UNKNOWN;

    static Told by(Reply reply) {
        String words = reply.post().toString();
        if (reply.outcome() == Reply.Outcome.DONE) {
            return IN;
        }
        if (reply.outcome() == Reply.Outcome.BROKEN || words.contains("vote.uncertain")) {
            return UNKNOWN;
        }
        return words.contains("vote.busy") ? BUSY : CLOSED;
    }
}
