package org.moot.memory;

import java.util.Map;
import java.util.Optional;
import org.moot.people.PersonId;
import org.moot.vote.Turnouts;
import org.moot.vote.VoteId;

/** Who took part, by vote. */
final class TurnoutsInMemory implements Turnouts {
    private final Table<VoteId, Map<PersonId, Boolean>> kept;

    TurnoutsInMemory(Desk desk) {
        this.kept = new Table<>(desk);
    }

    @Override
    public void keep(VoteId vote, Map<PersonId, Boolean> voted) {
        kept.putIfAbsent(vote, Map.copyOf(voted));
    }

    @Override
    public Optional<Map<PersonId, Boolean>> find(VoteId vote) {
        return kept.find(vote);
    }
}
