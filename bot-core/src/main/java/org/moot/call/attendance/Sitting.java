package org.moot.call.attendance;

import java.util.Comparator;

/** One joining of one device, in one holding of the room. */
public record Sitting(String instance, String visit) {
    static final Comparator<Sitting> ORDER =
            Comparator.comparing(Sitting::instance).thenComparing(Sitting::visit);

    /** Who it was whom the room did not recognise, as a human says. */
    public record Named(Sitting sitting, String person) {}
}
