package org.moot.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.jspecify.annotations.Nullable;
import org.moot.conversation.Platform.Away;
import org.moot.conversation.Platform.Refused;

/** Finds channels by their ids, also threads in which nobody spoke for long. */
final class Channels {
    private static final Duration SOON = Duration.ofSeconds(5);
    /** Whoever sees it takes it up then. */
    private static final Duration ELSEWHERE = Duration.ofSeconds(2);

    private static final int MOST_ARCHIVED = 500;

    private final Shards shards;

    Channels(Shards shards) {
        this.shards = shards;
    }

    /** Whether any part of Discord is with this program, also while it cannot be reached. */
    boolean isHere() {
        return shards.holding() > 0;
    }

    /** @throws Away while nothing can be seen at all */
    private <T> Optional<T> find(Function<JDA, @Nullable T> look) {
        if (shards.any().isEmpty()) {
            throw away();
        }
        return shards.find(look);
    }

    private static Away away() {
        return new Away("Discord is not connected", Optional.of(SOON));
    }

    MessageChannel hall(Address.Hall hall) {
        return this.<MessageChannel>find(it -> it.getChannelById(MessageChannel.class, hall.channel()))
                .orElseThrow(this::gone);
    }

    Optional<IPostContainer> forum(Address.Hall hall) {
        return find(it -> it.getChannelById(IPostContainer.class, hall.channel()));
    }

    /** Whether somebody is in the server of a hall; whoever left, or was banned, is not called there. */
    boolean isIn(Address.Hall hall, String user) {
        if (!(hall(hall) instanceof GuildMessageChannel channel)) {
            return false;
        }
        try {
            channel.getGuild().retrieveMemberById(user).complete();
            return true;
        } catch (RuntimeException e) {
            if (Trouble.is(ErrorResponse.UNKNOWN_MEMBER, e) || Trouble.is(ErrorResponse.UNKNOWN_USER, e)) {
                return false;
            }
            throw e;
        }
    }

    MessageChannel door(Address.Door door) {
        return shards.any()
                .orElseThrow(Channels::away)
                .openPrivateChannelById(door.user())
                .complete();
    }

    ThreadChannel thread(Address.Thread thread) {
        return this.<ThreadChannel>find(it -> it.getThreadChannelById(thread.id()))
                .or(() -> archived(thread))
                .orElseThrow(this::gone);
    }

    private Optional<ThreadChannel> archived(Address.Thread thread) {
        return this.<IThreadContainer>find(it -> it.getChannelById(IThreadContainer.class, thread.parent()))
                .flatMap(
                        parent -> parent.retrieveArchivedPublicThreadChannels().takeAsync(MOST_ARCHIVED).join().stream()
                                .filter(it -> it.getId().equals(thread.id()))
                                .findFirst());
    }

    MessageChannel of(Address address) {
        return switch (address) {
            case Address.Door door -> door(door);
            case Address.Hall hall -> hall(hall);
            case Address.Thread thread -> thread(thread);
        };
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

    /** While a server cannot be seen at all, or another program sees it, its channels are not gone. */
    private RuntimeException gone() {
        return shards.seesAll()
                ? new Refused("there is no such channel any more")
                : new Away("a server cannot be seen", Optional.of(ELSEWHERE));
    }
}
