package org.moot.notice;

import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Subject;

/** Where a parcel goes. A thread is named by its subject, because it may not be open yet when the parcel is staged. */
public sealed interface Spot {

    /** Openly in a hall. */
    record Hall(Place place) implements Spot {}

    /** In the thread about a subject that a hall has; in the hall itself where the thread could not be opened. */
    record Thread(Place hall, Subject about) implements Spot {}

    /** To one person alone. */
    record Door(Account account) implements Spot {}
}
