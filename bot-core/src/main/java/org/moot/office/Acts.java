package org.moot.office;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.conversation.Subject;

/** All that two persons together did out of the rule, or were asked to. */
public interface Acts {
    long next();

    void add(Act act);

    Optional<Act> find(long number);

    /** Those that wait for a second person, in any assembly, the oldest first. */
    List<Act> waiting(int most);

    /** About one thing, in the order in which they were asked for. */
    List<Act> about(Subject subject);

    Act change(long number, UnaryOperator<Act> step);
}
