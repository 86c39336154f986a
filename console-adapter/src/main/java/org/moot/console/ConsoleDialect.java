package org.moot.console;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.moot.conversation.Dialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Visible;

/** How the terminal writes times and commands, and how words that people typed cannot steer it. */
public final class ConsoleDialect implements Dialect {
    private final InstantSource clock;

    public ConsoleDialect(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String harmless(String typed) {
        return Visible.of(typed);
    }

    @Override
    public String name(Text.Named person) {
        return harmless(person.name()).replace('\n', ' ');
    }

    @Override
    public String time(Instant moment, Reader reader) {
        ZonedDateTime there = moment.atZone(reader.zone());
        boolean thisYear =
                there.getYear() == clock.instant().atZone(reader.zone()).getYear();
        String pattern = thisYear ? "EEE d MMM, HH:mm" : "EEE d MMM yyyy, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, reader.language())
                .format(there)
                .replace(' ', Columns.HOLDING_BLANK);
    }

    /** In marks, and never broken between lines, so that it can be seen where it ends. */
    @Override
    public String typed(String commandLine) {
        return "`" + harmless(commandLine).replace(' ', Columns.HOLDING_BLANK) + "`";
    }
}
