package org.moot.verifier;

/** Something in a bundle is not what it has to be; the words say what. */
@SuppressWarnings("serial")
final class Unreadable extends Exception {
    Unreadable(String words) {
        super(words);
    }
}
