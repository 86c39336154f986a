package org.moot.assembly;

import java.util.List;

/** Which assembly sits in which. Never in a circle: {@link #add} refuses one under a lock. */
public interface Seats {

    /** @throws org.moot.conversation.Refusal {@code assembly.seat-circle} or {@code assembly.seat-taken} */
    void add(Seat seat);

    /** False when there was none. */
    boolean remove(AssemblyId member, AssemblyId parent);

    /** The assemblies that sit in one directly. */
    List<Seat> in(AssemblyId parent);

    /** Where one sits directly. */
    List<Seat> of(AssemblyId member);

    /** Where one sits, directly or through others, without itself. */
    List<AssemblyId> above(AssemblyId member);

    /** Those that sit in one, directly or through others, without itself. */
    List<AssemblyId> below(AssemblyId parent);
}
