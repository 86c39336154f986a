package org.moot.assembly;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.conversation.Block;
import org.moot.people.PersonId;

/** Who acts for an assembly, as far as founding one and showing it need to know; implemented by the offices. */
public interface Offices {

    /** Gives the founder the offices of the beginning: secretary, and membership too in the party's home. */
    void interim(Assembly assembly, PersonId founder, boolean home, Instant now);

    /** Ends the offices that somebody held who is no longer in the assembly; the words of those that ended. */
    List<String> left(Assembly assembly, PersonId person, Instant now);

    /** The assemblies in which somebody holds an office. */
    List<AssemblyId> heldBy(PersonId person);

    /** Whoever holds the secretary's office and may act now. */
    Optional<PersonId> secretary(AssemblyId assembly, Instant now);

    /** Each office that somebody holds, and who. */
    List<Block.Fact> holders(AssemblyId assembly, Instant now);
}
