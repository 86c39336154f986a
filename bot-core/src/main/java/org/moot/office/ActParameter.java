package org.moot.office;

import java.util.List;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Unreadable;

/** Reads an act by its number. */
final class ActParameter implements Parameter.Reading<Act> {
    private static final int SUGGESTED = 25;

    private final Acts acts;

    private ActParameter(Acts acts) {
        this.acts = acts;
    }

    static Parameter<Act> of(Acts acts) {
        return new Parameter<>(TwoPersons.NUMBER, Shape.WORD, true, 20, new ActParameter(acts), "3");
    }

    @Override
    public Act read(String typed, Asking asking) {
        String number = typed.strip().replaceFirst("^#", "");
        if (!number.matches("[0-9]{1,18}")) {
            throw new Unreadable("command.not-a-number");
        }
        return acts.find(Long.parseLong(number)).orElseThrow(() -> new Unreadable("office.no-act-numbered", number));
    }

    @Override
    public List<String> suggest(String begun, Asking asking) {
        return acts.waiting(SUGGESTED).stream()
                .map(act -> Long.toString(act.number()))
                .filter(number -> number.startsWith(begun))
                .toList();
    }
}
