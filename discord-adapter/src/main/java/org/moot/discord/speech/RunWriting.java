package org.moot.discord.speech;

import java.util.List;
import java.util.Optional;
import org.moot.conversation.Speech;
import org.moot.conversation.Speech.Run;
import org.moot.conversation.Tidy;
import org.moot.conversation.WebAddress;

/** Writes the parts of a line in Discord's markdown. */
final class RunWriting {
    private static final String MARKS = "*_~|`";

    /** Keeps two marks apart, and is not seen. */
    private static final String SEAM = "\u200b";

    private RunWriting() {}

    static String of(List<Run> runs) {
        return joined(Tidy.runs(runs));
    }

    private static String joined(List<Run> runs) {
        var written = new StringBuilder();
        runs.forEach(run -> put(of(run), written));
        return written.toString();
    }

    private static void put(String next, StringBuilder written) {
        boolean isMarkByMark = !next.isEmpty()
                && !written.isEmpty()
                && MARKS.indexOf(next.charAt(0)) >= 0
                && written.charAt(written.length() - 1) == next.charAt(0);
        written.append(isMarkByMark ? SEAM : "").append(next);
    }

    private static String of(Run run) {
        return switch (run) {
            case Speech.Plain it -> Harmless.marked(it.words());
            case Speech.Break it -> "\n";
            case Speech.Styled it -> styled(it);
            case Speech.Code it -> code(it.words());
            case Speech.Link it -> link(it);
            case Speech.Mentioned it -> mentioned(it);
        };
    }

    /** Marks stand close to what they mark, or they are none. */
    private static String styled(Speech.Styled styled) {
        String inside = joined(styled.runs());
        String bare = inside.strip();
        if (bare.isEmpty()) {
            return inside;
        }
        int from = inside.indexOf(bare);
        String mark = mark(styled.style());
        var marked = new StringBuilder(mark);
        put(bare, marked);
        put(mark, marked);
        return inside.substring(0, from) + marked + inside.substring(from + bare.length());
    }

    private static String mark(Speech.Style style) {
        return switch (style) {
            case BOLD -> "**";
            case ITALIC -> "*";
            case UNDERLINED -> "__";
            case STRUCK -> "~~";
            case SPOILER -> "||";
        };
    }

    private static String code(String words) {
        String shown = Harmless.shown(words).replace('\n', ' ');
        if (shown.isBlank()) {
            return shown;
        }
        return shown.contains("`") ? "`` " + shown.replace("`", "`" + SEAM) + " ``" : "`" + shown + "`";
    }

    /** The address is seen, whatever stands for it; in brackets Discord reads nothing else in it. */
    private static String link(Speech.Link link) {
        Optional<String> address = WebAddress.of(link.address());
        String words = joined(link.runs());
        if (address.isEmpty()) {
            return words;
        }
        String shown = address.get().regionMatches(true, 0, "mailto:", 0, 7)
                ? Harmless.marked(address.get())
                : "<" + address.get() + ">";
        boolean isBare = words.isBlank() || isItself(link, address.get());
        return isBare ? shown : words + " (" + shown + ")";
    }

    private static boolean isItself(Speech.Link link, String address) {
        return link.runs().size() == 1
                && link.runs().getFirst() instanceof Speech.Plain(var words)
                && (words.equals(address) || words.equals(link.address()));
    }

    private static String mentioned(Speech.Mentioned mentioned) {
        boolean isHere = mentioned.account().platform().equals("discord")
                && mentioned.account().id().matches("[0-9]{1,19}");
        return isHere ? "<@" + mentioned.account().id() + ">" : Harmless.marked("@" + mentioned.shown());
    }
}
