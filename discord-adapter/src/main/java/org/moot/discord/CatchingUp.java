package org.moot.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.utils.TimeUtil;
import org.moot.conversation.Place;
import org.moot.conversation.Talk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears afterwards what was said while nobody listened: in each hall and thread from the last message on that was heard
 * there. What is heard twice is taken once by its id.
 */
final class CatchingUp {
    private static final Logger LOG = LoggerFactory.getLogger(CatchingUp.class);
    private static final Duration LONGEST_AWAY = Duration.ofDays(3);
    private static final int PAGE = 100;
    private static final int MOST_IN_A_PLACE = 1000;
    private static final int LOOKED_THROUGH_FOR_CHANGES = 50;
    private static final int MOST_ARCHIVED = 100;

    /** What was said before that is not looked at, whether it is still there. */
    private static final Duration LOOKED_BACK = Duration.ofDays(3);

    /** Events come in any order, so what was said shortly before the last one heard may not have been heard. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final Talk talk;
    private final Hearing hearing;
    private final Known known;
    private final InstantSource clock;

    CatchingUp(Talk talk, Hearing hearing, Known known, InstantSource clock) {
        this.talk = talk;
        this.hearing = hearing;
        this.known = known;
        this.clock = clock;
    }

    /** @param since when nobody listened any more, for places in which nothing was ever heard; empty where that is not known */
    void all(JDA jda, Optional<Instant> since) {
        Instant earliest = clock.instant().minus(LONGEST_AWAY);
        var missed = new ArrayList<Message>();
        var changed = new ArrayList<Message>();
        var gone = new ArrayList<Runnable>();
        for (GuildMessageChannel channel : places(jda, earliest)) {
            Optional<Instant> from = talk.last(Whereabouts.address(channel).place())
                    .map(last -> last.when().minus(OVERLAP))
                    .or(() -> since)
                    .map(it -> it.isBefore(earliest) ? earliest : it);
            try {
                from.ifPresent(it -> look(channel, it, missed, changed, gone));
            } catch (RuntimeException e) {
                LOG.warn("what was said in channel {} meanwhile cannot be read", channel.getId());
            }
        }
        missed.sort(Comparator.comparingLong(Message::getIdLong));
        missed.forEach(hearing::said);
        changed.forEach(hearing::changed);
        gone.forEach(Runnable::run);
        LOG.info("{} messages were looked at that may have been said while Moot was away", missed.size());
    }

    private void look(
            GuildMessageChannel channel,
            Instant from,
            List<Message> missed,
            List<Message> changed,
            List<Runnable> gone) {
        long start = TimeUtil.getDiscordTimestamp(from.toEpochMilli());
        Set<String> heard = talk.heardSince(Whereabouts.address(channel).place(), from.minus(LOOKED_BACK));
        List<Message> before = channel.getHistoryBefore(Long.toString(start), LOOKED_THROUGH_FOR_CHANGES)
                .complete()
                .getRetrievedHistory();
        before.stream()
                .filter(message -> Optional.ofNullable(message.getTimeEdited())
                        .filter(edited -> edited.toInstant().isAfter(from))
                        .isPresent())
                .forEach(changed::add);
        List<Message> after =
                Long.compareUnsigned(channel.getLatestMessageIdLong(), start) > 0 ? after(channel, start) : List.of();
        missed.addAll(after);
        after.stream().filter(Message::isEdited).forEach(changed::add);
        if (after.size() < MOST_IN_A_PLACE) {
            gone(heard, before, after).forEach(it -> gone.add(() -> hearing.gone(it, channel)));
        }
    }

    /** What was heard and is not there any more, as far back as was looked. */
    private static List<String> gone(Set<String> heard, List<Message> before, List<Message> after) {
        long oldest = before.size() < LOOKED_THROUGH_FOR_CHANGES
                ? 0
                : before.stream().mapToLong(Message::getIdLong).min().orElse(0);
        List<Message> all = Stream.concat(before.stream(), after.stream()).toList();
        Set<String> there = all.stream().map(Message::getId).collect(Collectors.toSet());
        return heard.stream()
                .filter(it -> !Hiding.isCovered(it, all))
                .filter(it -> !there.contains(it) && Long.compareUnsigned(Long.parseUnsignedLong(it), oldest) > 0)
                .toList();
    }

    private static List<Message> after(GuildMessageChannel channel, long start) {
        var all = new ArrayList<Message>();
        long last = start;
        while (all.size() < MOST_IN_A_PLACE) {
            List<Message> page = channel.getHistoryAfter(Long.toString(last), PAGE)
                    .complete()
                    .getRetrievedHistory();
            all.addAll(page);
            if (page.size() < PAGE) {
                return all;
            }
            last = page.stream().mapToLong(Message::getIdLong).max().orElse(last);
        }
        LOG.warn(
                "more than {} messages were said in channel {} meanwhile; the rest is not heard",
                all.size(),
                channel.getId());
        return all;
    }

    private List<GuildMessageChannel> places(JDA jda, Instant earliest) {
        Stream<GuildChannel> open = Stream.concat(jda.getTextChannels().stream(), jda.getForumChannels().stream());
        Set<Place> halls = Set.copyOf(
                known.halls(open.map(it -> new Address.Hall(it.getId()).place()).toList()));
        Predicate<GuildChannel> isHall = it -> halls.contains(new Address.Hall(it.getId()).place());
        Stream<GuildMessageChannel> threads = Stream.concat(
                jda.getThreadChannels().stream().filter(it -> it.isPublic() && isHall.test(it.getParentChannel())),
                Stream.<IThreadContainer>concat(jda.getTextChannels().stream(), jda.getForumChannels().stream())
                        .filter(isHall)
                        .flatMap(it -> asleep(it).stream())
                        .filter(it ->
                                it.getTimeArchiveInfoLastModified().toInstant().isAfter(earliest)));
        return Stream.concat(jda.getTextChannels().stream().filter(isHall), threads)
                .distinct()
                .toList();
    }

    /** Threads in which nobody spoke for long. */
    private static List<ThreadChannel> asleep(IThreadContainer container) {
        try {
            return container
                    .retrieveArchivedPublicThreadChannels()
                    .takeAsync(MOST_ARCHIVED)
                    .join();
        } catch (RuntimeException e) {
            LOG.warn("the threads of channel {} that fell asleep cannot be read", container.getId());
            return List.of();
        }
    }
}
