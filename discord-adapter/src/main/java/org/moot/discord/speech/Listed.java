package org.moot.discord.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moot.conversation.Speech;
import org.moot.conversation.Speech.Passage;

/** Reads lists: each item with what is indented below it. */
final class Listed {
    private static final Pattern ITEM = Pattern.compile("( {0,40})(?:([-*+])|([0-9]{1,9})\\.)(\\s+)(\\S.*)");

    private Listed() {}

    static boolean begins(String line) {
        return ITEM.matcher(line).matches();
    }

    /** A line that belongs to the item above it. */
    static boolean goesOn(String line) {
        return line.startsWith("  ") && !line.isBlank();
    }

    private static final class Item {
        private final Optional<Integer> number;
        private final int indent;
        private final List<String> lines = new ArrayList<>();

        Item(Matcher line) {
            this.number = Optional.ofNullable(line.group(3)).map(Integer::valueOf);
            this.indent = line.group(1).length();
            lines.add(line.group(5));
        }

        boolean isLike(Item other) {
            return number.isPresent() == other.number.isPresent();
        }
    }

    /** @param inside reads the lines of one item */
    static List<Passage> read(List<String> lines, Function<String, List<Passage>> inside) {
        var items = new ArrayList<Item>();
        for (String line : lines) {
            Matcher item = ITEM.matcher(line);
            boolean isItem = item.matches();
            if (isItem && (items.isEmpty() || item.group(1).length() < items.getLast().indent + 2)) {
                items.add(new Item(item));
            } else {
                Item last = items.getLast();
                last.lines.add(line.substring(indent(line, last.indent + (last.number.isPresent() ? 3 : 2))));
            }
        }
        return lists(items, inside);
    }

    private static int indent(String line, int most) {
        int indent = 0;
        while (indent < most && indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** Items with and without numbers are never in one list. */
    private static List<Passage> lists(List<Item> items, Function<String, List<Passage>> inside) {
        var lists = new ArrayList<Passage>();
        for (int from = 0; from < items.size(); ) {
            Item first = items.get(from);
            int to = from + 1;
            while (to < items.size() && items.get(to).isLike(first)) {
                to++;
            }
            lists.add(new Speech.Items(
                    first.number,
                    items.subList(from, to).stream()
                            .map(it -> inside.apply(String.join("\n", it.lines)))
                            .toList()));
            from = to;
        }
        return lists;
    }
}
