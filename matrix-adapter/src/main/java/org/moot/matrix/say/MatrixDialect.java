package org.moot.matrix.say;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.moot.conversation.Account;
import org.moot.conversation.Dialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;

/** How Matrix writes names, times and commands. A name leads to its person and never calls them. */
final class MatrixDialect implements Dialect {
    static final String PLATFORM = "matrix";

    private final InstantSource clock;
    private final String prefix;

    private MatrixDialect(InstantSource clock, String prefix) {
        this.clock = clock;
        this.prefix = prefix;
    }

    /** In rooms, where a command has to say that it is one. */
    static MatrixDialect inRooms(InstantSource clock) {
        return new MatrixDialect(clock, Prefix.TYPED + " ");
    }

    /** In a direct chat, where everything is said to Moot. */
    static MatrixDialect atDoors(InstantSource clock) {
        return new MatrixDialect(clock, "");
    }

    @Override
    public String harmless(String typed) {
        return Harmless.words(typed);
    }

    @Override
    public String name(Text.Named person) {
        String name = Harmless.line(person.name());
        return person.accounts().stream()
                .filter(account -> account.platform().equals(PLATFORM))
                .map(Account::id)
                .filter(Mention::isPerson)
                .findFirst()
                .map(id -> Marks.person(id, name))
                .orElse(name);
    }

    /** Clients cannot put a time into the zone of whoever looks, so the zone is said. */
    @Override
    public String time(Instant moment, Reader reader) {
        ZonedDateTime there = moment.atZone(reader.zone());
        boolean thisYear =
                there.getYear() == clock.instant().atZone(reader.zone()).getYear();
        String pattern = thisYear ? "EEE d MMM, HH:mm z" : "EEE d MMM yyyy, HH:mm z";
        return DateTimeFormatter.ofPattern(pattern, reader.language()).format(there);
    }

    @Override
    public String typed(String commandLine) {
        return Marks.typed(prefix + Harmless.visible(commandLine).replace('\n', ' '));
    }
}
