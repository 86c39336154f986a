package org.moot.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.moot.conversation.Platform;
import org.moot.conversation.Reader;
import org.moot.conversation.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moot on Discord: the platform on which things are said, and the connection through which people ask for them. */
public final class Discord implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Discord.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final DiscordSettings settings;
    private final Known known;
    private final Drawing drawing;
    private final Platform platform;
    private final AtomicReference<Optional<JDA>> connection = new AtomicReference<>(Optional.empty());
    private volatile boolean closed;
    private volatile Optional<Thread> connecting = Optional.empty();
    private volatile Optional<Ears> ears = Optional.empty();

    /** Knows how to speak, but does not connect before {@link #start}. */
    public Discord(DiscordSettings settings, Words words, Known known, Pictures pictures, Reader house) {
        this.settings = settings;
        this.known = known;
        this.drawing = new Drawing(words, pictures);
        this.platform = new DiscordPlatform(
                drawing,
                new Channels(() -> connection.get().filter(jda -> jda.getStatus() == JDA.Status.CONNECTED)),
                settings.wire().pace(),
                new Calling(known, drawing.pen(house)),
                known);
    }

    public Platform platform() {
        return platform;
    }

    /** Connects, at once or as soon as Discord can be reached; the service runs meanwhile. */
    public void start(Bot bot) {
        drawing.spell(bot.commands());
        var heard = new Ears(bot, drawing, new SetupCheck(known, settings));
        ears = Optional.of(heard);
        var arrival = new Arrival(bot, drawing, settings, known);
        Optional<Hearing> hearing = settings.hears() ? Optional.of(new Hearing(bot, drawing, known)) : Optional.empty();
        Optional<Instant> since = known.awaySince(bot.clock().instant());
        Consumer<JDA> then = jda -> {
            arrival.ready(jda);
            hearing.ifPresent(it -> it.catchUp(jda, since));
        };
        var listeners = new ArrayList<ListenerAdapter>(List.of(heard, arrival));
        hearing.ifPresent(listeners::add);
        connecting =
                Optional.of(Thread.ofPlatform().name("discord-connect").daemon().start(() -> connect(listeners, then)));
    }

    private void connect(List<ListenerAdapter> listeners, Consumer<JDA> then) {
        Duration wait = FIRST_WAIT;
        while (!closed) {
            try {
                JDA jda = Gateway.connect(settings, listeners);
                connection.set(Optional.of(jda));
                if (closed) {
                    jda.shutdownNow();
                    return;
                }
                jda.awaitReady();
                then.accept(jda);
                return;
            } catch (InvalidTokenException e) {
                LOG.error(
                        "Discord does not take the token; Moot is not on Discord until it is set right and started again");
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("Discord cannot be reached and is tried again in {} s", wait.toSeconds());
                wait = rest(wait);
            }
        }
    }

    private Duration rest(Duration wait) {
        connection.getAndSet(Optional.empty()).ifPresent(JDA::shutdownNow);
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
        Duration longer = wait.multipliedBy(2);
        return longer.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longer;
    }

    /** Whether Discord is there now. */
    public boolean isThere() {
        return connection
                .get()
                .filter(jda -> jda.getStatus() == JDA.Status.CONNECTED)
                .isPresent();
    }

    /** Waits until people can be served; false when that took longer. */
    public boolean awaitReady(Duration most) throws InterruptedException {
        Optional<Thread> thread = connecting;
        return thread.isPresent() && thread.get().join(most) && isThere();
    }

    @Override
    public void close() {
        closed = true;
        connecting.ifPresent(Thread::interrupt);
        ears.ifPresent(Ears::close);
        connection.get().ifPresent(jda -> {
            jda.shutdown();
            try {
                if (!jda.awaitShutdown(Duration.ofSeconds(2))) {
                    jda.shutdownNow();
                }
            } catch (InterruptedException e) {
                jda.shutdownNow();
                Thread.currentThread().interrupt();
            }
        });
    }
}
