package org.moot.scene;

import java.util.stream.Collectors;
import org.moot.conversation.Block;
import org.moot.conversation.Mirrored;
import org.moot.conversation.PlainDialect;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

/** Reads posts aloud, a line for each thing in them. */
public final class Spoken {
    private static final Words WORDS = new Words();

    private Spoken() {}

    public static String aloud(Post post, Reader reader) {
        return post.blocks().stream().map(block -> aloud(block, reader)).collect(Collectors.joining("\n"));
    }

    static String aloud(Mirrored said) {
        String to = said.answers().map(it -> " (to " + it + ")").orElse("");
        String files = said.files().stream().map(it -> " [" + it.name() + "]").collect(Collectors.joining());
        return said.author().name() + ": " + said.speech().plain() + to + files;
    }

    private static String aloud(Block block, Reader reader) {
        return switch (block) {
            case Block.Title title -> say(title.text(), reader);
            case Block.Prose prose -> say(prose.text(), reader);
            case Block.Facts facts ->
                facts.facts().stream()
                        .map(fact -> say(fact.label(), reader) + ": " + say(fact.value(), reader))
                        .collect(Collectors.joining("\n"));
            case Block.Agenda agenda ->
                agenda.items().stream()
                        .map(item -> "* " + say(item.what(), reader)
                                + item.detail()
                                        .map(it -> " / " + say(it, reader))
                                        .orElse(""))
                        .collect(Collectors.joining("\n"));
            case Block.Choices choices ->
                choices.choices().stream()
                        .map(choice -> "- " + say(choice.name(), reader))
                        .collect(Collectors.joining("\n"));
            case Block.Actions actions ->
                actions.actions().stream()
                        .map(action -> "[" + say(action.label(), reader) + "]")
                        .collect(Collectors.joining(" "));
            case Block.Document(var name, var content) ->
                "Document[name=" + name + ", content=" + content.words() + "]";
            default -> block.toString();
        };
    }

    private static String say(Text text, Reader reader) {
        return WORDS.say(text, reader, new PlainDialect());
    }
}
