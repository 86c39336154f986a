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

    /** In the same thread, for what is mirrored: in a lane of its own, behind which nothing else waits. */
    record Mirror(Place hall, Subject about) implements Spot {}

    /** To one person alone. */
    record Door(Account account) implements Spot {}

    default String platform() {
        return switch (this) {
            case Hall hall -> hall.place().platform();
            case Thread thread -> thread.hall().platform();
            case Mirror mirror -> mirror.hall().platform();
            case Door door -> door.account().platform();
        };
    }
}
