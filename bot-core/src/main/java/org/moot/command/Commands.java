package org.moot.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;

/** All commands by name. */
public final class Commands {
    private final SequencedMap<String, Command> byName = new TreeMap<>();
    private final SequencedSet<String> groups = new LinkedHashSet<>();

    public Commands(Collection<? extends Command> all) {
        for (Command command : all) {
            if (byName.putIfAbsent(command.name(), command) != null) {
                throw new IllegalArgumentException("two commands are called " + command.name());
            }
            if (!command.needs().has(Standing.CLOCK)) {
                groups.add(group(command));
            }
        }
    }

    public Optional<Command> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A command's first word, by which help gathers those that belong together. */
    public static String group(Command command) {
        return command.name().split(" ", 2)[0];
    }

    /** The first words of the commands that people give, in the order in which the features brought them. */
    public List<String> groups() {
        return List.copyOf(groups);
    }

    /** Every command, the clock's too, in the order of their names. */
    public List<Command> all() {
        return List.copyOf(byName.values());
    }

    /** Those that people give, in the order of their names. */
    public List<Command> forPeople() {
        return byName.values().stream()
                .filter(command -> !command.needs().has(Standing.CLOCK))
                .toList();
    }

    /** The three names nearest to what was typed, the nearest first. */
    public List<String> nearest(String typed) {
        return forPeople().stream()
                .map(Command::name)
                .sorted(Comparator.comparingInt((String name) -> Nearness.distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }
}
