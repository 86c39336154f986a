package org.moot.command;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a command with some arguments filled in is typed: the shortest line from which {@link TypedLine} reads the same. */
public final class Spelling {
    private final Commands commands;

    public Spelling(Commands commands) {
        this.commands = commands;
    }

    public String of(String name, Map<String, String> filled) {
        List<String> order = commands.named(name).stream()
                .flatMap(command -> command.parameters().stream())
                .map(Parameter::name)
                .filter(filled::containsKey)
                .toList();
        String marked = line(name, order, filled, (parameter, value) -> parameter + ": " + quoted(value));
        return Stream.of(
                        line(name, order, filled, (parameter, value) -> value),
                        line(name, order, filled, (parameter, value) -> quoted(value)))
                .filter(line -> TypedLine.read(line, commands).equals(new TypedLine(name, filled)))
                .findFirst()
                .orElse(marked);
    }

    private static String line(
            String name, List<String> order, Map<String, String> filled, BiFunction<String, String, String> argument) {
        return Stream.concat(
                        Stream.of(name),
                        order.stream().map(parameter -> argument.apply(parameter, filled.getOrDefault(parameter, ""))))
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String value) {
        return value.chars().anyMatch(Character::isWhitespace) ? '"' + value + '"' : value;
    }
}
