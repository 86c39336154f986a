package org.moot.time;

import java.time.Instant;
import java.util.Map;

/**
 * A command waiting for its hour. It may come late, and more than once; the command must be harmless when repeated.
 *
 * @param name unique; setting it again moves it
 * @param command the name of a command that the clock may call
 */
public record Deadline(String name, Instant due, String command, Map<String, String> arguments) {
    public Deadline {
        arguments = Map.copyOf(arguments);
    }

    /** A deadline about one numbered thing, such as {@code proposal close-call} of 12. */
    public static Deadline of(Instant due, String command, String parameter, long number) {
        return new Deadline(command + "/" + number, due, command, Map.of(parameter, Long.toString(number)));
    }
}
