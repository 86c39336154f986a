package org.moot.app.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.app.copy.LastCopies;
import org.moot.app.settings.Settings;

/** When copies were made last. */
record Copies(Settings settings, Instant now) {
    private static final Duration OFTEN = Duration.ofHours(36);
    private static final Duration SELDOM = Duration.ofDays(7);

    List<Finding> findings() {
        var last = new LastCopies(settings.data());
        return List.of(
                finding("copy", last.of(LastCopies.Of.DATABASE), "./moot backup FILE"),
                finding("keys' copy", last.of(LastCopies.Of.KEYS), "./moot backup FILE --keys KEYS"));
    }

    private Finding finding(String about, Optional<Instant> taken, String how) {
        if (taken.isEmpty()) {
            return Finding.warn(about, "none was made from here: " + how + ". docs/backup.md says how often.");
        }
        Duration age = Duration.between(taken.get(), now);
        String words = "the last one is " + Ages.words(age) + " old";
        if (age.compareTo(OFTEN) <= 0) {
            return Finding.ok(about, words + ".");
        }
        String what = words + ": " + how;
        return age.compareTo(SELDOM) > 0 ? Finding.bad(about, what) : Finding.warn(about, what);
    }
}
