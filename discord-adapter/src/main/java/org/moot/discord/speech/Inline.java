package org.moot.discord.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.conversation.Speech;
import org.moot.conversation.Speech.Run;
import org.moot.conversation.Tidy;
import org.moot.conversation.WebAddress;

/** Reads a text from its first character to its last, each once; what opens and is never closed is words. */
final class Inline {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String text;
    private final Names names;
    private final Delimiters open = new Delimiters();
    private final StringBuilder words = new StringBuilder();

    /** From where on no run of so many backticks comes any more. */
    private final Map<Integer, Integer> noTicksAfter = new HashMap<>();

    private int at;

    private Inline(String text, Names names) {
        this.text = text;
        this.names = names;
    }

    static List<Run> read(String text, Names names) {
        return Tidy.runs(new Inline(text, names).all());
    }

    private List<Run> all() {
        while (at < text.length()) {
            next(text.charAt(at));
        }
        flush();
        return open.done();
    }

    private void next(char sign) {
        switch (sign) {
            case '\\' -> escaped();
            case '`' -> code();
            case '<' -> bracket(Bracket.angle(text, at, names));
            case '[' -> bracket(Bracket.masked(text, at, names));
            case '\n' -> {
                flush();
                open.put(new Speech.Break());
                at++;
            }
            case '*', '_', '~', '|' -> delimiter(sign);
            case 'h', 'H' -> address();
            default -> {
                words.append(sign);
                at++;
            }
        }
    }

    /** What would be marks elsewhere is none in an address. */
    private void address() {
        int length = isInAWord() ? 0 : WebAddress.begins(text, at);
        if (length > 0) {
            words.append(text, at, at + length);
            at += length;
        } else {
            words.append(text.charAt(at++));
        }
    }

    private boolean isInAWord() {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private void escaped() {
        boolean isMark = at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0;
        if (isMark) {
            // never again a part of an address, since whoever escapes means the words
            flush();
            open.put(new Speech.Plain(String.valueOf(text.charAt(at + 1))));
            at += 2;
        } else {
            words.append('\\');
            at++;
        }
    }

    private void bracket(Optional<Bracket.Read> read) {
        if (read.isPresent()) {
            flush();
            open.put(read.get().run());
            at = read.get().end();
        } else {
            words.append(text.charAt(at++));
        }
    }

    private void code() {
        int ticks = run('`');
        int close = closing(ticks);
        String inside = close < 0 ? "" : text.substring(at + ticks, close);
        if (inside.isBlank()) {
            words.append(text, at, at + ticks);
            at += ticks;
            return;
        }
        flush();
        boolean isPadded = inside.startsWith(" ") && inside.endsWith(" ") && inside.contains("`");
        String shown = isPadded ? inside.substring(1, inside.length() - 1) : inside;
        open.put(new Speech.Code(shown.replace('\n', ' ').replace("\u200b", "")));
        at = close + ticks;
    }

    private int closing(int ticks) {
        int from = at + ticks;
        if (from >= noTicksAfter.getOrDefault(ticks, Integer.MAX_VALUE)) {
            return -1;
        }
        int look = text.indexOf('`', from);
        while (look >= 0) {
            int end = look;
            while (end < text.length() && text.charAt(end) == '`') {
                end++;
            }
            if (end - look == ticks) {
                return look;
            }
            look = text.indexOf('`', end);
        }
        noTicksAfter.put(ticks, from);
        return -1;
    }

    private void delimiter(char sign) {
        int count = run(sign);
        flush();
        open.take(sign, count, before(), after(at + count));
        at += count;
    }

    private char before() {
        return at == 0 ? '\n' : text.charAt(at - 1);
    }

    private char after(int end) {
        return end >= text.length() ? '\n' : text.charAt(end);
    }

    private int run(char sign) {
        int end = at;
        while (end < text.length() && text.charAt(end) == sign) {
            end++;
        }
        return end - at;
    }

    private void flush() {
        if (!words.isEmpty()) {
            WebAddress.linked(words.toString().replace("\u200b", "")).forEach(open::put);
            words.setLength(0);
        }
    }
}
