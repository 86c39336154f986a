package org.moot.action;

import java.util.List;
import java.util.stream.Collectors;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyParameter;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** Lists who does what in an assembly. */
final class ActionShowAll implements Command {
    private static final int MOST = 20;

    private final Staffing staffing;
    private final Parameter<Assembly> assembly;

    ActionShowAll(Staffing staffing) {
        this.staffing = staffing;
        this.assembly = AssemblyParameter.of("assembly", staffing.assemblies(), staffing.here());
    }

    @Override
    public String name() {
        return "action list";
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
        Assembly here = asked.the(assembly);
        List<Action> actions = staffing.actions().page(here.id(), Long.MAX_VALUE, MOST);
        if (actions.isEmpty()) {
            return Post.saying("action.none", here.name());
        }
        var names = staffing.names().of(actions.stream().map(Action::by).collect(Collectors.toSet()));
        return Post.titled(Text.of("action.list", here.name()))
                .items(actions.stream()
                        .map(action -> item(action, names.getOrDefault(action.by(), new Text.Named("?", List.of()))))
                        .toList())
                .done();
    }

    private static Block.Item item(Action action, Text.Named by) {
        Text what = Text.of("action.one", action.number(), by, action.what());
        return action.done()
                .map(done -> Post.item(what, Text.of("action.one-done", done.at(), done.outcome())))
                .orElseGet(() -> Post.item(what));
    }
}
