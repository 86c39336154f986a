package org.moot.discord;

import java.util.Optional;
import java.util.stream.Stream;
import org.moot.command.Parameter;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

/** What a field asks, where the name of the parameter does not say enough. */
final class Fields {
    private Fields() {}

    static Optional<Text> question(String command, Parameter<?> parameter, Words words, Reader reader) {
        return Stream.of("form." + command.replace(' ', '-') + "." + parameter.name(), "form." + parameter.name())
                .filter(key -> words.has(key, reader.language()))
                .findFirst()
                .map(Text::of);
    }

    /** The question, or an example. */
    static Text about(String command, Parameter<?> parameter, Words words, Reader reader) {
        return question(command, parameter, words, reader)
                .orElseGet(() -> Text.of("discord.such-as", parameter.example()));
    }
}
