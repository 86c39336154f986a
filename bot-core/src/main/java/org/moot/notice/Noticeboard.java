package org.moot.notice;

import java.util.List;
import org.moot.conversation.Place;
import org.moot.conversation.Subject;

/** Hangs cards and keeps them up to date. */
public final class Noticeboard {
    private final Outbox outbox;
    private final Touches touches;

    public Noticeboard(Outbox outbox, Touches touches) {
        this.outbox = outbox;
        this.touches = touches;
    }

    /** Opens the thread about a subject in every hall, with its card on top. */
    public void open(Subject card, String title, List<Place> halls) {
        for (Place hall : halls) {
            outbox.stage(new Spot.Hall(hall), new Parcel.Open(card, title));
        }
    }

    public void hang(Subject card, List<Place> halls) {
        for (Place hall : halls) {
            outbox.stage(new Spot.Hall(hall), new Parcel.Hang(card));
        }
    }

    /** Hangs a card inside the thread about another subject. */
    public void hang(Subject card, Subject thread, List<Place> halls) {
        for (Place hall : halls) {
            outbox.stage(new Spot.Thread(hall, thread), new Parcel.Hang(card));
        }
    }

    /** Revises the card wherever it hangs. */
    public void show(Subject card) {
        touches.touch(card);
    }
}
