package org.moot.command;

import java.util.Optional;
import org.moot.command.Parameter.Asking;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;

/** Reads what was typed into values, parameter by parameter, and refuses with the name, what was read and an example. */
final class ArgumentReader {
    private ArgumentReader() {}

    static Arguments read(Command command, Asking asking) {
        for (String name : asking.request().arguments().keySet()) {
            Refusal.unless(
                    command.parameters().stream()
                            .anyMatch(parameter -> parameter.name().equals(name)),
                    "command.no-such-argument",
                    name,
                    new Text.Typed("help " + command.name()));
        }
        var arguments = new Arguments();
        for (Parameter<?> parameter : command.parameters()) {
            readOne(parameter, command, asking, arguments);
        }
        return arguments;
    }

    /** Reads one parameter only, to see whether it can be. */
    static void check(Parameter<?> parameter, Command command, Asking asking) {
        readOne(parameter, command, asking, new Arguments());
    }

    private static <T> void readOne(Parameter<T> parameter, Command command, Asking asking, Arguments arguments) {
        Optional<String> typed = Optional.ofNullable(
                        asking.request().arguments().get(parameter.name()))
                .filter(words -> !words.isBlank());
        Optional<T> value = typed.isPresent()
                ? Optional.of(read(parameter, typed.get(), asking))
                : parameter.reading().fromPlace(asking);
        if (value.isEmpty() && parameter.required()) {
            throw missing(parameter, command);
        }
        value.ifPresent(it -> arguments.put(parameter, it));
    }

    private static Refusal missing(Parameter<?> parameter, Command command) {
        var example = new Text.Typed(HelpWords.example(command));
        return parameter
                .reading()
                .whyNeeded()
                .map(Refusal::because)
                .orElseGet(() -> Refusal.because("command.missing", parameter.name(), example));
    }

    private static <T> T read(Parameter<T> parameter, String typed, Asking asking) {
        Refusal.when(
                typed.codePointCount(0, typed.length()) > parameter.longest(),
                "command.too-long",
                parameter.name(),
                typed.codePointCount(0, typed.length()),
                parameter.longest());
        try {
            return parameter.reading().read(typed, asking);
        } catch (Unreadable e) {
            String shown = Parameters.shortened(typed);
            throw Refusal.because("command.unreadable", parameter.name(), shown, e.why(), parameter.example());
        }
    }
}
