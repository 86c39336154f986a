package org.moot.people;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** Reads the languages that people and assemblies can choose. */
public final class Languages {
    private static final Set<String> KNOWN = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

    private Languages() {}

    /**
     * Reads a tag such as {@code en} or {@code cy-GB}.
     *
     * @throws IllegalArgumentException when it names no language
     */
    public static Locale read(String tag) {
        try {
            Locale language = new Locale.Builder().setLanguageTag(tag.strip()).build();
            if (!KNOWN.contains(language.getLanguage())) {
                throw new IllegalArgumentException("not a language");
            }
            return language;
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("not a language", e);
        }
    }
}
