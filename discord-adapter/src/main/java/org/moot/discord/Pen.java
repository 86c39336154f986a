package org.moot.discord;

import org.moot.conversation.Dialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

/** Chooses words for one reader. */
record Pen(Words words, Dialect dialect, Reader reader) {

    String say(Text text) {
        return words.say(text, reader, dialect);
    }

    String say(String key, Object... args) {
        return say(Text.of(key, args));
    }

    /** Words that stay on one line, such as the name of an option. */
    String oneLine(Text text) {
        return say(text).replaceAll("\\s*\n\\s*", " ");
    }

    /** Words of a button, a title or a field, which are not longer than fits. */
    String label(Text text, int longest) {
        String whole = words.say(text, reader, DiscordDialect.PLAIN)
                .replaceAll("\\s+", " ")
                .strip();
        return cut(whole.isEmpty() ? "…" : whole, longest);
    }

    String number(double number) {
        return String.format(reader.language(), "%.2f", number);
    }

    /** Never cuts a character in two. */
    static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = longest - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end)
                        .stripTrailing() + "…";
    }
}
