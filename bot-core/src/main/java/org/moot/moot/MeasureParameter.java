package org.moot.moot;

import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Unreadable;

/** Reads a measure by its number. */
final class MeasureParameter implements Parameter.Reading<Measure> {
    private final Measures measures;

    private MeasureParameter(Measures measures) {
        this.measures = measures;
    }

    static Parameter<Measure> of(Measures measures) {
        return new Parameter<>(Moderation.NUMBER, Shape.WORD, true, 20, new MeasureParameter(measures), "3");
    }

    @Override
    public Measure read(String typed, Asking asking) {
        String number = typed.strip().replaceFirst("^#", "");
        if (!number.matches("[0-9]{1,18}")) {
            throw new Unreadable("command.not-a-number");
        }
        return measures.find(Long.parseLong(number))
                .orElseThrow(() -> new Unreadable("moot.no-measure-numbered", number));
    }
}
