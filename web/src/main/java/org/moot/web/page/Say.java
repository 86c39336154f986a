package org.moot.web.page;

import java.time.Instant;
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
        return written(moment, "web.form-day");
    }

    public String time(Instant moment) {
        return written(moment, "web.form-time");
    }

    /** The day with its name, for what is to come. */
    public String weekday(Instant moment) {
        return written(moment, "web.form-weekday");
    }

    /** The time of day, with the zone's name. */
    public String clock(Instant moment) {
        return written(moment, "web.form-clock");
    }

    /** How a moment is written is a matter of language, so it stands among the words. */
    private String written(Instant moment, String form) {
        return SPEECH.written(moment, reader, form);
    }

    /** For machines. */
    public String iso(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
