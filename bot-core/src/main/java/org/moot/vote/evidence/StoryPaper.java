package org.moot.vote.evidence;

import java.util.ArrayList;
import java.util.List;
import org.moot.conversation.Block;
import org.moot.conversation.PlainDialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

/** The story of a count as plain lines. */
final class StoryPaper {
    private final Words words;
    private final Reader reader;

    StoryPaper(Words words, Reader reader) {
        this.words = words;
        this.reader = reader;
    }

    List<String> lines(List<Block> story) {
        List<String> lines = new ArrayList<>();
        for (Block block : story) {
            switch (block) {
                case Block.Title(var text) -> lines.add(said(text));
                case Block.Prose(var text) -> lines.add(said(text));
                case Block.Facts(var facts) ->
                    facts.forEach(fact -> lines.add(said(fact.label()) + ": " + said(fact.value())));
                case Block.Agenda(var items) -> items.forEach(item -> lines.add(item(item)));
                default -> {
                    // pictures and buttons: their numbers stand in result.json
                }
            }
        }
        return lines;
    }

    private String item(Block.Item item) {
        return "- " + said(item.what())
                + item.detail().map(it -> ": " + said(it)).orElse("");
    }

    private String said(Text text) {
        return words.say(text, reader, new PlainDialect());
    }
}
