package org.moot.matrix;

import java.time.InstantSource;
import java.util.Optional;
import org.moot.command.Command;
import org.moot.command.Commands;
import org.moot.command.Dispatcher;
import org.moot.command.Form;
import org.moot.command.Standing;
import org.moot.conversation.Reader;
import org.moot.conversation.Talk;

/**
 * The whole bot, as Matrix meets it.
 *
 * @param wall the machine's own clock, by which it is seen how long something was on its way
 * @param house language and zone where nothing more particular is known
 */
public record Bot(
        Commands commands,
        Dispatcher dispatcher,
        Form form,
        Talk talk,
        InstantSource clock,
        InstantSource wall,
        Reader house) {

    Optional<Command> command(String name) {
        return commands.named(name).filter(it -> !it.needs().has(Standing.CLOCK));
    }
}
