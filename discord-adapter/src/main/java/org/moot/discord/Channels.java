package org.moot.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import org.moot.conversation.Platform.Away;
import org.moot.conversation.Platform.Refused;

/** Finds channels by their ids, also threads in which nobody spoke for long. */
final class Channels {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int MOST_ARCHIVED = 500;

    private final Supplier<Optional<JDA>> connection;

    Channels(Supplier<Optional<JDA>> connection) {
        this.connection = connection;
    }

    private JDA jda() {
        return connection.get().orElseThrow(() -> new Away("Discord is not connected", Optional.of(SOON)));
    }

    MessageChannel hall(Address.Hall hall) {
        return Optional.ofNullable(jda().getChannelById(MessageChannel.class, hall.channel()))
                .orElseThrow(this::gone);
    }

    Optional<IPostContainer> forum(Address.Hall hall) {
        return Optional.ofNullable(jda().getChannelById(IPostContainer.class, hall.channel()));
    }

    MessageChannel door(Address.Door door) {
        return jda().openPrivateChannelById(door.user()).complete();
    }

    ThreadChannel thread(Address.Thread thread) {
        return Optional.ofNullable(jda().getThreadChannelById(thread.id()))
                .or(() -> archived(thread))
                .orElseThrow(this::gone);
    }

    private Optional<ThreadChannel> archived(Address.Thread thread) {
        return Optional.ofNullable(jda().getChannelById(IThreadContainer.class, thread.parent()))
                .flatMap(
                        parent -> parent.retrieveArchivedPublicThreadChannels().takeAsync(MOST_ARCHIVED).join().stream()
                                .filter(it -> it.getId().equals(thread.id()))
                                .findFirst());
    }

    /** The channel of a message: a thread's card hangs in the hall that the thread is in, or in the thread itself. */
    MessageChannel of(Address address, String channel) {
        return switch (address) {
            case Address.Door door -> door(door);
            case Address.Hall hall when hall.channel().equals(channel) -> hall(hall);
            case Address.Hall forum -> thread(new Address.Thread(forum.channel(), channel));
            case Address.Thread thread when thread.parent().equals(channel) -> hall(new Address.Hall(channel));
            case Address.Thread thread -> thread(thread);
        };
    }

    /** While a server cannot be seen at all, its channels are not gone. */
    private RuntimeException gone() {
        return jda().getUnavailableGuilds().isEmpty()
                ? new Refused("there is no such channel any more")
                : new Away("a server cannot be seen", Optional.of(Duration.ofMinutes(1)));
    }
}
