package org.moot.people;

import org.moot.conversation.Post;
import org.moot.notice.Outbox;

/** Tells one person something that nobody else reads, at the account they used last. */
public final class Doors {
    private final People people;
    private final Outbox outbox;

    public Doors(People people, Outbox outbox) {
        this.people = people;
        this.outbox = outbox;
    }

    /** Nothing is said to somebody who was forgotten. */
    public void tell(PersonId id, Post post) {
        people.find(id)
                .ifPresent(person -> people.accounts(id).stream()
                        .findFirst()
                        .ifPresent(account -> outbox.tell(account, post, person.reader())));
    }
}
