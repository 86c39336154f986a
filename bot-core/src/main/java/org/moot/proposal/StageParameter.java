package org.moot.proposal;

import java.util.List;
import java.util.Locale;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Unreadable;

/** Reads the word of a stage; any other word is meant for something else. */
final class StageParameter implements Parameter.Reading<String> {
    static final Parameter<String> STAGE =
            new Parameter<>("stage", Shape.CHOICE, false, 20, new StageParameter(), "calling");

    private static final List<String> WORDS =
            List.of("deliberation", "calling", "voting", "decided", "lapsed", "withdrawn");

    private StageParameter() {}

    @Override
    public String read(String typed, Asking asking) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        if (!mayBe(word)) {
            throw new Unreadable("command.not-one-of", String.join(", ", WORDS));
        }
        return word;
    }

    @Override
    public boolean mayBe(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<String> suggest(String begun, Asking asking) {
        return WORDS.stream()
                .filter(word -> word.startsWith(begun.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
