package org.moot.moot;

import org.moot.conversation.Place;
import org.moot.notice.Hanging;
import org.moot.notice.Hangings;
import org.moot.notice.Mirrors;
import org.moot.notice.Original;
import org.moot.notice.Outbox;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;

/** Hides a message wherever it can be read: where it was said, and wherever it was said again or is about to be. */
final class Hiding {
    private final Mirrors mirrors;
    private final Hangings hangings;
    private final Outbox outbox;

    Hiding(Mirrors mirrors, Hangings hangings, Outbox outbox) {
        this.mirrors = mirrors;
        this.hangings = hangings;
        this.outbox = outbox;
    }

    /** The message as it was said first, which is the same one in every hall. */
    Measure.Message meant(Place at, String reference) {
        return mirrors.origin(at, reference)
                .map(it -> new Measure.Message(it.at(), it.message()))
                .orElseGet(() -> new Measure.Message(at, reference));
    }

    void show(Measure.Message message, boolean hidden) {
        var original = new Original(message.place(), message.reference());
        hide(message.place(), message.reference(), hidden);
        for (Mirrors.Copy copy : mirrors.copies(original)) {
            copy.parts().forEach(part -> hide(copy.at(), part, hidden));
        }
        if (hidden) {
            hangings.threadAt(message.place()).ifPresent(thread -> holdBack(original, thread));
        }
    }

    private void hide(Place at, String reference, boolean hidden) {
        outbox.stage(new Spot.Hall(at), new Parcel.Hide(reference, hidden));
    }

    /** What waits is not said; what is just being said is hidden after it. */
    private void holdBack(Original original, Hanging thread) {
        for (Hanging other : hangings.of(thread.card())) {
            boolean isThere = other.at().equals(original.at())
                    || mirrors.copy(original, other.at()).isPresent();
            var spot = new Spot.Mirror(other.hall(), other.card());
            boolean waited = !outbox.drop(spot, original.subject()).isEmpty();
            boolean isKnown = mirrors.origin(original.at(), original.message()).isPresent();
            if (!isThere && !waited && isKnown) {
                outbox.stage(spot, new Parcel.HideCopy(original, true));
            }
        }
    }
}
