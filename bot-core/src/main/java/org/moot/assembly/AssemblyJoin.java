package org.moot.assembly;

import java.util.List;
import java.util.Map;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** Joins an assembly, in one step, as its charter lets. */
final class AssemblyJoin implements Command {
    private final Parameter<Assembly> assembly;
    private final Entrance entrance;
    private final People people;
    private final AssemblyCard card;

    AssemblyJoin(Parameter<Assembly> assembly, Entrance entrance, People people, AssemblyCard card) {
        this.assembly = assembly;
        this.entrance = entrance;
        this.people = people;
        this.card = card;
    }

    @Override
    public String name() {
        return "assembly join";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(assembly);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        Assembly joined = asked.the(assembly);
        PersonId person = PersonId.asking(asked);
        Refusal.when(
                joined.charter().the(Setting.JOINS).equals("members") && !isMember(person),
                "assembly.joins-members-only",
                joined.name(),
                new Text.Typed("assembly list"));
        boolean newly = entrance.join(joined, person, asked.now());
        Map<String, String> it = Map.of("assembly", joined.handle());
        return Post.titled(Text.of(newly ? "assembly.joined" : "assembly.joined-already", joined.name()))
                .prose(Text.plain(joined.remit()))
                .fact("assembly.people", card.people(joined))
                .action("assembly.do-moots", "moot list", it)
                .action("assembly.do-proposals", "proposal list", it)
                .action("assembly.do-leave", "assembly leave", it)
                .done();
    }

    private boolean isMember(PersonId person) {
        return people.find(person).filter(Person::isMember).isPresent();
    }
}
