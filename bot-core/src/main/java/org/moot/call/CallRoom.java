package org.moot.call;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.call.attendance.Report;
import org.moot.conversation.Text;

/**
 * Where calls are held, seen from the centre; implemented by an adapter. Every method may block and is never called inside
 * a transaction. Each may be asked again after a crash and then finds what it did before.
 */
public interface CallRoom {

    /** Whether there is one at all. Without, people give an address of their own by {@code call link}. */
    boolean isThere();

    /**
     * Opens a room for a series, or brings the one it has into step. Asked again with the same plan it changes nothing, and
     * when an earlier answer was lost it finds what was opened then.
     *
     * @throws Away when it cannot be reached, or asks to wait
     * @throws Refused when it will not do this, with why
     */
    Opened open(Plan plan);

    /** Closes it for good; harmless when it is gone. */
    void close(String key);

    /** Lets one person in under a shown name, by a link of their own. */
    Way admit(String key, String pseudonym, String shownName);

    /** Takes back somebody's way in, by its reference; harmless when it is gone. */
    void dismiss(String key, String reference);

    /** A link by which the host comes in as host; made anew each time and good for a short while only. */
    String hostLink(String key);

    /** What it reports about the holdings of a room that began between two times; empty when it reports nothing. */
    List<Report> reports(String key, Instant from, Instant until);

    /** Whether it can report afterwards; where not, only what was noticed counts. */
    boolean isHeard();

    /**
     * What is to be.
     *
     * @param series names the room for ever
     * @param key of the room it has
     * @param days the times to come, by the days of the rhythm; those moved or left out are not where the rhythm has them
     */
    record Plan(
            SeriesId series,
            Optional<String> key,
            String title,
            Rhythm rhythm,
            Duration length,
            Map<LocalDate, Change> changes,
            Instant now) {}

    /**
     * A room that is in step.
     *
     * @param until how far ahead it is open
     * @param notes what it could not do as planned, to be told to the assembly
     */
    record Opened(String key, Instant until, Optional<String> dialIn, Optional<String> plainLink, List<Text> notes) {}

    /** One person's way in. */
    record Way(String reference, String link) {}

    /** It cannot be reached now, or asks to wait. */
    final class Away extends RuntimeException {
        private final transient Text why;
        private final transient Optional<Instant> until;

        public Away(Text why, Optional<Instant> until) {
            super(why.key(), null, false, false);
            this.why = why;
            this.until = until;
        }

        public Text why() {
            return why;
        }

        /** When it can be asked again, where it says so. */
        public Optional<Instant> until() {
            return until;
        }
    }

    /** It will not do this however often it is asked. */
    final class Refused extends RuntimeException {
        private final transient Text why;

        public Refused(Text why) {
            super(why.key(), null, false, false);
            this.why = why;
        }

        public Text why() {
            return why;
        }
    }

    /** Nowhere: people give addresses of their own. */
    static CallRoom none() {
        return new NoRoom();
    }
}
