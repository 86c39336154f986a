package org.moot.people;

import java.util.List;
import org.moot.conversation.Account;
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

    /** Tells somebody at every account they have, or at every one but those. */
    public void tellEverywhere(PersonId id, Post post, Account... but) {
        people.find(id)
                .ifPresent(person -> people.accounts(id).stream()
                        .filter(account -> !List.of(but).contains(account))
                        .forEach(account -> outbox.tell(account, post, person.reader())));
    }

    /** Nothing is said to somebody who was forgotten. */
    public void tell(PersonId id, Post post) {
        people.find(id)
                .ifPresent(person -> people.accounts(id).stream()
                        .findFirst()
                        .ifPresent(account -> outbox.tell(account, post, person.reader())));
    }
}
