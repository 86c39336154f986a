package org.moot.moot;

import java.util.List;
import java.util.Map;
import org.moot.assembly.Assembly;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** Lists the open moots of an assembly, the newest first, some at a time. */
final class MootList implements Command {
    private static final int A_PAGE = 10;
    private static final Parameter<Long> BEFORE =
            Parameters.number("before", "20").optional();

    private final Parameter<Assembly> assembly;
    private final Moots moots;

    MootList(Parameter<Assembly> assembly, Moots moots) {
        this.assembly = assembly;
        this.moots = moots;
    }

    @Override
    public String name() {
        return "moot list";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(assembly, BEFORE);
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
        List<Moot> found = moots.open(where.id(), asked.maybe(BEFORE).orElse(Long.MAX_VALUE), A_PAGE + 1);
        if (found.isEmpty()) {
            return Post.saying("moot.none-open", where.name(), new Text.Typed("moot start"));
        }
        List<Moot> page = found.stream().limit(A_PAGE).toList();
        Post.Writer post = Post.titled(Text.of("moot.list", where.name()))
                .items(page.stream().map(MootList::item).toList());
        if (found.size() > A_PAGE) {
            String last = page.getLast().id().toString();
            post.action("moot.do-more", name(), Map.of("assembly", where.handle(), "before", last));
        }
        return post.done();
    }

    private static Block.Item item(Moot moot) {
        Text what = Text.of("moot.item", moot.id().toString(), moot.title());
        return moot.about().kind().equals(Moot.SUBJECT)
                ? Post.item(what, Text.of("moot.item-since", moot.started()))
                : Post.item(
                        what,
                        Text.of(
                                "moot.item-about",
                                moot.started(),
                                new Text.Typed(moot.about().kind() + " show "
                                        + moot.about().key())));
    }
}
