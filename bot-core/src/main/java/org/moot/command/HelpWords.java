package org.moot.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moot.conversation.Block;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

/** What is said about a command, the same in help and in the reference. */
final class HelpWords {
    private HelpWords() {}

    /** The one sentence that says what a command does. */
    static Text sentence(Command command) {
        return Text.of(key(command));
    }

    /** What it takes beyond the right, where there is something: that only the author can, for instance. */
    static Optional<Text> remark(Command command, Words words, Locale language) {
        String key = key(command) + ".who";
        return words.has(key, language) ? Optional.of(Text.of(key)) : Optional.empty();
    }

    /** A line that works: a first value as it is, all others that are needed under their names. */
    static String example(Command command) {
        var line = new StringBuilder(command.name());
        List<Parameter<?>> parameters = command.parameters();
        boolean noneNeeded = parameters.stream().noneMatch(Parameter::required);
        for (Parameter<?> parameter : parameters) {
            boolean isFirst = parameter.equals(parameters.getFirst());
            if (parameter.required() || (noneNeeded && isFirst)) {
                line.append(' ').append(isFirst ? "" : parameter.name() + ": ").append(parameter.example());
            }
        }
        return line.toString();
    }

    static Block.Fact fact(Parameter<?> parameter) {
        return new Block.Fact(Text.plain(parameter.name()), Text.of(need(parameter), parameter.example()));
    }

    private static String need(Parameter<?> parameter) {
        if (!parameter.required()) {
            return "help.optional";
        }
        return parameter.reading().followsFromPlace() ? "help.from-place" : "help.needed";
    }

    static String key(Command command) {
        return "help." + command.name().replace(' ', '-');
    }
}
