package org.moot.office;

import java.util.List;
import java.util.Locale;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Unreadable;

/** Reads the name of an office: one lower-case word, in which a space may stand for the dash. */
final class OfficeParameter implements Parameter.Reading<String> {
    private static final List<String> USUAL = List.of(
            Officer.SECRETARY,
            Officer.MEMBERSHIP,
            "treasurer",
            "general-secretary",
            "nominations",
            Electors.OFFICE,
            "electoral-second");

    private OfficeParameter() {}

    static Parameter<String> of() {
        return new Parameter<>(
                "office", Shape.WORD, true, OfficeWord.LONGEST, new OfficeParameter(), Officer.SECRETARY);
    }

    @Override
    public String read(String typed, Asking asking) {
        String word = OfficeWord.plain(typed);
        if (!OfficeWord.is(word)) {
            throw new Unreadable("office.not-a-word");
        }
        return word;
    }

    @Override
    public List<String> suggest(String begun, Asking asking) {
        return USUAL.stream()
                .filter(office -> office.startsWith(begun.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
