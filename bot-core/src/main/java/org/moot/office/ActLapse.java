package org.moot.office;

import java.util.List;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;

/** Ends what nobody approved within its 48 hours. */
record ActLapse(Parameter<Act> act, TwoPersons two) implements ByTheClock {

    @Override
    public String name() {
        return TwoPersons.LAPSE;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(act);
    }

    @Override
    public void at(Asked asked) {
        two.lapse(asked.the(act), asked.now());
    }
}
