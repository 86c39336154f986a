package org.moot.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Portions;
import org.moot.conversation.Speech;
import org.moot.discord.speech.Harmless;
import org.moot.discord.speech.Markdown;

/** The words of what somebody said elsewhere, in as many messages as they need, below a line on what they answer. */
final class Spoken {
    private static final int MOST = Message.MAX_CONTENT_LENGTH_COMPONENT_V2;
    private static final int QUOTED = 60;
    private static final String ANSWERS = "-# \u21aa ";
    private static final int LONGEST_NAME = 80;

    private final Voiced voiced;
    private final boolean isMasked;

    Spoken(Voiced voiced, boolean isMasked) {
        this.voiced = voiced;
        this.isMasked = isMasked;
    }

    List<String> words(Mirrored said) {
        return words(said, said.answers().flatMap(this::answered));
    }

    /**
     * None where there are only files, and the name stands above them.
     *
     * @param before a line that stands above all, such as what is answered
     */
    List<String> words(Mirrored said, Optional<String> before) {
        String name = isMasked ? "" : "**" + Harmless.marked(name(said)) + ":** ";
        String above = before.map(it -> it + "\n").orElse("") + name;
        List<Speech> parts = said.speech().isNothing()
                ? List.of()
                : Portions.of(said.speech(), part -> fits(part, MOST - above.length()));
        var words = new ArrayList<String>();
        for (Speech part : parts) {
            words.add((words.isEmpty() ? above : name) + Markdown.write(part));
        }
        if (words.isEmpty() && !above.isBlank()) {
            words.add(above.strip());
        }
        return words;
    }

    /** Words alone are counted first, which is soon done. */
    private static boolean fits(Speech part, int most) {
        return part.plain().length() <= 2 * most && Markdown.write(part).length() <= most;
    }

    private static String name(Mirrored said) {
        return Pen.cut(Harmless.plain(said.author().name()), LONGEST_NAME);
    }

    /** A webhook cannot answer, so it says what it answers, and leads there. */
    private Optional<String> answered(String reference) {
        try {
            return Optional.of(answer(Voiced.soon(voiced.thread().retrieveMessageById(id(reference)))));
        } catch (RuntimeException e) {
            if (Trouble.is(ErrorResponse.UNKNOWN_MESSAGE, e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    static String answer(Message answered) {
        String line = Harmless.plain(name(answered) + ": " + words(answered));
        return ANSWERS + "[" + Harmless.marked(Pen.cut(line, QUOTED)) + "](" + answered.getJumpUrl() + ")";
    }

    /** The line on what it answers, if it does. */
    static Optional<String> answering(Message message) {
        return message.getComponentTree().findAll(TextDisplay.class).stream()
                .findFirst()
                .flatMap(it -> it.getContent().lines().findFirst())
                .filter(line -> line.startsWith(ANSWERS));
    }

    /** A message has its own id or, where it is a card, that of its channel before it. */
    static String id(String reference) {
        return reference.substring(reference.indexOf('/') + 1);
    }

    static String name(Message message) {
        return Optional.ofNullable(message.getMember())
                .map(it -> it.getEffectiveName())
                .orElseGet(() -> message.getAuthor().getEffectiveName());
    }

    /** What it says without what it answers itself. */
    private static String words(Message message) {
        String shown = message.getComponentTree().findAll(TextDisplay.class).stream()
                .map(TextDisplay::getContent)
                .flatMap(String::lines)
                .filter(line -> !line.startsWith(ANSWERS))
                .collect(Collectors.joining(" "));
        return shown.isEmpty()
                ? NamesBeside.speech(message).plain()
                : Markdown.read(shown, NamesBeside.of(message)).plain();
    }
}
