package org.moot.app.count;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.moot.conversation.Text;
import org.moot.count.Lot;
import org.moot.count.Protocol;

/**
 * What was asked for on the command line. What is not said here is looked for in the file.
 *
 * @param seed 32 bytes to draw the lot from
 * @param picture where the result is to be drawn
 */
record Asked(
        Path file,
        boolean json,
        OptionalInt seats,
        Optional<Method> method,
        Optional<Protocol> protocol,
        Optional<byte[]> seed,
        Optional<Path> picture) {
    private static final String JSON = "--json";
    private static final Set<String> WITH_VALUE = Set.of("--seats", "--method", "--protocol", "--seed", "--picture");

    static Asked read(List<String> arguments) {
        var values = new HashMap<String, String>();
        Optional<String> file = Optional.empty();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (argument.startsWith("--")) {
                option(argument, rest, values);
            } else if (file.isPresent() || argument.startsWith("-") || argument.isBlank()) {
                throw Fault.of("argument", Fault.quoted(argument));
            } else {
                file = Optional.of(argument);
            }
        }
        return new Asked(
                path(file.orElseThrow(() -> Fault.of("which-file"))),
                values.containsKey(JSON),
                seats(values),
                Optional.ofNullable(values.get("--method")).map(Asked::method),
                Optional.ofNullable(values.get("--protocol")).map(Asked::protocol),
                Optional.ofNullable(values.get("--seed")).map(Asked::seed),
                Optional.ofNullable(values.get("--picture")).map(Asked::picture));
    }

    private static void option(String argument, Iterator<String> rest, Map<String, String> values) {
        String[] parts = argument.split("=", 2);
        String name = parts[0];
        if (!WITH_VALUE.contains(name) && !argument.equals(JSON)) {
            throw Fault.of("option", Fault.quoted(argument));
        }
        String value = parts.length == 2 ? parts[1] : name.equals(JSON) || !rest.hasNext() ? "" : rest.next();
        if (value.isBlank() && !name.equals(JSON)) {
            throw Fault.of("option-value", Text.plain(name));
        }
        if (values.put(name, value) != null) {
            throw Fault.of("option-twice", Text.plain(name));
        }
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw Fault.of("no-file");
        }
    }

    private static OptionalInt seats(Map<String, String> values) {
        String seats = values.get("--seats");
        if (seats == null) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(seats));
        } catch (NumberFormatException e) {
            throw Fault.of("seats-number", Fault.quoted(seats));
        }
    }

    private static Method method(String id) {
        return Method.of(id).orElseThrow(() -> Fault.of("method", Fault.quoted(id), all(Method.ids())));
    }

    private static Protocol protocol(String id) {
        List<Protocol> protocols = Arrays.asList(Protocol.values());
        return protocols.stream()
                .filter(protocol -> protocol.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Fault.of(
                        "protocol",
                        Fault.quoted(id),
                        all(protocols.stream().map(Protocol::id).toList())));
    }

    private static byte[] seed(String hex) {
        try {
            byte[] seed = HexFormat.of().parseHex(hex);
            if (seed.length == Lot.SEED_BYTES) {
                return seed;
            }
        } catch (IllegalArgumentException e) {
            // said below, as for a seed of another length
        }
        throw Fault.of("seed", Lot.SEED_BYTES, 2 * Lot.SEED_BYTES);
    }

    /** Its name says what it is, so that no file of ballots is written over. */
    private static Path picture(String file) {
        if (!Picture.canBe(file)) {
            throw Fault.of("picture-name", Fault.quoted(file));
        }
        return path(file);
    }

    static Text all(List<String> ids) {
        return Text.plain(ids.stream().collect(Collectors.joining(", ")));
    }
}
