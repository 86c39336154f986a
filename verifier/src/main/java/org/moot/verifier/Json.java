package org.moot.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly: objects without repeated names, lists, strings, whole numbers, true and false. Source: RFC 8259. */
final class Json {
    private static final int DEEPEST = 32;

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    static Fields read(String text) throws Unreadable {
        var json = new Json(text);
        Object value = json.value();
        json.blank();
        if (json.at < text.length() || !(value instanceof Map<?, ?>)) {
            throw new Unreadable("it is no JSON object");
        }
        return new Fields(map(value));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** An object, read by the names of its fields; whatever is missing or of another kind is said. */
    record Fields(Map<String, Object> all) {
        String word(String name) throws Unreadable {
            return as(String.class, name);
        }

        long number(String name) throws Unreadable {
            return as(Long.class, name);
        }

        boolean truth(String name) throws Unreadable {
            return as(Boolean.class, name);
        }

        boolean has(String name) {
            return all.containsKey(name);
        }

        Fields in(String name) throws Unreadable {
            return new Fields(map(as(Map.class, name)));
        }

        List<String> words(String name) throws Unreadable {
            return items(name, String.class);
        }

        List<Long> numbers(String name) throws Unreadable {
            return items(name, Long.class);
        }

        List<Fields> objects(String name) throws Unreadable {
            List<Fields> objects = new ArrayList<>();
            for (Map<?, ?> each : items(name, Map.class)) {
                objects.add(new Fields(map(each)));
            }
            return objects;
        }

        private <T> List<T> items(String name, Class<T> kind) throws Unreadable {
            List<T> items = new ArrayList<>();
            for (Object each : as(List.class, name)) {
                if (!kind.isInstance(each)) {
                    throw new Unreadable(name + " holds something else than it should");
                }
                items.add(kind.cast(each));
            }
            return items;
        }

        private <T> T as(Class<T> kind, String name) throws Unreadable {
            Object value = all.get(name);
            if (!kind.isInstance(value)) {
                throw new Unreadable(name + " is missing or something else than it should be");
            }
            return kind.cast(value);
        }
    }

    private Object value() throws Unreadable {
        blank();
        if (++depth > DEEPEST) {
            throw new Unreadable("JSON that goes too deep");
        }
        Object value = switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
        depth--;
        return value;
    }

    private Map<String, Object> object() throws Unreadable {
        var object = new LinkedHashMap<String, Object>();
        at++;
        blank();
        if (peek() == '}') {
            at++;
            return object;
        }
        char next;
        do {
            blank();
            String name = string();
            blank();
            take(':');
            if (object.put(name, value()) != null) {
                throw new Unreadable("JSON with a name that is there twice");
            }
            next = nextOf('}');
        } while (next == ',');
        return object;
    }

    private List<Object> list() throws Unreadable {
        var list = new ArrayList<Object>();
        at++;
        blank();
        if (peek() == ']') {
            at++;
            return list;
        }
        char next;
        do {
            list.add(value());
            next = nextOf(']');
        } while (next == ',');
        return list;
    }

    private char nextOf(char end) throws Unreadable {
        blank();
        char next = peek();
        at++;
        if (next != ',' && next != end) {
            throw new Unreadable("broken JSON");
        }
        return next;
    }

    private String string() throws Unreadable {
        take('"');
        var words = new StringBuilder();
        while (peek() != '"') {
            char letter = text.charAt(at++);
            if (letter < ' ') {
                throw new Unreadable("JSON with a control character in a string");
            }
            words.append(letter == '\\' ? escaped() : letter);
        }
        at++;
        return words.toString();
    }

    private char escaped() throws Unreadable {
        char letter = peek();
        at++;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw new Unreadable("JSON with an escape that there is not");
        };
    }

    private char unicode() throws Unreadable {
        if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            throw new Unreadable("JSON with half a character");
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private Boolean word(String word, boolean meaning) throws Unreadable {
        if (!text.startsWith(word, at)) {
            throw new Unreadable("broken JSON");
        }
        at += word.length();
        return meaning;
    }

    private Long number() throws Unreadable {
        int from = at;
        while (at < text.length() && (text.charAt(at) == '-' || Character.digit(text.charAt(at), 10) >= 0)) {
            at++;
        }
        String digits = text.substring(from, at);
        if (!digits.matches("-?(0|[1-9][0-9]{0,15})")) {
            throw new Unreadable("JSON with something else than a whole number");
        }
        return Long.parseLong(digits);
    }

    private void take(char wanted) throws Unreadable {
        if (peek() != wanted) {
            throw new Unreadable("broken JSON");
        }
        at++;
    }

    private char peek() throws Unreadable {
        if (at >= text.length()) {
            throw new Unreadable("JSON that breaks off");
        }
        return text.charAt(at);
    }

    private void blank() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
