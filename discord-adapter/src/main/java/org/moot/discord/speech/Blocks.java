package org.moot.discord.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moot.conversation.Speech;
import org.moot.conversation.Speech.Passage;
import org.moot.conversation.Tidy;

/** Reads what stands on lines of its own: quotes, headings, lists, fences and the paragraphs between them. */
final class Blocks {
    private static final String FENCE = "```";
    private static final int DEEPEST = 8;
    private static final Pattern HEADING = Pattern.compile("(#{1,3})\\s+(\\S.*)");
    private static final Pattern SUBTEXT = Pattern.compile("-#\\s+(\\S.*)");
    private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z0-9_+\\-.#]{1,40})\n");

    private final Names names;
    private final boolean quotes;
    private final int depth;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String text = "";
    private int at;

    Blocks(Names names) {
        this(names, true, 0);
    }

    private Blocks(Names names, boolean quotes, int depth) {
        this.names = names;
        this.quotes = quotes;
        this.depth = depth;
    }

    List<Passage> read(String content) {
        text = content;
        while (at < text.length()) {
            line();
        }
        paragraphs();
        return List.copyOf(passages);
    }

    private void line() {
        String line = text.substring(at, end(at));
        Matcher heading = HEADING.matcher(line);
        Matcher subtext = SUBTEXT.matcher(line);
        if (quotes && line.startsWith(">>> ")) {
            String rest = text.substring(at + 4);
            at = text.length();
            add(new Speech.Quote(inside(rest)));
        } else if (quotes && isQuoted(line)) {
            add(new Speech.Quote(inside(quoted())));
        } else if (heading.matches()) {
            next();
            add(new Speech.Heading(heading.group(1).length(), Inline.read(heading.group(2), names)));
        } else if (subtext.matches()) {
            next();
            paragraphs();
            words.append(subtext.group(1));
            paragraphs();
        } else if (depth < DEEPEST && Listed.begins(line)) {
            listed().forEach(this::add);
        } else {
            typed(line);
        }
    }

    private List<Passage> inside(String content) {
        return new Blocks(names, false, depth + 1).read(content);
    }

    private static boolean isQuoted(String line) {
        return line.startsWith("> ") || line.equals(">");
    }

    private String quoted() {
        var lines = new ArrayList<String>();
        while (at < text.length() && isQuoted(text.substring(at, end(at)))) {
            lines.add(text.substring(Math.min(at + 2, end(at)), end(at)));
            next();
        }
        return String.join("\n", lines);
    }

    private List<Passage> listed() {
        var lines = new ArrayList<String>();
        while (at < text.length()) {
            String line = text.substring(at, end(at));
            if (!Listed.begins(line) && !Listed.goesOn(line)) {
                break;
            }
            int fence = text.indexOf(FENCE, at);
            int close = fence >= 0 && fence < end(at) ? text.indexOf(FENCE, fence + FENCE.length()) : -1;
            int to = close < 0 ? end(at) : end(close);
            lines.addAll(text.substring(at, to).lines().toList());
            at = Math.min(text.length(), to + 1);
        }
        return Listed.read(lines, this::inside);
    }

    /** A line, or as much of it as stands before a fence. */
    private void typed(String line) {
        int fence = line.indexOf(FENCE);
        int close = fence < 0 ? -1 : text.indexOf(FENCE, at + fence + FENCE.length());
        if (close < 0 || isEscaped(line, fence)) {
            words.append(line).append('\n');
            next();
            return;
        }
        String inside = text.substring(at + fence + FENCE.length(), close);
        if (inside.isBlank()) {
            words.append(line).append('\n');
            next();
            return;
        }
        words.append(line, 0, fence);
        at = close + FENCE.length();
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        add(fence(inside));
    }

    private static boolean isEscaped(String line, int fence) {
        return fence > 0 && line.charAt(fence - 1) == '\\';
    }

    private static Speech.Fence fence(String inside) {
        Matcher language = LANGUAGE.matcher(inside);
        boolean hasLanguage = language.lookingAt() && language.end() < inside.length();
        String code = hasLanguage ? inside.substring(language.end()) : inside;
        return new Speech.Fence(
                hasLanguage ? Optional.of(language.group(1)) : Optional.empty(),
                code.replaceFirst("\\A\n+", "").replaceFirst("\n+\\z", "").replace("\u200b", ""));
    }

    private void add(Passage passage) {
        paragraphs();
        passages.add(passage);
    }

    private void paragraphs() {
        if (!words.isEmpty()) {
            passages.addAll(Tidy.paragraphs(Inline.read(words.toString(), names)));
            words.setLength(0);
        }
    }

    private int end(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void next() {
        at = Math.min(text.length(), end(at) + 1);
    }
}
