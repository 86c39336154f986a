package org.moot.action;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;

/** All actions. */
public interface ActionList {
    long next();

    void add(Action action);

    Optional<Action> find(long number);

    List<Action> of(long decision);

    /** Those that are done, or those that are not, the newest first; with a smaller number. */
    List<Action> page(AssemblyId assembly, boolean done, long beforeNumber, int most);

    Action change(long number, UnaryOperator<Action> step);
}
