package org.moot.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import org.jspecify.annotations.Nullable;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** Looks at a server as Moot has it, and says in words what is missing and how to mend it. */
final class SetupCheck {
    private final Known known;
    private final DiscordSettings settings;

    SetupCheck(Known known, DiscordSettings settings) {
        this.known = known;
        this.settings = settings;
    }

    Post report(@Nullable Guild guild) {
        if (guild == null) {
            return Post.saying("discord.check-in-a-server");
        }
        List<GuildChannel> halls = halls(guild);
        List<Text> wrong = wrong(guild, halls);
        Post.Writer post = Post.titled(Text.of("discord.check", guild.getName()));
        if (wrong.isEmpty()) {
            post.prose("discord.check-well");
        } else {
            post.items(wrong.stream().map(Post::item).toList());
        }
        List<Text> more = optional(guild);
        if (!more.isEmpty()) {
            post.prose("discord.check-more");
            post.items(more.stream().map(Post::item).toList());
        }
        post.fact("discord.check-halls", names(halls));
        post.fact("discord.check-hears", settings.hears() ? "discord.check-hears-yes" : "discord.check-hears-no");
        Known.Waiting waiting = known.waiting();
        post.fact("discord.check-outbox", "discord.check-waiting", waiting.waiting(), waiting.aside());
        Invitation.link(settings.token())
                .ifPresent(link -> post.fact("discord.check-invite", Text.of("discord.link", new Text.Typed(link))));
        return post.done();
    }

    private static Text names(List<GuildChannel> halls) {
        return halls.isEmpty()
                ? Text.of("discord.check-no-hall", new Text.Typed("assembly hall"))
                : Text.plain(halls.stream().map(GuildChannel::getName).collect(Collectors.joining(", ")));
    }

    List<GuildChannel> halls(Guild guild) {
        List<GuildChannel> open = guild.getChannels().stream()
                .filter(channel -> channel.getType().isMessage() || channel.getType() == ChannelType.FORUM)
                .toList();
        List<Place> halls = known.halls(
                open.stream().map(it -> new Address.Hall(it.getId()).place()).toList());
        return open.stream()
                .filter(it -> halls.contains(new Address.Hall(it.getId()).place()))
                .toList();
    }

    /** What is missing, hall by hall, in words; empty when all is well. */
    List<Text> wrong(Guild guild, List<GuildChannel> halls) {
        var wrong = new ArrayList<Text>();
        List<Permission> everywhere = missing(Permissions.IN_A_HALL.stream()
                .filter(it -> guild.getSelfMember().hasPermission(it))
                .toList());
        if (!everywhere.isEmpty()) {
            wrong.add(Text.of("discord.missing-in-server", named(everywhere)));
        }
        for (GuildChannel hall : halls) {
            List<Permission> here = missing(Permissions.IN_A_HALL.stream()
                            .filter(it -> guild.getSelfMember().hasPermission(hall, it))
                            .toList())
                    .stream()
                    .filter(it -> !everywhere.contains(it))
                    .toList();
            if (!here.isEmpty()) {
                wrong.add(Text.of("discord.missing-in-hall", hall.getName(), named(here)));
            }
        }
        wrong.addAll(locked(guild));
        Optional.of(known.waiting().aside())
                .filter(aside -> aside > 0)
                .ifPresent(aside -> wrong.add(Text.of("discord.set-aside", aside)));
        return wrong;
    }

    /** Everything works without, only less of it. */
    private static List<Text> optional(Guild guild) {
        return Permissions.FOR_MORE.entrySet().stream()
                .filter(it -> !guild.getSelfMember().hasPermission(it.getKey()))
                .map(it -> Text.of(it.getValue()))
                .toList();
    }

    private List<Text> locked(Guild guild) {
        List<ThreadChannel> locked = guild.getThreadChannels().stream()
                .filter(ThreadChannel::isLocked)
                .filter(thread -> !guild.getSelfMember().hasPermission(thread, Permission.MANAGE_THREADS))
                .toList();
        List<Place> ours = known.threads(
                locked.stream().map(it -> Whereabouts.address(it).place()).toList());
        return locked.stream()
                .filter(it -> ours.contains(Whereabouts.address(it).place()))
                .map(it -> Text.of("discord.locked", it.getName()))
                .toList();
    }

    private static List<Permission> missing(List<Permission> there) {
        return Permissions.IN_A_HALL.stream().filter(it -> !there.contains(it)).toList();
    }

    /** Discord's own names, by which they are found in its settings. */
    private static String named(List<Permission> permissions) {
        return permissions.stream().map(Permission::getName).collect(Collectors.joining(", "));
    }
}
