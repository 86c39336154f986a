package org.moot.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Subject;

/**
 * Which messages were said again where, and who marked them: ids and references, never a word of what was said. A reference
 * at a place belongs to one message only. Nothing is kept for longer than {@link #KEPT}.
 */
public interface Mirrors {
    Duration KEPT = Duration.ofDays(90);

    /** Notes a message of a person, in the thread about a subject; harmless when it is there. */
    void add(Original said, Subject thread, Instant when);

    /** The message that is meant by a reference at a place: itself, or the one that was said again there. */
    Optional<Original> origin(Place at, String reference);

    /** Where a message was said again. */
    List<Copy> copies(Original said);

    default Optional<Copy> copy(Original said, Place at) {
        return copies(said).stream().filter(copy -> copy.at().equals(at)).findFirst();
    }

    /**
     * Notes how messages were said again at a place, as one message of these parts, in the place of what was noted before.
     * Messages that are not known are passed over.
     */
    void put(List<Original> said, Place at, List<String> parts);

    /** What was said again at a place is gone, for all messages that were said in it. */
    void forget(Original said, Place at);

    /** What was said at a place since then, by its platform's references; also what is gone meanwhile. */
    Set<String> saidAt(Place at, Instant since);

    /** Where something stands that a platform knows by this reference, for whoever is not told the place. */
    Set<Place> standing(String platform, String reference);

    /** Notes that an account marked a message at a place; harmless when repeated. {@code event} is the platform's id of that. */
    void mark(Original said, Mark mark, String event);

    /** Notes that the mark was taken back; harmless when repeated. */
    void unmark(Original said, Mark mark);

    /** The mark that was noted with an id of its platform. */
    Optional<Marking> marking(String platform, String event);

    void unmark(Marking marking);

    /** The places at which anybody marked a message with a sign. */
    Set<Place> marked(Original said, String sign);

    /** A name for something that tells nothing of it, always the same: 16 characters of {@code a-z0-9}. */
    String opaque(String kind, String... parts);

    /** Whether it is the first time for so long that something is hinted at in the thread at a place; notes it if so. */
    boolean mayHint(Place thread, Instant now, Duration every);

    /** Forgets messages that were said before. */
    void tidy(Instant before);

    /**
     * @param parts their references at the place, in order; the first of them has the words
     * @param joined whether other messages were said in it too
     */
    record Copy(Place at, List<String> parts, boolean joined) {
        public Copy {
            parts = List.copyOf(parts);
        }
    }

    record Mark(Place at, Account by, String sign) {}

    /** A mark by its own id, for whoever is not told whose it was. */
    record Marking(Original said, Place at, String sign, String event) {}
}
