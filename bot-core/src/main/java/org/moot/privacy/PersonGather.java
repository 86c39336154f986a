package org.moot.privacy;

import java.util.List;
import java.util.Optional;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.people.People;
import org.moot.people.PersonId;

/** What the one who went did while two became one, and was written after it, is passed on too. */
final class PersonGather implements ByTheClock {
    static final String NAME = "person gather";
    static final String WAS = "was";

    private static final Parameter<String> FORMER = Parameters.word(WAS, 36, "3f2b6c1e-0000-4000-8000-000000000000");

    private final People people;
    private final PassingOn passingOn;

    PersonGather(People people, PassingOn passingOn) {
        this.people = people;
        this.passingOn = passingOn;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FORMER);
    }

    @Override
    public void at(Asked asked) {
        PersonId was = PersonId.of(asked.the(FORMER));
        Optional.ofNullable(people.leadTo(List.of(was)).get(was)).ifPresent(now -> passingOn.passOn(was, now));
    }
}
