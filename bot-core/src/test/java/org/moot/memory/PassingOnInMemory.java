package org.moot.memory;

import java.lang.reflect.Field;
import java.util.Set;
import org.moot.people.PersonId;
import org.moot.proposal.ProposalId;
import org.moot.proposal.Stage.Decided;

/** Writes another person into every row, but for rolls, turnouts, the audit log, and what both have in what is over. */
final class PassingOnInMemory {
    private static final Set<Class<?>> LEFT_ALONE = Set.of(
            PeopleInMemory.class,
            RollInMemory.class,
            TurnoutsInMemory.class,
            AuditLogInMemory.class,
            OutboxInMemory.class,
            RosterInMemory.class,
            PositionsInMemory.class,
            ActsInMemory.class,
            DecisionsInMemory.class,
            QuestionsInMemory.class);

    private final TracesInMemory.Parts all;

    PassingOnInMemory(TracesInMemory.Parts all) {
        this.all = all;
    }

    void passOn(PersonId from, PersonId to) {
        var renaming = new Renaming(from, to);
        all.positions().passOn(renaming, this::isDecided);
        all.calls().attendances().keepLonger(from, to);
        ByType.partsOf(all).forEach(store -> passOn(store, renaming));
        ByType.partsOf(all.calls()).forEach(store -> passOn(store, renaming));
        all.acts().passOn(renaming);
        all.decisions().passOn(renaming);
        all.roster().passOn(from, to);
        all.roster().erase(from);
        Traced.untold(from, all);
        all.calls().erase(from);
    }

    private boolean isDecided(ProposalId proposal) {
        return all.proposals()
                .find(proposal)
                .filter(it -> it.stage() instanceof Decided)
                .isPresent();
    }

    private static void passOn(Object store, Renaming renaming) {
        if (!LEFT_ALONE.contains(store.getClass())) {
            for (Field field : store.getClass().getDeclaredFields()) {
                table(field, store, renaming);
            }
        }
    }

    private static void table(Field field, Object store, Renaming renaming) {
        try {
            field.setAccessible(true);
            if (field.get(store) instanceof Table<?, ?> table) {
                table.passOn(renaming);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
