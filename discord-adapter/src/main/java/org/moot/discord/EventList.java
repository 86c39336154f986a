package org.moot.discord;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ScheduledEvent;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.moot.call.Board;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;

/**
 * The scheduled events of a server: one for each time of a call, because Discord's own repeating knows no zone. What was
 * made when an answer was lost is found by its name and its time, because events have no nonce.
 */
final class EventList implements Board {
    private final Shards shards;

    EventList(Shards shards) {
        this.shards = shards;
    }

    @Override
    public String platform() {
        return Address.PLATFORM;
    }

    @Override
    public Optional<String> community(Place hall) {
        return Address.of(hall)
                .filter(Address.Hall.class::isInstance)
                .flatMap(it -> shards.<GuildChannel>find(jda -> jda.getGuildChannelById(((Address.Hall) it).channel())))
                .map(it -> it.getGuild().getId());
    }

    @Override
    public String put(String community, Optional<String> reference, Announced what) {
        return carefully(() -> {
            Guild guild = guild(community);
            Optional<ScheduledEvent> there = reference.isPresent()
                    ? find(guild, reference.get()).filter(it -> it.getStatus() == ScheduledEvent.Status.SCHEDULED)
                    : same(guild, what);
            return there.map(it -> changed(it, what)).orElseGet(() -> made(guild, what));
        });
    }

    private Guild guild(String community) {
        return shards.<Guild>find(jda -> jda.getGuildById(community)).orElseThrow(Away::new);
    }

    private static Optional<ScheduledEvent> find(Guild guild, String reference) {
        try {
            return Optional.of(guild.retrieveScheduledEventById(reference).complete());
        } catch (RuntimeException e) {
            if (Trouble.is(ErrorResponse.UNKNOWN_SCHEDULED_EVENT, e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Optional<ScheduledEvent> same(Guild guild, Announced what) {
        long self = guild.getSelfMember().getIdLong();
        return guild.retrieveScheduledEvents(false).complete().stream()
                .filter(it -> it.getCreatorIdLong() == self && it.getName().equals(name(what)))
                .filter(it -> it.getStatus() == ScheduledEvent.Status.SCHEDULED)
                .filter(it -> it.getStartTime().toInstant().equals(what.starts()))
                .findFirst();
    }

    private static String made(Guild guild, Announced what) {
        return guild.createScheduledEvent(name(what), where(what), at(what.starts()), at(what.ends()))
                .setDescription(shortened(what.words(), ScheduledEvent.MAX_DESCRIPTION_LENGTH))
                .complete()
                .getId();
    }

    private static String changed(ScheduledEvent event, Announced what) {
        event.getManager()
                .setName(name(what))
                .setDescription(shortened(what.words(), ScheduledEvent.MAX_DESCRIPTION_LENGTH))
                .setLocation(where(what))
                .setStartTime(at(what.starts()))
                .setEndTime(at(what.ends()))
                .complete();
        return event.getId();
    }

    @Override
    public void remove(String community, String reference) {
        carefully(() -> {
            find(guild(community), reference)
                    .filter(it -> it.getStatus() == ScheduledEvent.Status.SCHEDULED)
                    .ifPresent(it -> it.getManager()
                            .setStatus(ScheduledEvent.Status.CANCELED)
                            .complete());
            return reference;
        });
    }

    private static <T> T carefully(Supplier<T> work) {
        try {
            return work.get();
        } catch (Away | Refused told) {
            throw told;
        } catch (InsufficientPermissionException missing) {
            throw new Refused(
                    "a permission is missing: " + missing.getPermission().getName());
        } catch (IllegalArgumentException past) {
            // JDA looks at its own clock, and asks Discord for no event in the past
            throw new Refused("Discord does not take it");
        } catch (RuntimeException e) {
            throw switch (Trouble.of(e)) {
                case Platform.Refused refused -> new Refused("Discord does not take it");
                case Platform.Away away -> new Away();
                case RuntimeException other -> other;
            };
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String name(Announced what) {
        return shortened(what.title(), ScheduledEvent.MAX_NAME_LENGTH);
    }

    private static String where(Announced what) {
        return shortened(what.where(), ScheduledEvent.MAX_LOCATION_LENGTH);
    }

    private static String shortened(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }
}
