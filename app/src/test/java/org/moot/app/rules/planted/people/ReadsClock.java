package org.moot.app.rules.planted.people;

import java.time.Instant;

/** Breaks rule 6: reads the clock. */
class ReadsClock {
    Instant moment() {
        return Instant.now();
    }
}
