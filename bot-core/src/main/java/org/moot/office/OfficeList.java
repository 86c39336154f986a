package org.moot.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.moot.assembly.Assembly;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.Names;
import org.moot.people.PersonId;

/** Shows who holds which office of an assembly until when, and for which ones nominations are open. */
final class OfficeList implements Command {
    private final Parameter<Assembly> assembly;
    private final Officers officers;
    private final Nominations nominations;
    private final Names names;

    OfficeList(Parameter<Assembly> assembly, Officers officers, Nominations nominations, Names names) {
        this.assembly = assembly;
        this.officers = officers;
        this.nominations = nominations;
        this.names = names;
    }

    @Override
    public String name() {
        return "office list";
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
        Assembly where = asked.the(assembly);
        var items = new ArrayList<Block.Item>();
        List<Officer> holding = officers.in(where.id());
        Function<PersonId, Object> named =
                names.inHalls().among(holding.stream().map(Officer::person).toList());
        holding.forEach(officer -> items.add(
                Post.item(Text.of("office.line", officer.office(), named.apply(officer.person())), until(officer))));
        nominations
                .in(where.id())
                .forEach(open -> items.add(Post.item(
                        Text.of("office.line-open", open.office()), Text.of("office.until-open", open.closes()))));
        var list = Post.titled(Text.of("office.list-title", where.name()));
        if (items.isEmpty()) {
            list.prose("office.list-empty");
        }
        return list.items(items)
                .action("office.do-call", "office call", Map.of("assembly", where.handle()))
                .done();
    }

    private static Text until(Officer officer) {
        if (officer.paused()) {
            return Text.of("office.until-paused", officer.ends());
        }
        return Text.of(officer.interim() ? "office.until-interim" : "office.until", officer.ends());
    }
}
