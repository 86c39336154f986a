package org.moot.office;

import java.time.Instant;
import java.util.Set;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** One kind of act that takes two persons: how it reads, whom it concerns, whether it can be done, and doing it. */
public interface Performing {

    /** Never changes; stored with every act, and known to nobody else. */
    String kind();

    /** What will be done, as the second person reads it before agreeing, and everybody afterwards. */
    Text words(Act act);

    /** Whom it concerns personally, who therefore neither ask for it nor approve it. */
    Set<PersonId> concerned(Act act);

    /**
     * Looked at when it is asked for and again when it is approved.
     *
     * @throws org.moot.conversation.Refusal when it could not be done as things stand
     */
    void check(Act act, Instant now);

    /**
     * Does it, outside of any transaction, in as many of its own as it takes. Called again after a crash until it returned
     * once, so that what was done before must be seen and passed over. What has become impossible since is told by a text,
     * not by a failure.
     *
     * @return what came of it, for the record
     */
    Text perform(Act act, Instant now);
}
