package org.moot.matrix.gateway;

/** The homeserver could not be reached, or what was asked took too long; it may be tried again. */
public final class HomeserverAway extends RuntimeException {
    public HomeserverAway(String why) {
        super(why);
    }
}
