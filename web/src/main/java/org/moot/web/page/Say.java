package org.moot.web.page;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Visible;
import org.moot.conversation.Words;

/** What a template says, in one reader's language and zone. */
public record Say(Reader reader) {
    private static final Words WORDS = new Words();
    private static final Speech SPEECH = new Speech();

    public String text(Text text) {
        return WORDS.say(text, reader, SPEECH);
    }

    /** What somebody typed. */
    public String typed(String words) {
        return Visible.of(words);
    }

    public Optional<String> word(String key, Object... args) {
        return WORDS.has(key, reader.language()) ? Optional.of(text(Text.of(key, args))) : Optional.empty();
    }

    public String language() {
        return reader.language().toLanguageTag();
    }

    public String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader.language())
                .format(moment.atZone(reader.zone()));
    }

    public String time(Instant moment) {
        return SPEECH.time(moment, reader);
    }

    /** The day with its name, for what is to come. */
    public String weekday(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(reader.language())
                .format(moment.atZone(reader.zone()));
    }

    /** The time of day, with the zone's name. */
    public String clock(Instant moment) {
        ZonedDateTime local = moment.atZone(reader.zone());
        return DateTimeFormatter.ofPattern("HH:mm zzz", reader.language()).format(local);
    }

    /** For machines. */
    public String iso(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
