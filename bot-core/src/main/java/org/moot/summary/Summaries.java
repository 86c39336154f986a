package org.moot.summary;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** All summaries. */
public interface Summaries {

    /** @throws org.moot.conversation.Refusal {@code summary.there-already} when the decision has one */
    void add(Summary summary);

    Optional<Summary> find(long decision);

    Summary change(long decision, UnaryOperator<Summary> step);
}
