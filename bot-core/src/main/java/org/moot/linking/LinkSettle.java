package org.moot.linking;

import java.util.List;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.people.PersonId;

/** Two who said that they are one become one, once nothing keeps them apart. */
final class LinkSettle implements ByTheClock {
    static final String NAME = "link settle";
    static final String WHO = "who";

    private static final Parameter<String> GOES = Parameters.word(WHO, 36, "3f2b6c1e-0000-4000-8000-000000000000");

    private final Linking linking;

    LinkSettle(Linking linking) {
        this.linking = linking;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(GOES);
    }

    @Override
    public void at(Asked asked) {
        linking.settle(PersonId.of(asked.the(GOES)), asked.now());
    }
}
