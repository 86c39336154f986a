package org.moot.moot;

import java.time.Instant;
import org.moot.assembly.Assembly;
import org.moot.office.Effect;
import org.moot.people.PersonId;

/** How an appeal against a measure is put to the assembly; implemented by the proposals. */
public interface Appeals {

    /**
     * Opens the question whether a measure is lifted, in the current transaction. The person whom the measure is about may
     * speak, but a decision about oneself is not one's own: they are the proposal's {@code about}.
     *
     * @param lift the effect that lifts it when the assembly agrees
     * @return the number of the proposal
     */
    long open(Assembly assembly, Measure measure, PersonId askedBy, Effect lift, Instant now);
}
