package org.moot.call;

import java.time.Instant;
import java.util.Optional;
import org.moot.conversation.Place;

/**
 * A platform's own list of what is to come, which follows what is planned; implemented by an adapter that has one. Every
 * method may block and is never called inside a transaction.
 */
public interface Board {

    /** The platform whose halls it is for. */
    String platform();

    /** The community in whose list a hall's assembly shows its calls; empty where it cannot be seen now. */
    Optional<String> community(Place hall);

    /**
     * Puts one time of a call into the list, or changes what stands there. When an earlier answer was lost it finds what was
     * put there then.
     *
     * @param reference of what stands there; where that is gone, it is put there anew
     * @return the reference from then on
     * @throws Away when it cannot be reached, or asks to wait
     * @throws Refused when it will not do this, such as for want of a permission
     */
    String put(String community, Optional<String> reference, Announced what);

    /** Takes it out before it begins; harmless when it is gone. */
    void remove(String community, String reference);

    /**
     * What is announced.
     *
     * @param where an address of our own, or a word
     */
    record Announced(String title, String words, Instant starts, Instant ends, String where) {}

    /** It cannot be reached now. */
    final class Away extends RuntimeException {
        public Away() {
            super("the list cannot be reached now", null, false, false);
        }
    }

    /** It will not do this however often it is asked. */
    final class Refused extends RuntimeException {
        public Refused(String why) {
            super(why, null, false, false);
        }
    }
}
