package org.moot.command;

import java.time.Instant;
import org.moot.conversation.Dialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;

/** How the reference in the docs is written; nothing that somebody typed ever stands in it. */
final class MarkdownDialect implements Dialect {

    @Override
    public String harmless(String typed) {
        return "`" + typed.replace("`", "'") + "`";
    }

    @Override
    public String name(Text.Named person) {
        return person.name();
    }

    @Override
    public String time(Instant moment, Reader reader) {
        return moment.toString();
    }

    @Override
    public String typed(String commandLine) {
        return "`" + commandLine + "`";
    }
}
