package org.moot.console;

import java.time.InstantSource;
import java.util.Optional;
import org.moot.Core;
import org.moot.command.Commands;
import org.moot.command.Dispatcher;
import org.moot.command.Form;
import org.moot.conversation.Reader;
import org.moot.conversation.Talk;
import org.moot.time.TimeMachine;

/**
 * The whole bot, as somebody at the console meets it.
 *
 * @param timeMachine moves time in a demo; empty anywhere else, and then nobody speaks as somebody else either
 * @param house language and zone of the console's own words
 */
public record Bot(
        ConsolePlatform platform,
        Commands commands,
        Dispatcher dispatcher,
        Form form,
        Signposts signposts,
        Talk talk,
        Settling settling,
        InstantSource clock,
        Optional<TimeMachine> timeMachine,
        Reader house) {

    public Bot {
        platform.spell(commands);
    }

    /** The bot that a core is, with a console that is one of the core's platforms. */
    public static Bot of(
            Core core,
            ConsolePlatform platform,
            Signposts signposts,
            Settling settling,
            InstantSource clock,
            Optional<TimeMachine> timeMachine,
            Reader house) {
        return new Bot(
                platform,
                core.commands(),
                core.dispatcher(),
                core.form(),
                signposts,
                core.talk(),
                settling,
                clock,
                timeMachine,
                house);
    }

    boolean isDemo() {
        return timeMachine.isPresent();
    }
}
