package org.moot.command;

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

    /** A line that works: the first required value as it is, the others under their names. */
    static String example(Command command) {
        var line = new StringBuilder(command.name());
        boolean first = true;
        for (Parameter<?> parameter : command.parameters()) {
            if (parameter.required()) {
                line.append(' ').append(first ? "" : parameter.name() + ": ").append(parameter.example());
                first = false;
            }
        }
        return line.toString();
    }

    static Block.Fact fact(Parameter<?> parameter) {
        String key = parameter.required() ? "help.needed" : "help.optional";
        return new Block.Fact(Text.plain(parameter.name()), Text.of(key, parameter.example()));
    }

    static String key(Command command) {
        return "help." + command.name().replace(' ', '-');
    }
}
