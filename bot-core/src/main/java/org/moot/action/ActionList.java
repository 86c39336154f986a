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

    /** Those not done first, then the newest; with a smaller number. */
    List<Action> page(AssemblyId assembly, long beforeNumber, int most);

    Action change(long number, UnaryOperator<Action> step);
}
