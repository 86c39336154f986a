package org.moot.conversation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moot.conversation.Speech.Passage;
import org.moot.conversation.Speech.Run;

/** The words of a speech without any form, readable as they stand. */
final class SpeechWords {
    private SpeechWords() {}

    static String of(List<Passage> passages) {
        return passages.stream().map(SpeechWords::of).collect(Collectors.joining("\n"));
    }

    private static String of(Passage passage) {
        return switch (passage) {
            case Speech.Paragraph it -> runs(it.runs());
            case Speech.Heading it -> runs(it.runs());
            case Speech.Quote it -> before("> ", of(it.passages()));
            case Speech.Fence it -> it.code();
            case Speech.Items it -> items(it);
        };
    }

    private static String items(Speech.Items list) {
        return IntStream.range(0, list.items().size())
                .mapToObj(at -> list.first().map(first -> (first + at) + ". ").orElse("- ")
                        + of(list.items().get(at)).replace("\n", "\n  "))
                .collect(Collectors.joining("\n"));
    }

    private static String before(String sign, String words) {
        return words.lines().map(sign::concat).collect(Collectors.joining("\n"));
    }

    private static String runs(List<Run> runs) {
        return runs.stream().map(SpeechWords::of).collect(Collectors.joining());
    }

    private static String of(Run run) {
        return switch (run) {
            case Speech.Plain it -> it.words();
            case Speech.Break it -> "\n";
            case Speech.Styled it -> runs(it.runs());
            case Speech.Code it -> it.words();
            case Speech.Link it -> link(it);
            case Speech.Mentioned it -> "@" + it.shown();
        };
    }

    private static String link(Speech.Link link) {
        String words = runs(link.runs());
        return words.equals(link.address()) ? words : words + " (" + link.address() + ")";
    }
}
