package org.moot.discord.speech;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moot.conversation.Speech;
import org.moot.conversation.Speech.Passage;

/** Writes passages in Discord's markdown, which knows less than can be meant: the rest is written so that it reads well. */
final class Writing {
    private static final int SMALLEST_HEADING = 3;

    private Writing() {}

    static String of(Speech speech) {
        return all(speech.passages(), "\n\n");
    }

    private static String all(List<Passage> passages, String between) {
        var written = new StringBuilder();
        boolean afterHeading = false;
        for (Passage passage : passages) {
            String one = of(passage);
            if (!one.isBlank()) {
                written.append(written.isEmpty() ? "" : afterHeading ? "\n" : between)
                        .append(one);
                afterHeading = passage instanceof Speech.Heading;
            }
        }
        return written.toString();
    }

    private static String of(Passage passage) {
        return switch (passage) {
            case Speech.Paragraph it -> RunWriting.of(it.runs());
            case Speech.Heading it -> heading(it);
            case Speech.Quote it -> quote(it);
            case Speech.Fence it -> fence(it);
            case Speech.Items it -> items(it);
        };
    }

    private static String heading(Speech.Heading heading) {
        String words =
                RunWriting.of(heading.runs()).replaceAll("\\s*\n\\s*", " ").strip();
        return words.isEmpty() ? "" : "#".repeat(Math.clamp(heading.level(), 1, SMALLEST_HEADING)) + " " + words;
    }

    private static String quote(Speech.Quote quote) {
        return all(quote.passages(), "\n\n").lines().map("> "::concat).collect(Collectors.joining("\n"));
    }

    /** A space that is not seen keeps the code from ending its fence. */
    private static String fence(Speech.Fence fence) {
        String code = Harmless.shown(fence.code()).replace("`", "`\u200b").replaceAll("\n+\\z", "");
        if (code.isBlank()) {
            return "";
        }
        String language = fence.language()
                .filter(it -> it.matches("[A-Za-z0-9_+\\-.#]{1,40}"))
                .orElse("");
        return "```" + language + "\n" + code + "\n```";
    }

    private static String items(Speech.Items list) {
        return IntStream.range(0, list.items().size())
                .mapToObj(at -> item(
                        list.first().map(first -> (first + at) + ". "),
                        list.items().get(at)))
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String item(Optional<String> number, List<Passage> item) {
        String sign = number.orElse("- ");
        String indented = all(item, "\n")
                .lines()
                .filter(line -> !line.isBlank())
                .map(" ".repeat(sign.length())::concat)
                .collect(Collectors.joining("\n"));
        return indented.isEmpty() ? "" : sign + indented.substring(sign.length());
    }
}
