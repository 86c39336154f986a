package org.moot.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A typed command line: {@code proposal draft Plant a tree text: Every street gets one}. Words go to the parameters in
 * order; {@code name:} before a value says which one it is for; double quotes keep words together. One grammar for the
 * console, Matrix and typed commands everywhere.
 *
 * @param command the command's name, or what was typed in its place
 */
public record TypedLine(String command, Map<String, String> arguments) {
    public TypedLine {
        arguments = Map.copyOf(arguments);
    }

    public static TypedLine read(String line, Commands commands) {
        List<Token> tokens = Token.split(line);
        for (int words = Math.min(2, tokens.size()); words > 0; words--) {
            String name = String.join(
                    " ", tokens.subList(0, words).stream().map(Token::lower).toList());
            Optional<Command> command = commands.named(name);
            if (command.isPresent()) {
                return new TypedLine(name, new Filling(command.get(), line, tokens).from(words));
            }
        }
        String typed =
                String.join(" ", tokens.stream().limit(2).map(Token::words).toList());
        return new TypedLine(typed, Map.of());
    }

    /** Gives the words of a line to the parameters of a command. */
    private static final class Filling {
        private final Command command;
        private final String line;
        private final List<Token> tokens;
        private final Map<String, String> values = new HashMap<>();

        Filling(Command command, String line, List<Token> tokens) {
            this.command = command;
            this.line = line;
            this.tokens = tokens;
        }

        Map<String, String> from(int first) {
            int at = first;
            while (at < tokens.size()) {
                Optional<Parameter<?>> named = marked(tokens.get(at));
                if (named.isPresent()) {
                    int end = nextMark(at + 1);
                    put(named.get(), at + 1, end);
                    at = end;
                } else {
                    at = nextUnnamed(at);
                }
            }
            return values;
        }

        private int nextUnnamed(int at) {
            Optional<Parameter<?>> next = command.parameters().stream()
                    .filter(parameter -> !values.containsKey(parameter.name()))
                    .filter(parameter ->
                            parameter.reading().mayBe(tokens.get(at).words()))
                    .findFirst();
            if (next.isEmpty()) {
                return spill(at);
            }
            int end = end(next.get(), at);
            put(next.get(), at, end);
            return end;
        }

        /** Words too many go to the last parameter that was filled, so that its reader can say what is wrong. */
        private int spill(int at) {
            int end = nextMark(at);
            command.parameters().stream()
                    .reduce((a, b) -> b)
                    .ifPresentOrElse(
                            last -> values.merge(last.name(), slice(at, end), (a, b) -> a + " " + b),
                            () -> values.put(tokens.get(at).words(), ""));
            return end;
        }

        /** Numbers end at a word that cannot be one of them, such as the {@code #7} behind a ballot. */
        private int end(Parameter<?> parameter, int at) {
            if (takesOneWord(parameter)) {
                return at + 1;
            }
            int mark = nextMark(at);
            int end = at + 1;
            while (end < mark
                    && (parameter.shape() != Parameter.Shape.SCORES
                            || parameter.reading().mayBe(tokens.get(end).words()))) {
                end++;
            }
            return end;
        }

        private static boolean takesOneWord(Parameter<?> parameter) {
            return parameter.shape() == Parameter.Shape.WORD || parameter.shape() == Parameter.Shape.CHOICE;
        }

        private Optional<Parameter<?>> marked(Token token) {
            return command.parameters().stream()
                    .filter(parameter -> !token.quoted() && token.lower().equals(parameter.name() + ":"))
                    .findFirst();
        }

        private int nextMark(int from) {
            int at = from;
            while (at < tokens.size() && marked(tokens.get(at)).isEmpty()) {
                at++;
            }
            return at;
        }

        private void put(Parameter<?> parameter, int from, int to) {
            values.put(parameter.name(), slice(from, to));
        }

        /** One quoted token loses its quotes; several words keep the spaces and line breaks between them as typed. */
        private String slice(int from, int to) {
            if (from >= to) {
                return "";
            }
            return to == from + 1
                    ? tokens.get(from).words()
                    : line.substring(
                            tokens.get(from).begins(), tokens.get(to - 1).ends());
        }
    }

    /** A word, or several in double quotes, and where it stands in the line. */
    record Token(String words, boolean quoted, int begins, int ends) {

        String lower() {
            return words.toLowerCase(java.util.Locale.ROOT);
        }

        static List<Token> split(String line) {
            var tokens = new java.util.ArrayList<Token>();
            int at = 0;
            while (at < line.length()) {
                if (Character.isWhitespace(line.charAt(at))) {
                    at++;
                } else {
                    Token next = next(line, at);
                    tokens.add(next);
                    at = next.ends();
                }
            }
            return tokens;
        }

        private static Token next(String line, int begins) {
            int close = line.charAt(begins) == '"' ? line.indexOf('"', begins + 1) : -1;
            if (close > 0) {
                return new Token(line.substring(begins + 1, close), true, begins, close + 1);
            }
            int end = begins;
            while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
                end++;
            }
            return new Token(line.substring(begins, end), false, begins, end);
        }
    }
}
