package org.moot.notice;

import org.moot.conversation.Place;
import org.moot.conversation.Subject;

/** A message as a person said it: where, and by which id the platform knows it. */
public record Original(Place at, String message) {
    /** The kind of the subjects by which waiting parcels about a message are found. */
    public static final String SUBJECT = "mirror";

    public Subject subject() {
        return new Subject(SUBJECT, at.platform() + " " + at.address() + " " + message);
    }
}
