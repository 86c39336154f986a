package org.moot.moot;

import java.util.List;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.Here;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.moot.Measure.What;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** Asks that somebody is muted in an assembly; the second person who asks mutes them for 72 hours. */
final class PersonMute implements Command {

    private final Parameter<Person> person;
    private final Parameter<Assembly> assembly;
    private final Moderation moderation;
    private final Floor floor;
    private final Here here;

    PersonMute(Parameter<Person> person, Parameter<Assembly> assembly, Moderation moderation, Floor floor, Here here) {
        this.person = person;
        this.assembly = assembly;
        this.moderation = moderation;
        this.floor = floor;
        this.here = here;
    }

    @Override
    public String name() {
        return "person mute";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(person, Given.REASON, assembly);
    }

    @Override
    public Permission needs() {
        return Right.IN_ASSEMBLY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        Assembly where = asked.the(assembly);
        PersonId by = PersonId.asking(asked);
        floor.check(by, where.id(), asked.now());
        var wish = new Moderation.Wish(
                What.MUTE,
                Optional.of(asked.the(person).id()),
                Optional.empty(),
                asked.the(Given.REASON),
                by,
                here.thread(asked.request()));
        return MeasureAnswer.of(moderation.ask(where, wish, asked.now()));
    }
}
