package org.moot.discord;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Webhook;
import net.dv8tion.jda.api.entities.channel.attribute.IWebhookContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One webhook in each channel, through which Moot says under a person's name what that person said elsewhere. Found again by
 * who made it, and made anew when somebody deleted it.
 */
final class Webhooks {
    private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);
    private static final String NAME = "Moot";

    private final Map<String, Webhook> known = new ConcurrentHashMap<>();

    /** Empty where Moot was not given the permission, or the channel has as many as it can. */
    Optional<Webhook> of(ThreadChannel thread) {
        return thread.getParentChannel() instanceof IWebhookContainer parent
                        && parent.getGuild().getSelfMember().hasPermission(parent, Permission.MANAGE_WEBHOOKS)
                ? found(parent)
                : Optional.empty();
    }

    private synchronized Optional<Webhook> found(IWebhookContainer parent) {
        Optional<Webhook> before = Optional.ofNullable(known.get(parent.getId()));
        if (before.isPresent()) {
            return before;
        }
        try {
            Webhook webhook = parent.retrieveWebhooks().complete().stream()
                    .filter(Webhooks::isOurs)
                    .findFirst()
                    .orElseGet(() -> parent.createWebhook(NAME).complete());
            known.put(parent.getId(), webhook);
            return Optional.of(webhook);
        } catch (RuntimeException e) {
            if (Trouble.is(ErrorResponse.MAX_WEBHOOKS, e)) {
                LOG.warn("channel {} has as many webhooks as it can", parent.getId());
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Only who made a webhook is told its token. */
    private static boolean isOurs(Webhook webhook) {
        return webhook.getToken() != null
                && webhook.getOwnerAsUser() != null
                && webhook.getOwnerAsUser().equals(webhook.getJDA().getSelfUser());
    }

    /** Somebody deleted it. */
    void gone(ThreadChannel thread) {
        known.remove(thread.getParentChannel().getId());
    }
}
