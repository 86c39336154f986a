package org.moot.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.moot.call.Board;
import org.moot.conversation.Faces;
import org.moot.conversation.Platform;
import org.moot.conversation.Reader;
import org.moot.conversation.Words;

/** Moot on Discord: the platform on which things are said, and the connections through which people ask for them. */
public final class Discord implements AutoCloseable {
    private static final Duration A_MOMENT = Duration.ofMillis(20);

    private final DiscordSettings settings;
    private final Known known;
    private final Drawing drawing;
    private final Calling calling;
    private final Platform platform;
    private final Shards shards;
    private volatile Optional<Ears> ears = Optional.empty();
    private volatile Optional<Arrival> arrival = Optional.empty();

    /** Where Moot stands with Discord. */
    public enum Standing {
        COMING,
        HERE,
        /** Another program that shares the database is there. */
        ELSEWHERE,
        /** The connection is lost, and tried again. */
        LOST,
        /** Discord does not take the token, now or later. */
        TOKEN_REFUSED,
        /** Discord does not let Moot read messages, now or later. */
        INTENT_REFUSED
    }

    /**
     * Knows how to speak, but does not connect before {@link #start}.
     *
     * @param faces where pictures of people of other platforms are shown, so that Discord can fetch them there
     */
    public Discord(DiscordSettings settings, Words words, Known known, Pictures pictures, Faces faces, Reader house) {
        this.settings = settings;
        this.known = known;
        this.drawing = new Drawing(words, pictures);
        this.shards = new Shards(settings, known.leases());
        this.calling = new Calling(known, drawing.pen(house));
        this.platform = new DiscordPlatform(drawing, new Channels(shards), settings.wire(), calling, known, faces);
    }

    public Platform platform() {
        return platform;
    }

    /** The scheduled events of the servers, which follow what is planned. */
    public Board board() {
        return new EventList(shards);
    }

    /** Connects, at once or as soon as Discord can be reached; the service runs meanwhile. */
    public void start(Bot bot) {
        drawing.spell(bot.commands());
        var heard = new Ears(bot, drawing, known, new SetupCheck(known, settings, shards));
        ears = Optional.of(heard);
        Optional<Hearing> hearing =
                settings.hears() ? Optional.of(new Hearing(bot, drawing, known, calling.hiding())) : Optional.empty();
        Optional<Instant> since = known.awaySince(bot.clock().instant());
        var coming = new Arrival(
                bot, drawing, settings, known, shards, jda -> hearing.ifPresent(it -> it.catchUp(jda, since)));
        arrival = Optional.of(coming);
        var listeners = new ArrayList<ListenerAdapter>(List.of(heard, coming));
        hearing.ifPresent(listeners::add);
        shards.start(listeners);
    }

    /** Whether Discord is there now. */
    public boolean isThere() {
        return standing() == Standing.HERE;
    }

    public Standing standing() {
        return shards.standing();
    }

    /** Waits until people can be served; false when that took longer, or will never be. */
    public boolean awaitReady(Duration most) throws InterruptedException {
        for (long look = most.dividedBy(A_MOMENT); look > 0 && !shards.isOver(); look--) {
            if (isThere() && arrival.filter(Arrival::isServing).isPresent()) {
                return true;
            }
            Thread.sleep(A_MOMENT);
        }
        return false;
    }

    /** How long the gateway took to answer lately; empty while nobody knows. */
    public Optional<Duration> ping() {
        return shards.any()
                .map(JDA::getGatewayPing)
                .filter(millis -> millis >= 0)
                .map(Duration::ofMillis);
    }

    @Override
    public void close() {
        ears.ifPresent(Ears::close);
        shards.close();
    }
}
