package org.moot.office;

import java.util.List;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.command.Storing;

/** Does what two persons agreed on. It may come again after a crash. */
record ActPerform(Parameter<Act> act, TwoPersons two) implements ByTheClock {

    @Override
    public String name() {
        return TwoPersons.PERFORM;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(act);
    }

    @Override
    public Storing stored() {
        return Storing.OWN;
    }

    @Override
    public void at(Asked asked) {
        two.perform(asked.the(act), asked.now());
    }
}
