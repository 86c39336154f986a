package org.moot.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people say that is no command: heard before an adapter shows it, so that a moot can be mirrored between halls. Each
 * thing that happens may come again, after a lost connection or a restart, under the same id.
 */
public interface Talk {

    /** Hears nothing: what is said stays where it was said. */
    Talk UNHEARD = heard -> {};

    /**
     * @throws Refusal when whoever says it is muted there; then it must not be shown
     */
    void hear(Heard heard);

    /** The last message that was heard at a place, after which an adapter that was away goes on; empty where none was. */
    default Optional<Last> last(Place at) {
        return Optional.empty();
    }

    /** What was heard at a place since then, by the platform's ids, so that an adapter that was away can tell what of it is gone. */
    default Set<String> heardSince(Place at, Instant since) {
        return Set.of();
    }

    /** @param id the platform's own id of the message */
    record Last(String id, Instant when) {}

    /** Something that happened among people at a place. */
    sealed interface Heard {
        /** Unique on its platform, the same when it comes again. */
        String id();

        Place at();

        Instant when();
    }

    /**
     * A message.
     *
     * @param id the platform's own id of the message
     * @param speech nothing where there are only files
     * @param answers the id of the message that it is an answer to
     * @param picture of whoever says it, as the platform shows it
     */
    record Spoken(
            String id,
            Account by,
            String shownName,
            Place at,
            Speech speech,
            Optional<String> answers,
            List<Attached> files,
            Optional<Attached> picture,
            Instant when)
            implements Heard {
        public Spoken {
            files = List.copyOf(files);
        }

        /** Without a picture of whoever says it. */
        public Spoken(
                String id,
                Account by,
                String shownName,
                Place at,
                Speech speech,
                Optional<String> answers,
                List<Attached> files,
                Instant when) {
            this(id, by, shownName, at, speech, answers, files, Optional.empty(), when);
        }

        /** Words alone. */
        public Spoken(String id, Account by, String shownName, Place at, String words, Instant when) {
            this(id, by, shownName, at, Speech.typed(words), Optional.empty(), List.of(), when);
        }

        public String words() {
            return speech.plain();
        }
    }

    /**
     * A message says something else now. {@code message} is its id; speech and files are all that it has now.
     *
     * @param picture of whoever says it, as the platform shows it
     */
    record Changed(
            String id,
            String message,
            Account by,
            String shownName,
            Place at,
            Speech speech,
            List<Attached> files,
            Optional<Attached> picture,
            Instant when)
            implements Heard {
        public Changed {
            files = List.copyOf(files);
        }

        /** Without a picture of whoever says it. */
        public Changed(
                String id,
                String message,
                Account by,
                String shownName,
                Place at,
                Speech speech,
                List<Attached> files,
                Instant when) {
            this(id, message, by, shownName, at, speech, files, Optional.empty(), when);
        }

        public String words() {
            return speech.plain();
        }
    }

    /**
     * A message is gone, whoever took it away, or a mark by the id by which it was set.
     *
     * @param at the hall where the platform no longer tells in which of its threads it was
     */
    record Deleted(String id, String message, Place at, Instant when) implements Heard {
        public Deleted at(Place place) {
            return new Deleted(id, message, place, when);
        }
    }

    /**
     * Somebody marked a message, or took the mark back. A state rather than a happening: it may come as often as it likes.
     *
     * @param sign a character, or the name of one of the platform's own pictures
     */
    record Reacted(String id, String message, Account by, Place at, String sign, boolean takenBack, Instant when)
            implements Heard {}

    /**
     * A file beside a message.
     *
     * @param address where it lies, which the platform may let lapse
     */
    record Attached(String name, String address, long bytes) {}
}
