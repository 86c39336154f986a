package org.moot.app.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.app.settings.Settings;
import org.moot.storage.look.Seen;
import org.moot.storage.server.Schema;
import org.moot.time.Presence;

/** What the database tells: whether it fits, whether its clock is right, and what waits in it. */
final class InTheDatabase {
    private static final Duration APART = Duration.ofSeconds(2);
    private static final Duration FAR_APART = Duration.ofSeconds(60);
    private static final Duration LATE = Duration.ofMinutes(5);
    private static final Duration SEEN = Duration.ofMinutes(2);
    private static final Duration SIGNED = Duration.ofHours(26);

    private final Settings settings;
    private final Seen seen;
    private final Instant now;
    private final boolean isRunning;

    InTheDatabase(Settings settings, Seen seen, Instant now, boolean isRunning) {
        this.settings = settings;
        this.seen = seen;
        this.now = now;
        this.isRunning = isRunning;
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        all.add(server());
        all.add(clock());
        if (seen.tables().isEmpty()) {
            all.add(Finding.warn("tables", "nothing was ever kept here. ./moot serve begins."));
            return all;
        }
        Seen.Tables tables = seen.tables().get();
        all.add(tables(tables));
        if (!tables.demo()) {
            all.add(lastSeen());
        }
        settings.discord().ifPresent(it -> all.add(platform("Discord", "discord")));
        settings.matrix().ifPresent(it -> all.add(platform("Matrix", "matrix")));
        all.add(outbox());
        all.add(inbox());
        all.add(deadlines());
        all.add(record());
        return all;
    }

    private Finding server() {
        return seen.server() >= Schema.OLDEST
                ? Finding.ok("database", "it answers; PostgreSQL " + seen.server() + ".")
                : Finding.bad(
                        "database",
                        "it is PostgreSQL " + seen.server() + "; Moot needs " + Schema.OLDEST + " or later.");
    }

    private Finding clock() {
        Duration apart = Duration.between(now, seen.now()).abs();
        boolean isAhead = seen.tables().filter(it -> !it.demo()).isPresent()
                && Optional.ofNullable(seen.there().get(Presence.SERVICE))
                        .filter(it -> it.until().isAfter(seen.now().plus(APART)))
                        .isPresent();
        if (isAhead) {
            return Finding.bad(
                    "clock",
                    "the service was seen at a time that is still to come: the clock was set back. Set it right,"
                            + " and keep it so by NTP; votes close by it.");
        }
        if (apart.compareTo(FAR_APART) > 0) {
            return Finding.bad(
                    "clock", "the database's is " + Ages.words(apart) + " away from this machine's. Set both by NTP.");
        }
        return apart.compareTo(APART) > 0
                ? Finding.warn(
                        "clock",
                        "the database's is " + Ages.words(apart) + " away from this machine's. Set both by NTP.")
                : Finding.ok("clock", "this machine's and the database's say the same.");
    }

    private static Finding tables(Seen.Tables tables) {
        if (!tables.failed().isEmpty()) {
            return Finding.bad(
                    "tables",
                    "the migration to " + tables.failed() + " broke half way. Restore the copy from before it.");
        }
        if (!tables.unknown().isEmpty()) {
            return Finding.bad(
                    "tables",
                    "they were made by a newer Moot (" + tables.version()
                            + "). Run that version; there is no way back but a copy from before.");
        }
        return tables.missing().isEmpty()
                ? Finding.ok("tables", "they are of version " + tables.version() + ", as this Moot needs them.")
                : Finding.warn(
                        "tables",
                        "they are of version " + tables.version() + ", and the next start brings them to "
                                + tables.missing().getLast() + ". Make a copy before: ./moot backup FILE");
    }

    private Finding lastSeen() {
        Optional<Seen.Stretch> last = Optional.ofNullable(seen.there().get(Presence.SERVICE));
        if (last.isEmpty()) {
            return Finding.warn("service", "it never ran on this database. ./moot serve starts it.");
        }
        Duration ago = Duration.between(last.get().until(), seen.now());
        if (isRunning) {
            return ago.compareTo(SEEN) > 0
                    ? Finding.bad(
                            "service", "it runs, and noted nothing for " + Ages.words(ago) + ". See data/log/moot.log.")
                    : Finding.ok(
                            "service",
                            "it runs, since "
                                    + Ages.words(Duration.between(last.get().from(), seen.now())) + ".");
        }
        return Finding.warn("service", "it does not run, since " + Ages.words(ago) + ". ./moot serve starts it.");
    }

    /** Whoever holds the lease of the connection notes every 20 seconds that it is there. */
    private Finding platform(String name, String what) {
        Optional<Seen.Stretch> last = Optional.ofNullable(seen.there().get(what));
        if (last.isEmpty()) {
            return Finding.warn(name, "Moot was never there. Its settings stand; see data/log/moot.log after a start.");
        }
        Duration ago = Duration.between(last.get().until(), seen.now());
        if (ago.compareTo(SEEN) <= 0) {
            return Finding.ok(
                    name,
                    "the connection is held, since "
                            + Ages.words(Duration.between(last.get().from(), seen.now())) + ".");
        }
        return isRunning
                ? Finding.bad(
                        name,
                        "the service runs, and was not there for " + Ages.words(ago) + ". See data/log/moot.log"
                                + (what.equals("matrix") ? " and ./moot matrix check." : "."))
                : Finding.warn(name, "nobody holds the connection, since " + Ages.words(ago) + ".");
    }

    private Finding outbox() {
        Seen.Waiting waiting = seen.messages();
        String aside = seen.aside() == 0 ? "" : " " + seen.aside() + " are set aside: refused, or of a restored copy.";
        Duration oldest =
                waiting.oldest().map(it -> Duration.between(it, seen.now())).orElse(Duration.ZERO);
        if (waiting.many() > 0 && oldest.compareTo(LATE) > 0 && isRunning) {
            return Finding.bad(
                    "outbox",
                    waiting.many() + " messages wait, the oldest for " + Ages.words(oldest)
                            + ". A platform does not take them: see data/log/moot.log." + aside);
        }
        String words =
                waiting.many() == 0 ? "nothing waits to be said." : waiting.many() + " messages wait to be said.";
        return aside.isEmpty() ? Finding.ok("outbox", words) : Finding.warn("outbox", words + aside);
    }

    private Finding inbox() {
        Seen.Waiting waiting = seen.arrived();
        Duration oldest =
                waiting.oldest().map(it -> Duration.between(it, seen.now())).orElse(Duration.ZERO);
        if (waiting.many() > 0 && oldest.compareTo(LATE) > 0 && isRunning) {
            return Finding.bad(
                    "inbox",
                    waiting.many() + " messages of people wait, the oldest is due for " + Ages.words(oldest)
                            + ". See data/log/moot.log.");
        }
        return Finding.ok(
                "inbox",
                waiting.many() == 0
                        ? "nothing waits to be heard."
                        : waiting.many() + " messages of people wait to be heard.");
    }

    private Finding deadlines() {
        if (seen.late() == 0) {
            return Finding.ok("hours", "nothing is overdue.");
        }
        String words = seen.late() + " openings, closings or reminders are overdue";
        return isRunning
                ? Finding.bad("hours", words + ". See data/log/moot.log.")
                : Finding.warn("hours", words + "; the next start does them.");
    }

    private Finding record() {
        if (seen.unsigned() == 0) {
            return Finding.ok("record", "all of it is signed.");
        }
        Optional<Duration> age = seen.signed().map(it -> Duration.between(it, seen.now()));
        String words = seen.unsigned() + " entries are not signed yet";
        boolean isLate = age.isEmpty() || age.get().compareTo(SIGNED) > 0;
        return isLate && isRunning && seen.tables().filter(it -> !it.demo()).isPresent()
                ? Finding.bad("record", words + ", though it was due. See data/log/moot.log.")
                : Finding.ok(
                        "record",
                        words
                                + age.map(it -> "; the last time was " + Ages.words(it) + " ago.")
                                        .orElse("."));
    }
}
