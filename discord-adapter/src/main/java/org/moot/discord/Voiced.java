package org.moot.discord;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Webhook;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Platform.DeliveryId;
import org.moot.conversation.Talk;

/**
 * Says in a thread what somebody said elsewhere, through its channel's webhook; where there is none, as Moot itself. Nothing
 * waits longer than a moment for its turn with Discord, since other places wait behind it.
 */
final class Voiced {
    private static final Duration A_MOMENT = Duration.ofSeconds(4);

    private final Webhooks webhooks;
    private final ThreadChannel thread;

    Voiced(Webhooks webhooks, ThreadChannel thread) {
        this.webhooks = webhooks;
        this.thread = thread;
    }

    ThreadChannel thread() {
        return thread;
    }

    /** Whether the name stands above the words, so that it need not stand in them. */
    boolean hasMask() {
        return webhooks.of(thread).isPresent();
    }

    String say(MessageCreateData message, Mirrored.Author author, DeliveryId nonce) {
        try {
            return now(message, author, nonce);
        } catch (RuntimeException e) {
            if (Trouble.is(ErrorResponse.UNKNOWN_WEBHOOK, e)) {
                webhooks.gone(thread);
                return now(message, author, nonce);
            }
            throw e;
        }
    }

    private String now(MessageCreateData message, Mirrored.Author author, DeliveryId nonce) {
        Optional<Webhook> webhook = webhooks.of(thread);
        if (webhook.isEmpty()) {
            return soon(thread.sendMessage(message).setNonce(nonce.value())).getId();
        }
        var action = webhook.get()
                .sendMessage(message)
                .setUsername(Masks.of(author.name()))
                .setThread(thread);
        Optional<String> picture = author.picture().map(Talk.Attached::address).filter(it -> it.startsWith("https://"));
        return soon(picture.map(action::setAvatarUrl).orElse(action)).getId();
    }

    /** Whether it is there, also where the webhook that said it is gone, so that only who may delete can do anything to it. */
    Optional<Message> find(String message) {
        try {
            return Optional.of(soon(thread.retrieveMessageById(message)))
                    .filter(it -> isBySelf(it) || it.isWebhookMessage());
        } catch (RuntimeException e) {
            if (Trouble.is(ErrorResponse.UNKNOWN_MESSAGE, e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    boolean isOurs(Message message) {
        return isBySelf(message) || isByWebhook(message);
    }

    private static boolean isBySelf(Message message) {
        return message.getAuthor().equals(message.getJDA().getSelfUser());
    }

    private boolean isByWebhook(Message message) {
        return message.isWebhookMessage()
                && webhooks.of(thread)
                        .filter(it -> it.getId().equals(message.getAuthor().getId()))
                        .isPresent();
    }

    /** False where it cannot be changed any more, because somebody deleted the webhook that said it. */
    boolean change(Message message, MessageEditData now) {
        return isBySelf(message)
                ? isDone(thread.editMessageById(message.getId(), now))
                : webhooks.of(thread)
                        .filter(it ->
                                isDone(it.editMessageById(message.getId(), now).setThread(thread)))
                        .isPresent();
    }

    /** False where it stays, because somebody deleted the webhook that said it and Moot may not delete what others say. */
    boolean takeAway(Message message) {
        if (isBySelf(message)) {
            isDone(thread.deleteMessageById(message.getId()));
            return true;
        }
        boolean isTried = isByWebhook(message)
                && webhooks.of(thread)
                        .filter(it ->
                                isDone(it.deleteMessageById(message.getId()).setThread(thread)))
                        .isPresent();
        if (isTried || isByWebhook(message)) {
            return true;
        }
        if (mayTakeAwayOthers()) {
            isDone(thread.deleteMessageById(message.getId()));
            return true;
        }
        return false;
    }

    boolean mayTakeAwayOthers() {
        return thread.getGuild().getSelfMember().hasPermission(thread, Permission.MESSAGE_MANAGE);
    }

    /** Says below a message, as Moot, what became of it. */
    void answer(Message message, String words) {
        soon(thread.sendMessage(words)
                .setMessageReference(message.getId())
                .failOnInvalidReply(false)
                .setAllowedMentions(List.of()));
    }

    private boolean isDone(RestAction<?> action) {
        try {
            soon(action);
            return true;
        } catch (RuntimeException e) {
            if (Trouble.is(ErrorResponse.UNKNOWN_WEBHOOK, e)) {
                webhooks.gone(thread);
                return false;
            }
            if (Trouble.is(ErrorResponse.UNKNOWN_MESSAGE, e)) {
                return false;
            }
            if (Trouble.is(ErrorResponse.ILLEGAL_OPERATION_ARCHIVED_THREAD, e)) {
                // it fell asleep, which was not told yet
                soon(thread.getManager().setArchived(false));
                soon(action);
                return true;
            }
            throw e;
        }
    }

    static <T> T soon(RestAction<T> action) {
        return action.timeout(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS).complete();
    }
}
