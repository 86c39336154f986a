package org.moot.app.count;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import org.moot.console.ConsoleDialect;
import org.moot.conversation.Dialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

/** The words of a report, for whoever sits at the terminal. */
final class Say {
    private final Words words = new Words();
    private final Reader reader = new Reader(Locale.ENGLISH, ZoneOffset.UTC);
    private final Dialect dialect = new ConsoleDialect(InstantSource.system());

    String of(String key, Object... args) {
        return text(Text.of("counting." + key, args));
    }

    String text(Text text) {
        return words.say(text, reader, dialect);
    }

    /** A name on one line. */
    String name(String name) {
        return dialect.harmless(name).replace('\n', ' ');
    }
}
