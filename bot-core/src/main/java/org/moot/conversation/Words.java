package org.moot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns texts into words of a language. The first part of a key names the bundle, so {@code proposal.decided} stands in
 * {@code org/moot/words/proposal_en.properties}. When an argument that counts something is 1, a key ending in
 * {@code .one} is used where there is one.
 */
public final class Words {
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");
    private static final String BUNDLES = "org.moot.words.";

    /** Whether there are words for a key in a language, without falling back to its name. */
    public boolean has(String key, Locale language) {
        return pattern(key, language).isPresent();
    }

    public String say(Text text, Reader reader, Dialect dialect) {
        return switch (text.key()) {
            case "plain" -> dialect.harmless(text.args().getFirst().toString());
            case "lines" ->
                text.args().stream()
                        .map(line -> argument(line, reader, dialect))
                        .collect(Collectors.joining("\n"));
            default -> fill(wording(text, reader.language()), text, reader, dialect);
        };
    }

    private String wording(Text text, Locale language) {
        boolean single = text.args().stream()
                .filter(Number.class::isInstance)
                .findFirst()
                .filter(number -> ((Number) number).doubleValue() == 1)
                .isPresent();
        return Optional.of(text.key() + ".one")
                .filter(key -> single)
                .flatMap(key -> pattern(key, language))
                .or(() -> pattern(text.key(), language))
                .orElse(text.key());
    }

    private String fill(String wording, Text text, Reader reader, Dialect dialect) {
        return HOLE.matcher(wording).replaceAll(hole -> {
            int index = Integer.parseInt(hole.group(1));
            String words =
                    index < text.args().size() ? argument(text.args().get(index), reader, dialect) : hole.group();
            return java.util.regex.Matcher.quoteReplacement(words);
        });
    }

    private String argument(Object argument, Reader reader, Dialect dialect) {
        return switch (argument) {
            case Text text -> say(text, reader, dialect);
            case String typed -> dialect.harmless(typed);
            case Text.Named named -> dialect.name(named);
            case Text.Typed typed -> dialect.typed(typed.line());
            case Instant moment -> dialect.time(moment, reader);
            case Duration length -> say(spoken(length), reader, dialect);
            case LocalDate day ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(reader.language())
                        .format(day);
            case Double number -> String.format(reader.language(), "%.2f", number);
            default -> argument.toString();
        };
    }

    private static Text spoken(Duration length) {
        if (length.compareTo(Duration.ofHours(48)) >= 0 && length.toHours() % 24 == 0) {
            return Text.of("time.days", length.toDays());
        }
        if (length.compareTo(Duration.ofHours(1)) >= 0 && length.toMinutes() % 60 == 0) {
            return Text.of("time.hours", length.toHours());
        }
        return length.compareTo(Duration.ofHours(48)) > 0
                ? Text.of("time.days-hours", length.toDays(), length.toHoursPart())
                : Text.of("time.minutes", length.toMinutes());
    }

    private static Optional<String> pattern(String key, Locale language) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            var bundle = ResourceBundle.getBundle(BUNDLES + key.substring(0, dot), language, FALL_BACK);
            return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /** English where a language has no bundle of its own, whatever the machine's language is. */
    private static final ResourceBundle.Control FALL_BACK = new ResourceBundle.Control() {
        @Override
        public java.util.List<String> getFormats(String baseName) {
            return FORMAT_PROPERTIES;
        }

        @Override
        @SuppressWarnings("NullAway") // the library's contract: null ends the search
        public Locale getFallbackLocale(String baseName, Locale locale) {
            return locale.equals(Locale.ENGLISH) ? null : Locale.ENGLISH;
        }
    };
}
