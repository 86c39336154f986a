package org.moot.zoom;

/** Zoom knows nothing of the kind, any more or ever. */
final class Gone extends RuntimeException {
    Gone() {
        super("gone", null, false, false);
    }
}
