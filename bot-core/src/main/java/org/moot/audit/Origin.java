package org.moot.audit;

import java.net.URI;
import java.util.Optional;

/** What the logs of this house are called, so that nobody takes a checkpoint of one for that of another. */
public record Origin(String house) {
    private static final int ID_LETTERS = 8;

    /** The host of the public address; without one a name that follows from the key of the house. */
    public static Origin of(Optional<URI> publicAddress, HouseSeal house) {
        return new Origin(publicAddress
                .flatMap(it -> Optional.ofNullable(it.getHost()))
                .orElseGet(() -> "moot-" + house.publicKey().hex().substring(0, ID_LETTERS) + ".invalid"));
    }

    /** The record of everything that happened. */
    public String record() {
        return house + "/audit";
    }

    /** What lies in the box of a vote, as it grew. */
    public String cast(String vote) {
        return house + "/vote/" + vote;
    }
}
