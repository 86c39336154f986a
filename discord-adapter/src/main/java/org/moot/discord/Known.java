package org.moot.discord;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.Stores;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.time.Leases;

/** What the adapter asks about the rest of the house. */
public interface Known {

    static Known by(Stores stores) {
        return new KnownByStores(stores);
    }

    /** Those of the places in which an assembly meets. */
    List<Place> halls(List<Place> places);

    /** Where on Discord assemblies meet, whether it is still there or not. */
    List<Meets> meetings();

    record Meets(Place hall, String assembly) {}

    /** Those of the places that are threads which Moot opened. */
    List<Place> threads(List<Place> places);

    /** The halls on Discord in which somebody can be reached, the nearest first; at most a few. */
    List<Place> hallsOf(Account account);

    /** Whether somebody is known here at all. */
    boolean knows(Account account);

    /** Since when Discord was not there, if it was before; asked at a start, before the connection. */
    Optional<Instant> awaySince(Instant now);

    /** What exists once only, however many programs run. */
    Leases leases();

    /** How many messages wait to be said, and how many were set aside because they could not be. */
    Waiting waiting();

    record Waiting(long waiting, long aside) {}
}
