package org.moot.console;

import java.util.List;
import java.util.Optional;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/**
 * The first place where a transcript and what was said part.
 *
 * @param line of the typed line, from 1
 * @param expected empty where nothing more should have been said
 * @param said empty where nothing more was said
 * @param all everything that was said there
 */
public record Difference(
        String file, int line, String typed, Optional<String> expected, Optional<String> said, List<String> all) {

    /** As it is told to whoever plays the transcript. */
    public Post post() {
        return Post.titled(Text.of("console.play-differs", file, line))
                .fact("console.play-typed", Text.plain(typed))
                .fact("console.play-expected", expected.map(Text::plain).orElse(Text.of("console.play-nothing")))
                .fact("console.play-said", said.map(Text::plain).orElse(Text.of("console.play-nothing")))
                .block(new Block.Prose(Text.of("console.play-all")))
                .block(new Block.Prose(Text.plain(String.join("\n", all))))
                .done();
    }
}
