package org.moot.assembly;

import java.util.List;
import java.util.Map;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Post;
import org.moot.people.PersonId;

/** Shows an assembly, and what the reader can do in it. */
final class AssemblyShow implements Command {
    private final Parameter<Assembly> assembly;
    private final AssemblyCard card;
    private final Roster roster;

    AssemblyShow(Parameter<Assembly> assembly, AssemblyCard card, Roster roster) {
        this.assembly = assembly;
        this.card = card;
        this.roster = roster;
    }

    @Override
    public String name() {
        return "assembly show";
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
    public Storing stored() {
        return Storing.NOTHING;
    }

    @Override
    public Post perform(Asked asked) {
        Assembly shown = asked.the(assembly);
        Map<String, String> it = Map.of("assembly", shown.handle());
        Post.Writer post = card.about(shown, asked.now());
        if (roster.has(shown.id(), PersonId.asking(asked))) {
            post.prose("assembly.you-are-in")
                    .action("assembly.do-moots", "moot list", it)
                    .action("assembly.do-proposals", "proposal list", it)
                    .action("assembly.do-roster", "assembly roster", it);
        } else {
            post.prose("assembly.you-are-not-in").action("assembly.do-join", "assembly join", it);
        }
        return post.action("assembly.do-charter", "assembly charter", it).done();
    }
}
