package org.moot.web.page;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.moot.conversation.Dialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Visible;
import org.moot.conversation.Words;

/** Words as a page shows them; the template makes marks of the page's own language harmless. */
final class Speech implements Dialect {
    private static final Words WORDS = new Words();

    @Override
    public String harmless(String typed) {
        return Visible.of(typed);
    }

    @Override
    public String name(Text.Named person) {
        return harmless(person.name());
    }

    @Override
    public String time(Instant moment, Reader reader) {
        return written(moment, reader, "web.form-time");
    }

    String written(Instant moment, Reader reader, String form) {
        String pattern = WORDS.say(Text.of(form), reader, this);
        return DateTimeFormatter.ofPattern(pattern, reader.language()).format(moment.atZone(reader.zone()));
    }

    @Override
    public String typed(String commandLine) {
        return harmless(commandLine);
    }
}
