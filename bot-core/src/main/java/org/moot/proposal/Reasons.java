package org.moot.proposal;

import java.util.Optional;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Parameters;
import org.moot.conversation.Text;

/** Reads a reason, and explains kindly why there has to be one. */
final class Reasons implements Parameter.Reading<String> {
    private static final int LONGEST = 1000;

    private final Parameter<String> plain;
    private final Text why;

    private Reasons(Parameter<String> plain, Text why) {
        this.plain = plain;
        this.why = why;
    }

    /** @param whyKey explains why it is needed */
    static Parameter<String> of(String name, String whyKey, String example) {
        Parameter<String> plain = Parameters.text(name, LONGEST, example);
        return new Parameter<>(name, Shape.TEXT, true, LONGEST, new Reasons(plain, Text.of(whyKey)), example);
    }

    @Override
    public String read(String typed, Asking asking) {
        return plain.reading().read(typed, asking);
    }

    @Override
    public Optional<Text> whyNeeded() {
        return Optional.of(why);
    }
}
