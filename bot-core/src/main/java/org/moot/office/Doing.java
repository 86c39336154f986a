package org.moot.office;

import java.time.Instant;
import org.moot.assembly.Assembly;
import org.moot.conversation.Text;

/** One kind of effect: how it reads, whether it can be done, and doing it. */
public interface Doing {

    String kind();

    /**
     * Reads what a person typed after the kind, such as {@code secretary ana} for {@code appoint}.
     *
     * @throws org.moot.conversation.Refusal when it could not be done even if decided
     */
    Effect read(String typed, Assembly assembly);

    /** As it stands on the card: what will happen when this is decided. */
    Text words(Effect effect, Assembly assembly);

    /**
     * Does it, in the transaction of the decision. What has become impossible since is told by a text, not by a failure,
     * because the decision stands all the same.
     *
     * @param answers how many people answered the call or cast counted ballots
     * @return what was done, for the record
     */
    Text perform(Effect effect, Assembly assembly, int answers, Instant now);

    /** What follows when the question is over and it is not done: kept as it is by vote, or withdrawn. */
    default void undone(Effect effect, Assembly assembly, Instant now) {}
}
