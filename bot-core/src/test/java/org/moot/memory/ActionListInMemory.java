package org.moot.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.moot.action.Action;
import org.moot.action.ActionList;
import org.moot.assembly.AssemblyId;

/** Actions by number. */
final class ActionListInMemory implements ActionList {
    private final AtomicLong numbers = new AtomicLong();
    private final Table<Long, Action> actions;

    ActionListInMemory(Desk desk) {
        this.actions = new Table<>(desk);
    }

    @Override
    public long next() {
        return numbers.incrementAndGet();
    }

    @Override
    public void add(Action action) {
        actions.add(action.number(), action);
    }

    @Override
    public Optional<Action> find(long number) {
        return actions.find(number);
    }

    @Override
    public List<Action> of(long decision) {
        return actions.all(action -> action.decision() == decision)
                .sorted(Comparator.comparingLong(Action::number))
                .toList();
    }

    @Override
    public List<Action> page(AssemblyId assembly, boolean done, long beforeNumber, int most) {
        return actions.all(action -> action.assembly().equals(assembly)
                        && action.done().isPresent() == done
                        && action.number() < beforeNumber)
                .sorted(Comparator.comparingLong(Action::number).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public Action change(long number, UnaryOperator<Action> step) {
        return actions.change(number, step);
    }

    List<Action> all() {
        return actions.all().toList();
    }
}
