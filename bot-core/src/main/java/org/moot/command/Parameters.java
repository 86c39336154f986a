package org.moot.command;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Reading;
import org.moot.command.Parameter.Shape;

/** The plain kinds of parameters; those that name a person or a proposal live with their features. */
public final class Parameters {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");
    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{Cf}\\s]");
    private static final int SHOWN = 60;

    private Parameters() {}

    /** A short line such as a title or a name. */
    public static Parameter<String> line(String name, int longest, String example) {
        return new Parameter<>(name, Shape.LINE, true, longest, (typed, asking) -> oneLine(typed), example);
    }

    /** Words of several lines. */
    public static Parameter<String> text(String name, int longest, String example) {
        return new Parameter<>(name, Shape.TEXT, true, longest, (typed, asking) -> cleaned(typed), example);
    }

    public static Parameter<String> word(String name, int longest, String example) {
        return new Parameter<>(name, Shape.WORD, true, longest, (typed, asking) -> oneLine(typed), example);
    }

    public static Parameter<Long> number(String name, String example) {
        return new Parameter<>(name, Shape.WORD, true, 19, (typed, asking) -> readNumber(typed), example);
    }

    /** One of a few fixed lower-case words. */
    public static Parameter<String> choice(String name, List<String> words, String example) {
        return new Parameter<>(name, Shape.CHOICE, true, 40, new OneOf(words), example);
    }

    /** What was typed, short enough to be said again. */
    static String shortened(String typed) {
        return typed.codePointCount(0, typed.length()) <= SHOWN
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static Long readNumber(String typed) {
        String digits = typed.startsWith("#") ? typed.substring(1) : typed;
        if (!digits.matches("[0-9]{1,18}")) {
            throw new Unreadable("command.not-a-number");
        }
        return Long.valueOf(digits);
    }

    private static String oneLine(String typed) {
        return cleaned(typed).replaceAll("\\s+", " ");
    }

    /** Control characters are refused rather than dropped, so that what is stored is what was typed. */
    private static String cleaned(String typed) {
        if (CONTROL.matcher(typed).find()) {
            throw new Unreadable("command.control-characters");
        }
        if (!VISIBLE.matcher(typed).find()) {
            throw new Unreadable("command.empty");
        }
        return typed.strip();
    }

    private record OneOf(List<String> words) implements Reading<String> {
        @Override
        public String read(String typed, Asking asking) {
            String word = typed.strip().toLowerCase(Locale.ROOT);
            if (!words.contains(word)) {
                throw new Unreadable("command.not-one-of", String.join(", ", words));
            }
            return word;
        }

        @Override
        public List<String> suggest(String begun, Asking asking) {
            return words.stream()
                    .filter(word -> word.startsWith(begun.toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }
}
