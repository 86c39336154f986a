package org.moot.conversation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.moot.conversation.Speech.Break;
import org.moot.conversation.Speech.Passage;
import org.moot.conversation.Speech.Plain;
import org.moot.conversation.Speech.Run;
import org.moot.conversation.Speech.Style;
import org.moot.conversation.Speech.Styled;

/** Brings what was read into one shape: words in one piece, each style once, a paragraph wherever a line is empty. */
public final class Tidy {
    private Tidy() {}

    public static List<Run> runs(List<Run> read) {
        return runs(read, EnumSet.noneOf(Style.class), false);
    }

    private static List<Run> runs(List<Run> read, Set<Style> on, boolean inLink) {
        var tidy = new ArrayList<Run>();
        for (Run run : read) {
            switch (run) {
                case Plain it -> put(it, tidy);
                case Styled it when on.contains(it.style()) -> putAll(runs(it.runs(), on, inLink), tidy);
                case Styled it -> {
                    var more = EnumSet.of(it.style(), on.toArray(Style[]::new));
                    List<Run> inner = runs(it.runs(), more, inLink);
                    if (!inner.isEmpty()) {
                        tidy.add(new Styled(it.style(), inner));
                    }
                }
                case Speech.Link it when inLink -> putAll(runs(it.runs(), on, true), tidy);
                case Speech.Link it -> {
                    List<Run> inner = runs(it.runs(), on, true);
                    tidy.add(inner.isEmpty() ? WebAddress.link(it.address()) : new Speech.Link(it.address(), inner));
                }
                default -> tidy.add(run);
            }
        }
        return tidy;
    }

    private static void putAll(List<Run> more, List<Run> tidy) {
        for (Run run : more) {
            if (run instanceof Plain plain) {
                put(plain, tidy);
            } else {
                tidy.add(run);
            }
        }
    }

    private static void put(Plain plain, List<Run> tidy) {
        if (plain.words().isEmpty()) {
            return;
        }
        if (!tidy.isEmpty() && tidy.getLast() instanceof Plain before) {
            tidy.set(tidy.size() - 1, new Plain(before.words() + plain.words()));
        } else {
            tidy.add(plain);
        }
    }

    /** A style that goes on over an empty line goes on in the next paragraph. */
    public static List<Passage> paragraphs(List<Run> read) {
        return apart(runs(read)).stream()
                .map(Tidy::trimmed)
                .filter(it -> !it.isEmpty())
                .<Passage>map(Speech.Paragraph::new)
                .toList();
    }

    private static List<List<Run>> apart(List<Run> runs) {
        var all = new ArrayList<List<Run>>();
        all.add(new ArrayList<>());
        for (Run run : runs) {
            boolean isEmptyLine = run instanceof Break && endsLine(all.getLast());
            if (isEmptyLine) {
                all.add(new ArrayList<>());
            } else if (run instanceof Styled styled) {
                List<List<Run>> pieces = apart(styled.runs());
                for (int at = 0; at < pieces.size(); at++) {
                    if (at > 0) {
                        all.add(new ArrayList<>());
                    }
                    if (!pieces.get(at).isEmpty()) {
                        all.getLast().add(new Styled(styled.style(), pieces.get(at)));
                    }
                }
            } else {
                all.getLast().add(run);
            }
        }
        return all;
    }

    private static boolean endsLine(List<Run> runs) {
        for (Run run : runs.reversed()) {
            if (run instanceof Break) {
                return true;
            }
            if (!(run instanceof Plain plain) || !plain.words().isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Nothing unseen at either end. */
    private static List<Run> trimmed(List<Run> runs) {
        int from = 0;
        int to = runs.size();
        while (from < to && isBlank(runs.get(from))) {
            from++;
        }
        while (to > from && isBlank(runs.get(to - 1))) {
            to--;
        }
        var trimmed = new ArrayList<>(runs.subList(from, to));
        if (!trimmed.isEmpty()) {
            trimmed.set(0, edge(trimmed.getFirst(), true));
            trimmed.set(trimmed.size() - 1, edge(trimmed.getLast(), false));
        }
        return trimmed;
    }

    private static Run edge(Run run, boolean isFirst) {
        return switch (run) {
            case Plain it ->
                new Plain(isFirst ? it.words().stripLeading() : it.words().stripTrailing());
            case Styled it -> new Styled(it.style(), trimmed(it.runs()));
            default -> run;
        };
    }

    private static boolean isBlank(Run run) {
        return switch (run) {
            case Break it -> true;
            case Plain it -> it.words().isBlank();
            case Styled it -> it.runs().stream().allMatch(Tidy::isBlank);
            default -> false;
        };
    }
}
