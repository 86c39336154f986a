package org.moot.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.events.message.MessageBulkDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.events.message.react.GenericMessageReactionEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionAddEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionRemoveEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.moot.command.Wordless;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Talk;
import org.moot.conversation.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what people say in halls and their threads, and nowhere else: messages, what they are changed to, that they are taken
 * back, and marks on them. Nothing of it is kept here.
 */
final class Hearing extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);
    private static final Duration HALL_REMEMBERED = Duration.ofSeconds(30);

    /** A channel may become a hall at any time. */
    private static final Duration OTHER_REMEMBERED = Duration.ofSeconds(1);

    private final Bot bot;
    private final Drawing drawing;
    private final Known known;
    private final Hiding hiding;
    private final Map<String, Looked> looked = new ConcurrentHashMap<>();

    private record Looked(boolean isHall, long nanos) {
        boolean isRecent() {
            Duration length = isHall ? HALL_REMEMBERED : OTHER_REMEMBERED;
            return System.nanoTime() - nanos < length.toNanos();
        }
    }

    Hearing(Bot bot, Drawing drawing, Known known, Hiding hiding) {
        this.bot = bot;
        this.drawing = drawing;
        this.known = known;
        this.hiding = hiding;
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        said(event.getMessage());
    }

    /** A new connection does not tell what was said before it. */
    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        Thread.startVirtualThread(() -> catchUp(event.getJDA(), Optional.empty()));
    }

    void catchUp(JDA jda, Optional<Instant> since) {
        try {
            new CatchingUp(bot.talk(), this, known, bot.clock()).all(jda, since);
        } finally {
            if (jda.getEventManager() instanceof InOrder order) {
                order.letGo();
            }
        }
    }

    /** Discord also tells of a change when it has looked up a link, which nobody did. */
    @Override
    public void onMessageUpdate(MessageUpdateEvent event) {
        changed(event.getMessage());
    }

    @Override
    public void onMessageDelete(MessageDeleteEvent event) {
        if (event.isFromGuild()) {
            gone(event.getMessageId(), event.getChannel());
        }
    }

    @Override
    public void onMessageBulkDelete(MessageBulkDeleteEvent event) {
        event.getMessageIds().forEach(message -> gone(message, event.getChannel()));
    }

    @Override
    public void onMessageReactionAdd(MessageReactionAddEvent event) {
        marked(event, false);
    }

    @Override
    public void onMessageReactionRemove(MessageReactionRemoveEvent event) {
        marked(event, true);
    }

    /** Never what a bot says, also not this one, so that nothing goes round in circles. */
    private static boolean isByAPerson(Message message) {
        return message.isFromGuild()
                && !message.getAuthor().isBot()
                && !message.isWebhookMessage()
                && !message.getType().isSystem();
    }

    void said(Message message) {
        if (isByAPerson(message) && isHeard(message.getChannel())) {
            hear(Heard.spoken(message), Optional.of(message));
        }
    }

    void changed(Message message) {
        if (isByAPerson(message) && message.getTimeEdited() != null && isHeard(message.getChannel())) {
            hear(Heard.changed(message), Optional.of(message));
        }
    }

    void gone(String message, MessageChannel channel) {
        if (isHeard(channel) && !hiding.took(message)) {
            Place at = Whereabouts.address(channel).place();
            var now = bot.clock().instant();
            hear(new Talk.Deleted(message + " gone", message, at, now), Optional.empty());
        }
    }

    private void marked(GenericMessageReactionEvent event, boolean takenBack) {
        boolean isOurs = event.getUserId().equals(event.getJDA().getSelfUser().getId());
        if (event.isFromGuild() && !isOurs && isHeard(event.getChannel())) {
            hear(Heard.marked(event, takenBack, bot.clock().instant()), Optional.empty());
        }
    }

    private void hear(Talk.Heard heard, Optional<Message> message) {
        try {
            bot.talk().hear(heard);
        } catch (Refusal refusal) {
            message.ifPresent(it -> silence(it, refusal));
        } catch (RuntimeException e) {
            LOG.error("something said could not be heard", Wordless.of(e));
        }
    }

    static Address.Hall hall(MessageChannel channel) {
        return channel instanceof ThreadChannel thread
                ? new Address.Hall(thread.getParentChannel().getId())
                : new Address.Hall(channel.getId());
    }

    private boolean isHeard(MessageChannel channel) {
        return looked.compute(
                        hall(channel).channel(),
                        (id, before) -> before != null && before.isRecent()
                                ? before
                                : new Looked(
                                        !known.halls(List.of(hall(channel).place()))
                                                .isEmpty(),
                                        System.nanoTime()))
                .isHall();
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
}
