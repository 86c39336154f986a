package org.moot.memory;

import java.util.List;
import java.util.Optional;
import org.moot.call.Pass;
import org.moot.call.Passes;
import org.moot.people.PersonId;

/** Ways into rooms, and who agreed that it is kept when they come. */
final class PassesInMemory implements Passes {
    private final Table<String, Pass> passes;
    private final Table<PersonId, Boolean> kept;
    private final Table<Leftover, Leftover> leftovers;

    PassesInMemory(Desk desk) {
        passes = new Table<>(desk);
        kept = new Table<>(desk);
        leftovers = new Table<>(desk);
    }

    @Override
    public boolean add(Pass pass) {
        boolean there = pass.person().flatMap(it -> of(pass.room(), it)).isPresent();
        return !there && passes.putIfAbsent(pass.pseudonym(), pass);
    }

    @Override
    public Optional<Pass> of(String room, PersonId person) {
        return passes.all(it -> it.room().equals(room) && it.person().equals(Optional.of(person)))
                .findFirst();
    }

    @Override
    public List<Pass> all(String room) {
        return passes.all(it -> it.room().equals(room)).toList();
    }

    @Override
    public boolean isKept(PersonId person) {
        return kept.has(person);
    }

    @Override
    public List<PersonId> kept(List<PersonId> among) {
        return among.stream().filter(kept::has).toList();
    }

    @Override
    public void keep(PersonId person, boolean wanted) {
        if (wanted) {
            kept.put(person, true);
        } else {
            kept.remove(person);
        }
    }

    @Override
    public List<Leftover> leftovers() {
        return leftovers.all().toList();
    }

    @Override
    public void isGone(Leftover leftover) {
        leftovers.remove(leftover);
    }

    List<Pass> of(PersonId person) {
        return passes.all(it -> it.person().equals(Optional.of(person))).toList();
    }

    void erase(PersonId person) {
        of(person).forEach(it -> {
            passes.remove(it.pseudonym());
            var leftover = new Leftover(it.room(), it.reference());
            leftovers.put(leftover, leftover);
        });
        kept.remove(person);
    }
}
