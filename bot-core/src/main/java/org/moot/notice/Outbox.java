package org.moot.notice;

import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;

/** The only way out: what is staged is said if and only if the current transaction commits, in order for each place. */
public interface Outbox {

    void stage(Spot spot, Parcel parcel);

    default void say(Place hall, Post post, Reader reader) {
        stage(new Spot.Hall(hall), new Parcel.Say(post, reader));
    }

    default void tell(Account account, Post post, Reader reader) {
        stage(new Spot.Door(account), new Parcel.Say(post, reader));
    }
}
