package org.moot.summary;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** What was written about calls, by the number of each call's card. */
public interface CallSummaries {

    /** @throws org.moot.conversation.Refusal {@code summary.there-already} when the call has one */
    void add(Summary summary);

    Optional<Summary> find(long call);

    Summary change(long call, UnaryOperator<Summary> step);
}
