package org.moot.web.page;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.moot.conversation.Dialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Visible;

/** Words as a page shows them; the template makes marks of the page's own language harmless. */
final class Speech implements Dialect {

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
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(reader.language())
                .format(moment.atZone(reader.zone()));
    }

    @Override
    public String typed(String commandLine) {
        return harmless(commandLine);
    }
}
