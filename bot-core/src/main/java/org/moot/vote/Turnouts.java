package org.moot.vote;

import java.util.Map;
import java.util.Optional;
import org.moot.people.PersonId;

/**
 * Who has a ballot in a closed box, yes or no and nothing more: for the end of reminders and for an audit, for six months.
 * Whoever is forgotten is taken out of it at once.
 */
public interface Turnouts {

    /** Kept as one object; a second time changes nothing. */
    void keep(VoteId vote, Map<PersonId, Boolean> voted);

    Optional<Map<PersonId, Boolean>> find(VoteId vote);

    /** For good; harmless when there is none. */
    void erase(VoteId vote);
}
