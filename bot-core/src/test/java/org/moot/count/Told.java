package org.moot.count;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells a story in English, with the product's words and options called A, B, C … */
final class Told {
    static final Properties WORDS = words();
    static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

    private Told() {}

    static String of(Story story) {
        return story.steps().stream().map(Told::sentence).collect(Collectors.joining("\n"));
    }

    private static String sentence(Step step) {
        return HOLE.matcher(pattern(step))
                .replaceAll(hole -> Matcher.quoteReplacement(word(step.args().get(Integer.parseInt(hole.group(1))))));
    }

    /** A key ending in {@code .one} is for steps whose first number is 1. */
    static String pattern(Step step) {
        boolean single = step.args().stream()
                .filter(Number.class::isInstance)
                .findFirst()
                .filter(number -> ((Number) number).doubleValue() == 1)
                .isPresent();
        String words = WORDS.getProperty(step.key(), step.key());
        return single ? WORDS.getProperty(step.key() + ".one", words) : words;
    }

    private static String word(Object arg) {
        return switch (arg) {
            case OptionRef(int option) -> name(option);
            case OptionGroup(List<OptionRef> options) ->
                listed(options.stream().map(Told::word).toList());
            case Figures(List<Figure> figures) ->
                listed(figures.stream()
                        .map(figure -> name(figure.option()) + " " + figure.number())
                        .toList());
            case Double number -> String.format(Locale.ROOT, "%.2f", number);
            default -> arg.toString();
        };
    }

    private static String name(int option) {
        return String.valueOf((char) ('A' + option));
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.getFirst() : String.join(", ", words.subList(0, last)) + " and " + words.getLast();
    }

    private static Properties words() {
        var words = new Properties();
        try (var in = Told.class.getResourceAsStream("/org/moot/words/count_en.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
