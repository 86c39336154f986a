package org.moot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a person said, as it was meant: read from one platform's way of writing and written in another's. Every word in it
 * is typed text that nobody has made harmless yet.
 */
public record Speech(List<Passage> passages) {
    public static final Speech NOTHING = new Speech(List.of());

    public Speech {
        passages = List.copyOf(passages);
    }

    /** Words without any form: each line as it was typed, a paragraph after each empty one. */
    public static Speech typed(String words) {
        return words.isBlank()
                ? NOTHING
                : new Speech(words.strip()
                        .lines()
                        .collect(Collectors.collectingAndThen(Collectors.toList(), Speech::paragraphs)));
    }

    private static List<Passage> paragraphs(List<String> lines) {
        List<Passage> all = new ArrayList<>();
        List<Run> open = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank()) {
                close(open, all);
            } else {
                if (!open.isEmpty()) {
                    open.add(new Break());
                }
                open.add(new Plain(line));
            }
        }
        close(open, all);
        return all;
    }

    private static void close(List<Run> open, List<Passage> all) {
        if (!open.isEmpty()) {
            all.add(new Paragraph(open));
            open.clear();
        }
    }

    public boolean isNothing() {
        return passages.isEmpty();
    }

    /** The words alone, without any form. */
    public String plain() {
        return SpeechWords.of(passages);
    }

    /** A part that stands on lines of its own. */
    public sealed interface Passage {}

    public record Paragraph(List<Run> runs) implements Passage {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /** @param level 1 for the largest, to 6 */
    public record Heading(int level, List<Run> runs) implements Passage {
        public Heading {
            runs = List.copyOf(runs);
        }
    }

    /** What somebody else said. */
    public record Quote(List<Passage> passages) implements Passage {
        public Quote {
            passages = List.copyOf(passages);
        }
    }

    /** Lines to be shown as they are. */
    public record Fence(Optional<String> language, String code) implements Passage {}

    /** @param first the number of the first item of a numbered list; empty in one that has none */
    public record Items(Optional<Integer> first, List<List<Passage>> items) implements Passage {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** A part of a line. */
    public sealed interface Run {}

    public record Plain(String words) implements Run {}

    /** The next line of the same paragraph. */
    public record Break() implements Run {}

    public record Styled(Style style, List<Run> runs) implements Run {
        public Styled {
            runs = List.copyOf(runs);
        }
    }

    public record Code(String words) implements Run {}

    /** @param address {@code http}, {@code https} or {@code mailto}; the runs may be the address itself */
    public record Link(String address, List<Run> runs) implements Run {
        public Link {
            runs = List.copyOf(runs);
        }
    }

    /** @param shown without {@code @}; the account is on the platform on which it is going to be written, or where it was said */
    public record Mentioned(Account account, String shown) implements Run {}

    /** How a run stands out. */
    public enum Style {
        BOLD,
        ITALIC,
        UNDERLINED,
        STRUCK,
        SPOILER
    }
}
