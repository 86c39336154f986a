package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.action.Action;
import org.moot.action.ActionList;
import org.moot.assembly.AssemblyId;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.people.PersonId;

/** All actions. */
public abstract class ActionListContract extends Contract {

    private ActionList actions() {
        return stores().actions();
    }

    private AssemblyId assembly() {
        return Make.assembly(Fresh.word()).in(stores()).id();
    }

    private long decision() {
        return Make.decision("Plant a tree").in(stores()).number();
    }

    private Action taken(AssemblyId assembly, long decision) {
        return in(() -> {
            var action = new Action(
                    actions().next(),
                    assembly,
                    decision,
                    PersonId.fresh(),
                    "Buy a \"tree\" 🌳",
                    Make.THEN,
                    Optional.empty());
            actions().add(action);
            return action;
        });
    }

    private Action done(Action action) {
        return in(() -> actions().change(action.number(), it -> it.doneWith("It stands.", Make.THEN.plusSeconds(9))));
    }

    @Test
    void anActionIsFoundAsItWasTakenAndDone() {
        Action action = taken(assembly(), decision());
        assertThat(in(() -> actions().find(action.number()))).contains(action);
        Action done = done(action);
        assertThat(in(() -> actions().find(action.number()))).contains(done);
        assertThat(in(() -> actions().find(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void thoseOfADecisionComeTheOldestFirst() {
        long decision = decision();
        Action first = taken(assembly(), decision);
        Action second = taken(assembly(), decision);
        taken(assembly(), decision());
        assertThat(in(() -> actions().of(decision))).containsExactly(first, second);
    }

    @Test
    void theNewestOfThoseDoneOrNotComeFirstAPageAtATime() {
        AssemblyId policy = assembly();
        Action open = taken(policy, decision());
        Action done = done(taken(policy, decision()));
        Action latest = done(taken(policy, decision()));
        taken(assembly(), decision());
        assertThat(in(() -> actions().page(policy, false, Long.MAX_VALUE, 5))).containsExactly(open);
        assertThat(in(() -> actions().page(policy, true, Long.MAX_VALUE, 5))).containsExactly(latest, done);
        assertThat(in(() -> actions().page(policy, true, Long.MAX_VALUE, 1))).containsExactly(latest);
        assertThat(in(() -> actions().page(policy, true, latest.number(), 5))).containsExactly(done);
    }
}
