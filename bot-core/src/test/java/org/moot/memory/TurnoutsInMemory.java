package org.moot.memory;

import java.util.HashMap;
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
    public void erase(VoteId vote) {
        kept.remove(vote);
    }

    /** Takes somebody out of one. */
    void without(VoteId vote, PersonId person) {
        if (kept.has(vote)) {
            kept.change(vote, voted -> {
                var rest = new HashMap<>(voted);
                rest.remove(person);
                return Map.copyOf(rest);
            });
        }
    }

    @Override
    public Optional<Map<PersonId, Boolean>> find(VoteId vote) {
        return kept.find(vote);
    }
}
