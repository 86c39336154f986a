package org.moot.storage.action;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.action.Action;
import org.moot.action.ActionList;
import org.moot.assembly.AssemblyId;
import org.springframework.stereotype.Component;

/** Actions by number, and by the decision they follow from. */
@Component
final class StoredActions implements ActionList {

    private final ActionRows rows;

    StoredActions(ActionRows rows) {
        this.rows = rows;
    }

    @Override
    public long next() {
        return rows.next();
    }

    @Override
    public void add(Action action) {
        rows.add(ActionRow.of(action));
    }

    @Override
    public Optional<Action> find(long number) {
        return rows.find(number);
    }

    @Override
    public List<Action> of(long decision) {
        return rows.findByDecisionOrderByNumber(decision).stream()
                .map(ActionRow::toDomain)
                .toList();
    }

    @Override
    public List<Action> page(AssemblyId assembly, boolean done, long beforeNumber, int most) {
        return rows.page(assembly.value(), done, beforeNumber, most).stream()
                .map(ActionRow::toDomain)
                .toList();
    }

    @Override
    public Action change(long number, UnaryOperator<Action> step) {
        return rows.change(number, step);
    }
}
