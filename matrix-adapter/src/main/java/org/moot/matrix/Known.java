package org.moot.matrix;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.moot.Stores;
import org.moot.conversation.Account;
import org.moot.conversation.Arrivals;
import org.moot.conversation.Place;
import org.moot.time.Leases;

/** What the adapter asks about the rest of the house. */
public interface Known {

    static Known by(Stores stores) {
        return new KnownByStores(stores);
    }

    /** Whether an assembly meets there. */
    boolean isHall(Place place);

    /** Where assemblies meet on Matrix. */
    List<Place> halls();

    /** The assemblies that meet on Matrix and have to do with a seat. */
    List<Seated> seated();

    /** The handle of the assembly that meets there. */
    Optional<String> handle(Place hall);

    /** Whether it is a thread which Moot opened. */
    boolean isThread(Place place);

    /** Whether the charter of the assembly that meets at a hall or in a thread has positions open. */
    boolean hasOpenPositions(Place place);

    /** The halls on Matrix in which somebody can be reached; at most a few. */
    List<Place> hallsOf(Account account);

    /** Whether somebody is known here at all. */
    boolean knows(Account account);

    /** What exists once only, however many programs run. */
    Leases leases();

    /** What was heard and is to be worked off, asked in a transaction of its own. */
    <T> T arrivals(Function<Arrivals, T> question);

    /** How many messages wait to be said, and how many were set aside because they could not be. */
    Waiting waiting();

    record Waiting(long waiting, long aside) {}
}
