package org.moot.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.TimeUtil;
import org.moot.command.Wordless;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Talk;
import org.moot.conversation.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what people say in halls and their threads, and nowhere else, also what was said while Moot was away; each message is
 * taken once by its id. Nothing of it is kept here.
 */
final class Hearing extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final Duration LONGEST_AWAY = Duration.ofDays(3);
    private static final int MOST_MISSED = 100;

    private final Bot bot;
    private final Drawing drawing;
    private final Known known;
    private final Map<String, Looked> looked = new ConcurrentHashMap<>();

    private record Looked(boolean isHall, Instant when) {}

    Hearing(Bot bot, Drawing drawing, Known known) {
        this.bot = bot;
        this.drawing = drawing;
        this.known = known;
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        hear(event.getMessage());
    }

    /** Never what a bot says, also not this one, so that nothing goes round in circles. */
    private void hear(Message message) {
        if (message.isFromGuild()
                && !message.getAuthor().isBot()
                && !message.isWebhookMessage()
                && isHall(hall(message))) {
            try {
                bot.talk().hear(spoken(message));
            } catch (Refusal refusal) {
                silence(message, refusal);
            } catch (RuntimeException e) {
                LOG.error("something said could not be heard", Wordless.of(e));
            }
        }
    }

    private static Address.Hall hall(Message message) {
        return message.getChannel() instanceof ThreadChannel thread
                ? new Address.Hall(thread.getParentChannel().getId())
                : new Address.Hall(message.getChannelId());
    }

    private boolean isHall(Address.Hall hall) {
        Instant now = bot.clock().instant();
        return looked.compute(
                        hall.channel(),
                        (channel, before) -> before != null
                                        && before.when().plus(REMEMBERED).isAfter(now)
                                ? before
                                : new Looked(!known.halls(List.of(hall.place())).isEmpty(), now))
                .isHall();
    }

    private static Talk.Spoken spoken(Message message) {
        String name = Optional.ofNullable(message.getMember())
                .map(Member::getEffectiveName)
                .orElseGet(() -> message.getAuthor().getEffectiveName());
        return new Talk.Spoken(
                message.getId(),
                Address.account(message.getAuthor().getId()),
                name,
                Whereabouts.address(message.getChannel()).place(),
                words(message),
                message.getTimeCreated().toInstant());
    }

    /** Files are named by where they lie. */
    private static String words(Message message) {
        return Stream.concat(
                        Stream.of(message.getContentDisplay()).filter(words -> !words.isBlank()),
                        message.getAttachments().stream().map(Message.Attachment::getUrl))
                .collect(Collectors.joining("\n"));
    }

    /** Somebody muted is told why; the message goes where Moot was given the permission for it. */
    private void silence(Message message, Refusal refusal) {
        if (message.getGuild().getSelfMember().hasPermission(message.getGuildChannel(), Permission.MESSAGE_MANAGE)) {
            message.delete().queue(null, e -> LOG.info("a message of somebody muted could not be taken away"));
        }
        Post why = Post.saying(
                "command.refused", refusal.why(), refusal.recorded().orElse(Text.of("command.nothing-recorded")));
        var words = drawing.draw(why, bot.house()).message(0);
        message.getAuthor()
                .openPrivateChannel()
                .flatMap(door -> door.sendMessage(words))
                .queue(null, e -> LOG.info("somebody muted could not be told"));
    }

    /** What was said since then in the halls and in their threads, the oldest first. */
    void catchUp(JDA jda, Instant since) {
        Instant earliest = bot.clock().instant().minus(LONGEST_AWAY);
        String from = Long.toString(
                TimeUtil.getDiscordTimestamp((since.isBefore(earliest) ? earliest : since).toEpochMilli()));
        var missed = new ArrayList<Message>();
        for (GuildMessageChannel channel : places(jda)) {
            try {
                missed.addAll(
                        channel.getHistoryAfter(from, MOST_MISSED).complete().getRetrievedHistory());
            } catch (RuntimeException e) {
                LOG.warn("what was said in channel {} meanwhile cannot be read", channel.getId());
            }
        }
        missed.sort(java.util.Comparator.comparing(Message::getIdLong));
        missed.forEach(this::hear);
        LOG.info("{} messages were looked at that were said while Moot was away", missed.size());
    }

    private List<GuildMessageChannel> places(JDA jda) {
        return Stream.<GuildMessageChannel>concat(jda.getTextChannels().stream(), jda.getThreadChannels().stream())
                .filter(channel -> isHall(
                        channel instanceof ThreadChannel thread
                                ? new Address.Hall(thread.getParentChannel().getId())
                                : new Address.Hall(channel.getId())))
                .toList();
    }
}
