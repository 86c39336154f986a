package org.moot.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/** All commands by name. */
public final class Commands {
    private final SequencedMap<String, Command> byName = new TreeMap<>();

    public Commands(Collection<? extends Command> all) {
        for (Command command : all) {
            if (byName.putIfAbsent(command.name(), command) != null) {
                throw new IllegalArgumentException("two commands are called " + command.name());
            }
        }
    }

    public Optional<Command> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Those that people give, in the order of their names. */
    public List<Command> forPeople() {
        return byName.values().stream()
                .filter(command -> command.needs() != Permission.CLOCK)
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
