package org.moot.bench;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.moot.command.Dispatcher;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.conversation.Account;
import org.moot.conversation.Place;

/** People who say things to Moot, called {@code p0}, {@code p1} and so on. */
final class Voices {
    static final String PLATFORM = "console";

    private final Dispatcher dispatcher;
    private final InstantSource clock;
    private final AtomicLong said = new AtomicLong();

    Voices(Dispatcher dispatcher, InstantSource clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    Reply say(int person, String hall, String command, Map<String, String> arguments) {
        String name = "p" + person;
        return dispatcher.take(new Request(
                "bench-" + said.incrementAndGet(),
                Optional.of(new Account(PLATFORM, name)),
                name,
                new Place(PLATFORM, hall),
                command,
                arguments,
                clock.instant()));
    }

    /** What has to succeed for the measurement to mean anything. */
    void settle(int person, String hall, String command, Map<String, String> arguments) {
        Reply reply = say(person, hall, command, arguments);
        if (reply.outcome() != Reply.Outcome.DONE) {
            throw new IllegalStateException(command + ": " + reply.post());
        }
    }
}
