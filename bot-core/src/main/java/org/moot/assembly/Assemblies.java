package org.moot.assembly;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All assemblies. */
public interface Assemblies {

    /** A number that no assembly has. */
    AssemblyId next();

    /** @throws org.moot.conversation.Refusal {@code assembly.handle-taken} when the handle is taken */
    void add(Assembly assembly);

    Optional<Assembly> find(AssemblyId id);

    /** Those that there are of these, in their order, in one look-up. */
    List<Assembly> find(Collection<AssemblyId> ids);

    Optional<Assembly> called(String handle);

    /** In the order of their handles, those after one. */
    List<Assembly> page(String afterHandle, int most);

    List<String> handlesBeginning(String begun, int most);

    Assembly change(AssemblyId id, UnaryOperator<Assembly> step);

    /**
     * Makes one the party's home where there is none yet; false when there is one. Of two at once the second waits for the
     * first.
     */
    boolean becomeHome(AssemblyId id);

    /** The first that a person founded: the party's home, whose membership office admits members. */
    Optional<Assembly> home();
}
