package org.moot.call;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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

/** Lists the calls that an assembly has set up, the next one first. */
final class CallList implements Command {
    private final Diary diary;
    private final Parameter<Assembly> assembly;

    CallList(Diary diary) {
        this.diary = diary;
        this.assembly = diary.assembly();
    }

    @Override
    public String name() {
        return "call list";
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
        List<Series> all = NextFirst.of(diary.books().series().standing(where.id()), asked.now());
        if (all.isEmpty()) {
            return Post.saying("call.none-listed", where.name(), new Text.Typed("call weekly"));
        }
        return Post.titled(Text.of("call.list", where.name()))
                .items(all.stream().map(it -> item(it, asked.now())).toList())
                .action(
                        "call.do-show",
                        "call show",
                        Map.of("call", all.getFirst().id().toString()))
                .done();
    }

    private static Block.Item item(Series series, Instant now) {
        return Post.item(
                Text.of("call.title", series.id().toString(), series.title()),
                series.next(now)
                        .map(it ->
                                Text.of(series.rhythm().weekly() ? "call.next-weekly" : "call.next-once", it.starts()))
                        .orElse(Text.of("call.none-to-come")));
    }
}
