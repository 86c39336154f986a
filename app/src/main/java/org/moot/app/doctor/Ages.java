package org.moot.app.doctor;

import java.time.Duration;

/** How long ago, in the largest unit that says enough. */
final class Ages {
    private static final long MANY = 2;

    private Ages() {}

    static String words(Duration age) {
        if (age.toDays() >= MANY) {
            return age.toDays() + " days";
        }
        if (age.toHours() >= MANY) {
            return age.toHours() + " hours";
        }
        return age.toMinutes() >= MANY ? age.toMinutes() + " minutes" : Math.max(0, age.toSeconds()) + " seconds";
    }
}
