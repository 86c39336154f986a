package org.moot.discord;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.moot.conversation.Reader;
import org.moot.conversation.Words;

/** The languages that Discord knows. */
final class Tongues {
    private Tongues() {}

    static List<DiscordLocale> all() {
        return Arrays.stream(DiscordLocale.values())
                .filter(locale -> locale != DiscordLocale.UNKNOWN)
                .toList();
    }

    /** Writes labels in one of them. */
    static Pen pen(Words words, DiscordLocale locale) {
        return new Pen(
                words, DiscordDialect.PLAIN, new Reader(Locale.forLanguageTag(locale.getLocale()), ZoneOffset.UTC));
    }
}
