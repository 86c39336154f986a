package org.moot.summary;

import java.util.List;
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

/** Searches the library, decisions and what was written about calls; without words, the newest decisions. */
final class LibrarySearch implements Command {
    private static final int A_PAGE = 10;
    private static final Parameter<String> WORDS =
            Parameters.line("words", 200, "trees").optional();
    private static final Parameter<Long> PAGE = Parameters.number("page", "2").optional();
    private static final Parameter<Long> BEFORE =
            Parameters.number("before", "120").optional();

    private final Desk desk;

    LibrarySearch(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "library search";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(WORDS, PAGE, BEFORE);
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
        int page = asked.maybe(PAGE).map(it -> (int) Math.clamp(it, 1, 1000)).orElse(1);
        List<Library.Found> found = asked.maybe(WORDS)
                .map(words -> desk.papers().library().search(words, (page - 1) * A_PAGE, A_PAGE + 1))
                .orElseGet(
                        () -> desk.papers().library().newest(asked.maybe(BEFORE).orElse(Long.MAX_VALUE), A_PAGE + 1));
        if (found.isEmpty()) {
            return Post.saying("summary.nothing-found", new Text.Typed("library search"));
        }
        List<Library.Found> shown = found.subList(0, Math.min(A_PAGE, found.size()));
        var post = Post.titled(Text.of("summary.library"))
                .items(shown.stream().map(LibrarySearch::item).toList());
        if (found.size() > A_PAGE) {
            String more = asked.maybe(WORDS)
                    .map(words -> words + " page: " + (page + 1))
                    .orElse("before: " + shown.getLast().number());
            post.prose("summary.more", new Text.Typed("library search " + more));
        }
        return post.prose(
                        "summary.to-show",
                        new Text.Typed("library show " + shown.getFirst().typed()))
                .done();
    }

    private static Block.Item item(Library.Found found) {
        return Post.item(
                Text.of("summary.found", found.typed(), found.title(), found.assembly(), found.at()),
                Text.plain(found.excerpt()));
    }
}
