package org.moot.notice;

import java.util.List;
import java.util.Optional;
import org.moot.conversation.Place;
import org.moot.conversation.Subject;

/** Where every card hangs, and which thread is about what. */
public interface Hangings {

    /** One per card and hall; a later one replaces it. */
    void put(Hanging hanging);

    Optional<Hanging> find(Subject card, Place hall);

    List<Hanging> of(Subject card);

    /** Forgets all that hangs in a hall, for the hall is no more. */
    void forget(Place hall);

    /** What the thread at a place is about. */
    Optional<Hanging> threadAt(Place place);
}
