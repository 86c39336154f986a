package org.moot.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Talk;
import org.moot.conversation.Text;

/** How words that were said elsewhere read on the console: under the name of who said them, and where. */
final class Echo {
    private static final int INDENT = 2;

    private Echo() {}

    static String author(Mirrored said, Pen pen) {
        return pen.oneLine(Text.plain(said.author().name())) + " ("
                + pen.oneLine(Text.plain(said.author().platform())) + ")";
    }

    static Sketch sketch(Mirrored said, Pen pen) {
        String words = words(said.speech().plain(), said.answers(), said.files());
        return new Sketch(List.of(Sketch.Line.plain(pen.say(Text.plain(words)), INDENT)));
    }

    /** What it is an answer to stands before the words, and the files behind them. */
    static String words(String words, Optional<String> answers, List<Talk.Attached> files) {
        return Stream.of(
                        answers.map(reference -> "(to " + reference + ")").stream(),
                        Stream.of(words).filter(it -> !it.isBlank()),
                        files.stream().map(file -> "[" + file.name() + "]"))
                .flatMap(it -> it)
                .collect(Collectors.joining(" "));
    }
}
