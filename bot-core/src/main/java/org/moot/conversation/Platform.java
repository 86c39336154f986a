package org.moot.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One chat platform, seen from the centre. Implemented by an adapter; in core only {@code Delivery} calls it. Every method
 * may block and is called from a delivery thread, never inside a transaction. The same {@code deliveryId} may come again
 * after a crash: what was said under it before must not be said a second time, and its reference is returned again.
 */
public interface Platform {

    /** The name that accounts and places of this platform carry. */
    String name();

    /** Whether this program is the one that speaks to it now; until it is, what is for it waits for the one that does. */
    default boolean isHere() {
        return true;
    }

    /** Where the account can be spoken to so that nobody else reads it. */
    Place door(Account account);

    /**
     * Says the post at a place.
     *
     * @return an opaque reference by which the message can be revised
     * @throws Away when the platform cannot be reached or asks to wait; tried again later, in order
     * @throws Refused when it will never take this message; set aside
     */
    String say(Place place, Post post, Reader reader, DeliveryId deliveryId);

    /**
     * Replaces what an earlier message says.
     *
     * @return false when the message is gone, so that it has to be said anew
     */
    boolean revise(Place place, String reference, Post post, Reader reader);

    /** Opens a thread in a hall, with the post as its first message, which stays revisable. */
    Opened open(Place hall, String title, Post first, Reader reader, DeliveryId deliveryId);

    /** Hides a message that a person said, where the platform allows it; false where it does not. */
    default boolean hide(Place place, String reference) {
        return false;
    }

    /** Shows a hidden message again, where the platform allows it; false where it does not. */
    default boolean reveal(Place place, String reference) {
        return false;
    }

    /**
     * Keeps these accounts of this platform from speaking in a hall and its threads, and nobody else who was kept from it by
     * this; harmless when repeated, and where the platform does not allow it. They can still ask Moot for things.
     */
    default void mute(Place hall, List<Account> muted) {}

    /**
     * Says again, in a thread, what a person said in another hall: under their name, and so that it notifies nobody. What it
     * says is never heard as talk.
     *
     * @return the references of its parts, in order; none where the platform cannot, and then Moot tells it in its own name
     */
    default List<String> mirror(Place thread, Mirrored said, Mirrored.Files files, DeliveryId deliveryId) {
        return List.of();
    }

    /**
     * Makes what was said again say what it says now.
     *
     * @param parts as they were returned before
     * @return the references of its parts as they are now; none when it is gone, and then nothing is said anew
     */
    default List<String> mirrorAnew(
            Place thread, List<String> parts, Mirrored said, Mirrored.Files files, DeliveryId deliveryId) {
        return List.of();
    }

    /** Takes away what was said again; harmless when it is gone. */
    default void unsay(Place thread, List<String> parts) {}

    /** Marks a message with a sign in the name of all who did so elsewhere, or takes the mark back; harmless when repeated. */
    default void mark(Place thread, String reference, String sign, boolean takenBack) {}

    /** Pins what Moot said where everybody finds it; harmless when repeated, and where the platform does not allow it. */
    default void pin(Place place, String reference) {}

    /** Brings the bytes of what lies on this platform; empty where it is gone or larger than so many bytes. */
    default Optional<byte[]> fetch(Talk.Attached file, long most) {
        return Optional.empty();
    }

    /** A thread that was opened: where it is, and the reference of its first message. */
    record Opened(Place thread, String reference) {}

    /** The id of one delivery, the same at every try: at most 25 characters of {@code a-z0-9}. */
    record DeliveryId(String value) {}

    /** The platform is away or asks to wait. */
    final class Away extends RuntimeException {
        private final transient Optional<Duration> retryAfter;

        public Away(String why, Optional<Duration> retryAfter) {
            super(why);
            this.retryAfter = retryAfter;
        }

        public Optional<Duration> retryAfter() {
            return retryAfter;
        }
    }

    /** The platform will not take this message, now or later. */
    final class Refused extends RuntimeException {
        public Refused(String why) {
            super(why);
        }
    }
}
