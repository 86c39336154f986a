package org.moot.conversation;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Writes words as they are, for titles that Moot itself gives; wherever they are shown they are harmless typed text again. */
public final class PlainDialect implements Dialect {

    @Override
    public String harmless(String typed) {
        return typed;
    }

    @Override
    public String name(Text.Named person) {
        return person.name();
    }

    @Override
    public String time(Instant moment, Reader reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader.language())
                .format(moment.atZone(reader.zone()));
    }

    @Override
    public String typed(String commandLine) {
        return commandLine;
    }
}
