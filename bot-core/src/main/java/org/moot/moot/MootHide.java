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
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.moot.Measure.What;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** Asks that a message is hidden; the second person who asks hides it for 72 hours, in every hall. */
final class MootHide implements Command {
    private static final Parameter<String> MESSAGE = Parameters.word("message", 200, "12");

    private final Parameter<Person> by;
    private final Parameter<Assembly> assembly;
    private final Moderation moderation;
    private final Floor floor;
    private final Here here;
    private final Hiding hiding;

    MootHide(
            Parameter<Person> person,
            Parameter<Assembly> assembly,
            Moderation moderation,
            Floor floor,
            Here here,
            Hiding hiding) {
        this.hiding = hiding;
        this.by = person.named("by").optional();
        this.assembly = assembly;
        this.moderation = moderation;
        this.floor = floor;
        this.here = here;
    }

    @Override
    public String name() {
        return "moot hide";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(MESSAGE, Given.REASON, by, assembly);
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
        PersonId asker = PersonId.asking(asked);
        floor.check(asker, where.id(), asked.now());
        var message = hiding.meant(asked.request().place(), asked.the(MESSAGE));
        var wish = new Moderation.Wish(
                What.HIDE,
                asked.maybe(by).map(Person::id),
                Optional.of(message),
                asked.the(Given.REASON),
                asker,
                here.thread(asked.request()));
        return MeasureAnswer.of(moderation.ask(where, wish, asked.now()));
    }
}
