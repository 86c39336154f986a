package org.moot.discord;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import org.moot.command.Request;

/** Who asks, and where, as the core knows it. */
final class Whereabouts {
    private static final Pattern MENTION = Pattern.compile("<@!?([0-9]{1,19})>");

    /** The address of a message, which Discord copies; the message is known by its number. */
    private static final Pattern LINK =
            Pattern.compile("https://(?:[a-z]+\\.)?discord(?:app)?\\.com/channels/[0-9]+/[0-9]+/([0-9]{15,20})");

    private final InstantSource clock;

    Whereabouts(InstantSource clock) {
        this.clock = clock;
    }

    Request request(Interaction interaction, String command, Map<String, String> arguments) {
        boolean atDoor = !interaction.isFromGuild();
        return new Request(
                interaction.getId(),
                Optional.of(Address.account(interaction.getUser().getId())),
                shownName(interaction),
                address(interaction).place(),
                command,
                unmentioned(arguments),
                atDoor,
                clock.instant());
    }

    private static String shownName(Interaction interaction) {
        return Optional.ofNullable(interaction.getMember())
                .map(Member::getEffectiveName)
                .orElseGet(() -> interaction.getUser().getEffectiveName());
    }

    static Address address(Interaction interaction) {
        if (!interaction.isFromGuild()) {
            return new Address.Door(interaction.getUser().getId());
        }
        Channel channel = interaction.getChannel();
        return channel == null ? new Address.Hall("" + interaction.getChannelIdLong()) : address(channel);
    }

    /** In a post of a forum that somebody else opened, one speaks in the forum, since nothing can be said in a forum itself. */
    static Address address(Channel channel) {
        if (!(channel instanceof ThreadChannel thread)) {
            return new Address.Hall(channel.getId());
        }
        String parent = thread.getParentChannel().getId();
        boolean isOurs =
                thread.getOwnerIdLong() == thread.getJDA().getSelfUser().getIdLong();
        boolean inForum = thread.getParentChannel().getType() == net.dv8tion.jda.api.entities.channel.ChannelType.FORUM;
        return inForum && !isOurs ? new Address.Hall(parent) : new Address.Thread(parent, thread.getId());
    }

    /** A mention stands for the account by which the core knows a person, a link for the message. */
    private static Map<String, String> unmentioned(Map<String, String> arguments) {
        var plain = new HashMap<String, String>();
        arguments.forEach((name, value) -> {
            Matcher mention = MENTION.matcher(value.strip());
            Matcher link = LINK.matcher(value.strip());
            String meant = link.matches() ? link.group(1) : value;
            plain.put(name, mention.matches() ? Address.PLATFORM + ":" + mention.group(1) : meant);
        });
        return plain;
    }
}
