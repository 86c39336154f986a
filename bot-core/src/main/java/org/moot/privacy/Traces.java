package org.moot.privacy;

import java.util.List;
import org.moot.people.PersonId;

/** Everything that is tied to one person, wherever it stands. */
public interface Traces {

    /**
     * All of it, kind by kind, without the person and the accounts themselves. How somebody voted is not among it, because
     * no ballot is tied to a person.
     */
    List<Trace> of(PersonId person);

    /**
     * What is tied to one is tied to another, who is one person with them, as if they had been one from the beginning: of
     * two positions on what is not decided yet the later one stands, of two reminders or attendances one. Questions, rolls,
     * who took part in votes, the audit log, and positions and lists of what is over stay as they are. Harmless when
     * repeated.
     */
    void passOn(PersonId from, PersonId to);

    /**
     * Takes away what identifies somebody: the person, the accounts, what waits for their doors, and where and when they
     * took part. What stays where it belongs to a decision names a random reference, which leads to nobody from then on.
     * When the transaction has committed, the key is destroyed under which copies of it are sealed.
     */
    void erase(PersonId person);
}
