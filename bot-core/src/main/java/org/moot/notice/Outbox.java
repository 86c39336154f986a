package org.moot.notice;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;

/** The only way out: what is staged is said if and only if the current transaction commits, in order for each place. */
public interface Outbox {

    void stage(Spot spot, Parcel parcel);

    /**
     * Lets what waits about a subject in a lane, apart from what is in hand, be what a step makes of it.
     *
     * @param step empty for what stays as it is
     * @return whether anything is another one now
     */
    boolean revise(Spot spot, Subject about, Function<Parcel, Optional<Parcel>> step);

    /** Takes back what waits about a subject in a lane, apart from what is in hand; returns what that was. */
    List<Parcel> drop(Spot spot, Subject about);

    default void say(Place hall, Post post, Reader reader) {
        stage(new Spot.Hall(hall), new Parcel.Say(post, reader));
    }

    default void tell(Account account, Post post, Reader reader) {
        stage(new Spot.Door(account), new Parcel.Say(post, reader));
    }
}
