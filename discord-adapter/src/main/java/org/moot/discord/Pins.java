package org.moot.discord;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pins messages where Moot was given the permission for it. */
final class Pins {
    private static final Logger LOG = LoggerFactory.getLogger(Pins.class);

    private Pins() {}

    static void pin(MessageChannel channel, String message) {
        boolean mayPin = channel instanceof GuildMessageChannel here
                && here.getGuild().getSelfMember().hasPermission(here, Permission.PIN_MESSAGES);
        if (!mayPin) {
            return;
        }
        try {
            channel.pinMessageById(message).complete();
        } catch (RuntimeException e) {
            if (!Trouble.is(ErrorResponse.UNKNOWN_MESSAGE, e) && !Trouble.is(ErrorResponse.MAX_MESSAGE_PINS, e)) {
                throw e;
            }
            LOG.info("a message could not be pinned in channel {}", channel.getId());
        }
    }
}
