package org.moot.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.people.PersonId;
import org.moot.vote.Roll;
import org.moot.vote.VoteId;

/** The roll of each vote. */
final class RollInMemory implements Roll {
    private final Table<VoteId, List<Entry>> rolls;

    RollInMemory(Desk desk) {
        this.rolls = new Table<>(desk);
    }

    @Override
    public void fix(VoteId vote, List<Entry> entries) {
        rolls.putIfAbsent(vote, List.copyOf(entries));
    }

    @Override
    public boolean add(VoteId vote, Entry entry) {
        if (find(vote, entry.person()).isPresent()) {
            return false;
        }
        var more = new ArrayList<>(all(vote));
        more.add(entry);
        rolls.put(vote, List.copyOf(more));
        return true;
    }

    @Override
    public Optional<Entry> find(VoteId vote, PersonId person) {
        return all(vote).stream().filter(entry -> entry.person().equals(person)).findFirst();
    }

    @Override
    public List<Entry> all(VoteId vote) {
        return rolls.find(vote).orElse(List.of());
    }
}
