package org.moot.assembly;

import java.util.List;
import java.util.Optional;
import org.moot.conversation.Place;

/** Where assemblies meet. A place is the hall of one assembly at most. */
public interface Halls {

    /** @throws org.moot.conversation.Refusal {@code assembly.hall-taken} when it is another assembly's */
    void bind(Place place, AssemblyId assembly);

    boolean release(Place place);

    /** From now on it is one that not everybody can read, until it is released. */
    void close(Place place);

    boolean isClosed(Place place);

    List<Place> of(AssemblyId assembly);

    Optional<AssemblyId> at(Place place);

    /** All on one platform, in the order of their addresses. */
    List<Place> on(String platform);
}
