package org.moot.discord;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moot.command.Commands;
import org.moot.command.TypedLine;
import org.moot.conversation.Dialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.discord.speech.Harmless;

/** How Discord writes times and commands; a time is shown in the zone of whoever looks. */
final class DiscordDialect implements Dialect {
    private volatile Commands commands = new Commands(List.of());

    /** From now on commands are written as they are typed on Discord; they are known only after the platforms are. */
    void spell(Commands known) {
        commands = known;
    }

    @Override
    public String harmless(String typed) {
        return Harmless.marked(typed);
    }

    @Override
    public String name(Text.Named person) {
        return Harmless.marked(person.name()).replace('\n', ' ');
    }

    @Override
    public String time(Instant moment, Reader reader) {
        return "<t:" + moment.getEpochSecond() + ":f>";
    }

    @Override
    public String typed(String commandLine) {
        return "`" + Harmless.plain(slash(commandLine)).replace('`', '\'') + "`";
    }

    private String slash(String commandLine) {
        TypedLine line = TypedLine.read(commandLine, commands);
        return commands.named(line.command())
                .map(command -> "/" + command.name()
                        + command.parameters().stream()
                                .filter(it -> line.arguments().containsKey(it.name()))
                                .map(it ->
                                        " " + it.name() + ":" + line.arguments().get(it.name()))
                                .collect(Collectors.joining()))
                .orElse(commandLine.startsWith(Listing.SETUP + " ") ? "/" + commandLine : commandLine);
    }

    /** How labels, titles and names are written, where Discord reads no marks. */
    static final Dialect PLAIN = new Dialect() {
        @Override
        public String harmless(String typed) {
            return Harmless.plain(typed);
        }

        @Override
        public String name(Text.Named person) {
            return Harmless.plain(person.name());
        }

        @Override
        public String time(Instant moment, Reader reader) {
            return new org.moot.conversation.PlainDialect().time(moment, reader);
        }

        @Override
        public String typed(String commandLine) {
            return "/" + Harmless.plain(commandLine);
        }
    };

    /** A command with some arguments, as it is typed on Discord. */
    static String line(String command, Map<String, String> filled) {
        return "/" + command
                + filled.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(it -> " " + it.getKey() + ":" + it.getValue())
                        .collect(Collectors.joining());
    }
}
