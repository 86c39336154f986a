package org.moot.discord;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A command with some arguments filled in, as the custom id of a button or a form says it. It says nothing that the reader
 * could not type, and whoever forges one has typed a command: who may is asked as for every other. So it needs no store and
 * outlives every restart.
 */
record Press(String command, Map<String, String> filled) {
    static final int LONGEST = 100;
    private static final String SIGN = "do";

    Press {
        filled = Map.copyOf(filled);
    }

    /** The custom id; empty where it would be too long for Discord. */
    Optional<String> written(String sign) {
        String arguments = new TreeMap<>(filled)
                .entrySet().stream()
                        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return Optional.of(sign + "|" + command + "|" + arguments).filter(id -> id.length() <= LONGEST);
    }

    Optional<String> written() {
        return written(SIGN);
    }

    static Optional<Press> read(String customId) {
        return read(SIGN, customId);
    }

    static Optional<Press> read(String sign, String customId) {
        String[] parts = customId.split("\\|", -1);
        if (parts.length != 3 || !parts[0].equals(sign) || customId.length() > LONGEST) {
            return Optional.empty();
        }
        var filled = new TreeMap<String, String>();
        for (String argument : parts[2].isEmpty() ? new String[0] : parts[2].split("&", -1)) {
            String[] sides = argument.split("=", 2);
            Optional<String> value = sides.length == 2 ? decoded(sides[1]) : Optional.empty();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            filled.put(sides[0], value.get());
        }
        return Optional.of(new Press(parts[1], filled));
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
