package org.moot.assembly;

import java.util.List;
import java.util.Map;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** Lists the assemblies there are, some at a time. */
final class AssemblyList implements Command {
    private static final int A_PAGE = 15;
    private static final Parameter<String> AFTER =
            Handle.parameter("after", "policy").optional();

    private final Assemblies assemblies;

    AssemblyList(Assemblies assemblies) {
        this.assemblies = assemblies;
    }

    @Override
    public String name() {
        return "assembly list";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(AFTER);
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
        List<Assembly> found = assemblies.page(asked.maybe(AFTER).orElse(""), A_PAGE + 1);
        if (found.isEmpty()) {
            return Post.saying("assembly.list-empty", new Text.Typed("assembly found"));
        }
        List<Assembly> page = found.stream().limit(A_PAGE).toList();
        Post.Writer post = Post.titled(Text.of("assembly.list"))
                .items(page.stream().map(AssemblyList::item).toList())
                .prose(
                        "assembly.list-next",
                        new Text.Typed("assembly join " + page.getFirst().handle()));
        if (found.size() > A_PAGE) {
            post.action(
                    "assembly.do-more", name(), Map.of("after", page.getLast().handle()));
        }
        return post.done();
    }

    private static Block.Item item(Assembly assembly) {
        return Post.item(
                Text.of("assembly.title", assembly.name(), Text.plain(assembly.handle())),
                Text.plain(assembly.remit()));
    }
}
