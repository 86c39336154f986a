package org.moot.moot;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Subject;

/** All moots. */
public interface Moots {
    MootId next();

    void add(Moot moot);

    Optional<Moot> find(MootId id);

    Optional<Moot> about(Subject subject);

    /** The open ones of an assembly, the newest first, those older than a number. */
    List<Moot> open(AssemblyId assembly, long beforeNumber, int most);

    Moot change(MootId id, UnaryOperator<Moot> step);
}
