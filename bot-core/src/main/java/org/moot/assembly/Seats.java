package org.moot.assembly;

import java.time.Instant;
import java.util.List;

/** Which assembly sits in which. Never in a circle: {@link #add} refuses one under a lock. */
public interface Seats {

    /** @throws org.moot.conversation.Refusal {@code assembly.seat-circle} or {@code assembly.seat-taken} */
    void add(Seat seat);

    /**
     * Notes that one side wants the seat, and says whether the other side wants it too. A second time changes nothing; both
     * wishes are used up when the seat is added or removed.
     */
    boolean want(AssemblyId member, AssemblyId parent, Side side, Instant now);

    /** Which of the two assemblies. */
    enum Side {
        MEMBER,
        PARENT
    }

    /** False when there was none; forgets the wishes in any case. */
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
