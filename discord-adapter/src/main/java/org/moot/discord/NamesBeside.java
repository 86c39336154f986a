package org.moot.discord;

import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.IMentionable;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import org.moot.conversation.Speech;
import org.moot.discord.speech.Markdown;
import org.moot.discord.speech.Names;

/** The names of those whom a message mentions, which Discord sends beside it, and of what is in its server. */
final class NamesBeside implements Names {
    private final Message message;

    private NamesBeside(Message message) {
        this.message = message;
    }

    static Names of(Message message) {
        return new NamesBeside(message);
    }

    static Speech speech(Message message) {
        return Markdown.read(message.getContentRaw(), new NamesBeside(message));
    }

    @Override
    public Optional<String> person(String id) {
        return message.getMentions().getMembers().stream()
                .filter(it -> isOf(it, id))
                .map(Member::getEffectiveName)
                .findFirst()
                .or(() -> message.getMentions().getUsers().stream()
                        .filter(it -> isOf(it, id))
                        .map(User::getEffectiveName)
                        .findFirst());
    }

    private static boolean isOf(IMentionable mentioned, String id) {
        return mentioned.getId().equals(id);
    }

    @Override
    public Optional<String> channel(String id) {
        return guild().map(it -> it.getGuildChannelById(id)).map(GuildChannel::getName);
    }

    @Override
    public Optional<String> role(String id) {
        return guild().map(it -> it.getRoleById(id)).map(Role::getName);
    }

    private Optional<Guild> guild() {
        return message.isFromGuild() ? Optional.of(message.getGuild()) : Optional.empty();
    }
}
