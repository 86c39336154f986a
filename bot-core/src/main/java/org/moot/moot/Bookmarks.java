package org.moot.moot;

import java.util.Optional;
import org.moot.conversation.Place;
import org.moot.conversation.Talk;

/** How far each place was heard, so that what was said while nobody listened can be heard afterwards. */
public interface Bookmarks {

    /** Never goes back to something earlier. */
    void put(Place at, Talk.Last last);

    Optional<Talk.Last> at(Place at);
}
