package org.moot.memory;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed into a search box: all words must be there, those in double quotes one after the other, those after
 * a minus must not. Everything else is punctuation.
 */
record SearchWords(List<Pattern> wanted, List<Pattern> unwanted) {
    private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"|([^\\s\"]+))");

    static SearchWords read(String typed) {
        List<Part> parts = PART.matcher(typed.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> new Part(!found.group(1).isEmpty(), phrase(found)))
                .filter(part -> !part.phrase().isEmpty())
                .toList();
        return new SearchWords(
                parts.stream()
                        .filter(part -> !part.refused())
                        .map(Part::pattern)
                        .toList(),
                parts.stream().filter(Part::refused).map(Part::pattern).toList());
    }

    /** Nothing asked for is nothing found. */
    boolean match(String lowerCase) {
        return !wanted.isEmpty()
                && wanted.stream()
                        .allMatch(pattern -> pattern.matcher(lowerCase).find())
                && unwanted.stream()
                        .noneMatch(pattern -> pattern.matcher(lowerCase).find());
    }

    private static List<String> phrase(MatchResult found) {
        String words = found.group(2) == null ? found.group(3) : found.group(2);
        return Stream.of(words.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private record Part(boolean refused, List<String> phrase) {
        Pattern pattern() {
            String words = String.join(
                    "[^\\p{L}\\p{N}]+",
                    phrase.stream().map(Part::inSingularOrPlural).toList());
            return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])");
        }

        /** The least of what the database knows of a language. */
        private static String inSingularOrPlural(String word) {
            return Pattern.quote(word.replaceFirst("(?<=[^s].)s$", "")) + "s?";
        }
    }
}
