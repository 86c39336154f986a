package org.moot.matrix;

import java.util.Optional;
import org.moot.conversation.Place;

/**
 * Something said to Moot.
 *
 * @param place where it was said, as the core knows it
 * @param line without what only says that it is for Moot
 * @param answers the message that it is an answer to
 * @param again whether it changes what was said before
 */
record Asked(Event event, String name, Place place, String line, Optional<String> answers, boolean again) {

    String room() {
        return event.room();
    }

    String user() {
        return event.sender();
    }

    /** Whether nobody else is in the room. */
    boolean atDoor() {
        return Address.isDoor(place);
    }

    /** The thread to answer in: the one that it was said in, or one below it. */
    Optional<String> thread() {
        return atDoor() ? Optional.empty() : Optional.of(event.thread().orElse(event.id()));
    }

    /** Under which its answers are said, the same when it comes again. */
    String answerName(String what) {
        return event.id().substring(1) + "-" + what;
    }
}
