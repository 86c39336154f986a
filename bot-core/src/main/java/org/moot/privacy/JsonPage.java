package org.moot.privacy;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** Writes JSON that people can read too: objects, lists and strings, a line for each. */
final class JsonPage {
    private final StringBuilder written = new StringBuilder();

    private JsonPage() {}

    static String of(Map<String, ?> object) {
        var page = new JsonPage();
        page.any(object, "");
        return page.written.append('\n').toString();
    }

    private void any(Object value, String indent) {
        switch (value) {
            case Map<?, ?> object -> object(object, indent);
            case List<?> list -> list(list, indent);
            default -> string(value.toString());
        }
    }

    private void object(Map<?, ?> object, String indent) {
        Iterator<? extends Entry<?, ?>> entries = object.entrySet().iterator();
        begin('{', entries.hasNext());
        while (entries.hasNext()) {
            Entry<?, ?> entry = entries.next();
            written.append(indent).append("  ");
            string(entry.getKey().toString());
            written.append(": ");
            any(entry.getValue(), indent + "  ");
            separate(entries.hasNext());
        }
        written.append(object.isEmpty() ? "" : indent).append('}');
    }

    private void list(List<?> list, String indent) {
        Iterator<?> values = list.iterator();
        begin('[', values.hasNext());
        while (values.hasNext()) {
            written.append(indent).append("  ");
            any(values.next(), indent + "  ");
            separate(values.hasNext());
        }
        written.append(list.isEmpty() ? "" : indent).append(']');
    }

    private void begin(char bracket, boolean isFilled) {
        written.append(bracket).append(isFilled ? "\n" : "");
    }

    private void separate(boolean isMore) {
        written.append(isMore ? ",\n" : "\n");
    }

    private void string(String words) {
        written.append('"');
        words.chars().forEach(unit -> letter((char) unit));
        written.append('"');
    }

    /** Everything but plain letters is escaped where a reader, or a terminal, could take it for more than a letter. */
    private void letter(char letter) {
        switch (letter) {
            case '"' -> written.append("\\\"");
            case '\\' -> written.append("\\\\");
            case '\n' -> written.append("\\n");
            case '\t' -> written.append("\\t");
            default -> {
                if (isPlain(letter)) {
                    written.append(letter);
                } else {
                    written.append("\\u%04x".formatted((int) letter));
                }
            }
        }
    }

    private static boolean isPlain(char letter) {
        int type = Character.getType(letter);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
