package org.moot.letter;

import java.util.List;
import java.util.Map;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** Writes a letter: how much there is, each thing in a line, a button for each of the first, and one to end it. */
final class Writing {
    private static final int MOST_BUTTONS = 4;
    private static final int MOST_LINES = 20;

    private Writing() {}

    static Post letter(List<Need> all) {
        int minutes = all.stream().mapToInt(Need::minutes).sum();
        Post.Writer post = Post.titled(Text.of("letter.title"))
                .prose("letter.length", Text.of("letter.things", all.size()), minutes)
                .items(all.stream().limit(MOST_LINES).map(Writing::line).toList());
        if (all.size() > MOST_LINES) {
            post.prose("letter.more", all.size() - MOST_LINES);
        }
        all.stream()
                .limit(MOST_BUTTONS)
                .forEach(it -> post.action(Text.of("letter.do-" + it.kind(), it.what()), it.command(), it.filled()));
        return post.action("letter.do-stop", "me letter", Map.of("wanted", "off"))
                .done();
    }

    private static Block.Item line(Need need) {
        return Post.item(
                Text.of("letter." + need.kind(), need.what(), need.until()), Text.of("letter.minutes", need.minutes()));
    }
}
