package org.moot.matrix.say;

/** Where a file lies on the homeserver, by its {@code mxc://} address. */
public sealed interface Stored {

    record Open(String address) implements Stored {}

    /** Sealed, as in an encrypted room: the server has no key to it. */
    record Sealed(String address, SealedFile file) implements Stored {}
}
