package org.moot.conversation;

import java.util.List;

/**
 * Words to be chosen at the last moment: a key into the bundles, and arguments. An argument is one of {@link String}
 * (typed by a person, so the dialect makes it harmless), {@link Integer}, {@link Long}, {@link Double},
 * {@link java.time.Instant}, {@link java.time.Duration}, {@link java.time.LocalDate}, {@link Named}, {@link Typed}, or
 * {@link Text}.
 */
public record Text(String key, List<Object> args) {
    private static final String PLAIN = "plain";
    private static final String LINES = "lines";

    public Text {
        args = List.copyOf(args);
    }

    public static Text of(String key, Object... args) {
        return new Text(key, List.of(args));
    }

    /** Words as a person typed them, shown as typed and harmless. */
    public static Text plain(String typed) {
        return of(PLAIN, typed);
    }

    /** Several texts, one on each line. */
    public static Text lines(List<Text> lines) {
        return new Text(LINES, List.copyOf(lines));
    }

    public boolean isLines() {
        return key.equals(LINES);
    }

    /** A person's shown name, which the dialect may turn into a silent mention where the account is one of its own. */
    public record Named(String name, List<Account> accounts) {
        public Named {
            accounts = List.copyOf(accounts);
        }
    }

    /** A command for the reader to type, such as {@code proposal show 12}; the dialect adds its platform's prefix. */
    public record Typed(String line) {}
}
