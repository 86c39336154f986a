package org.moot.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import org.jspecify.annotations.Nullable;
import org.moot.assembly.Meeting;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** Looks at a server as Moot has it, and says in words what is missing and how to mend it. */
final class SetupCheck {
    private final Known known;
    private final DiscordSettings settings;
    private final Shards shards;

    SetupCheck(Known known, DiscordSettings settings, Shards shards) {
        this.known = known;
        this.settings = settings;
        this.shards = shards;
    }

    Post report(@Nullable Guild guild) {
        if (guild == null) {
            return Post.saying("discord.check-in-a-server");
        }
        List<GuildChannel> halls = halls(guild, halls(List.of(guild)));
        List<Text> wrong = new ArrayList<>(wrong(guild, halls));
        wrong.addAll(everywhere());
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

    /** Where assemblies meet in some servers, asked for once however many they are. */
    Set<Place> halls(List<Guild> guilds) {
        return Set.copyOf(known.halls(guilds.stream()
                .flatMap(SetupCheck::open)
                .map(it -> new Address.Hall(it.getId()).place())
                .toList()));
    }

    private static Stream<GuildChannel> open(Guild guild) {
        return guild.getChannels().stream()
                .filter(channel -> channel.getType().isMessage() || channel.getType() == ChannelType.FORUM);
    }

    static List<GuildChannel> halls(Guild guild, Set<Place> halls) {
        return open(guild)
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
        return wrong;
    }

    /** What is wrong, and in no server more than in another. */
    List<Text> everywhere() {
        var wrong = new ArrayList<>(gone());
        Optional.of(known.waiting().aside())
                .filter(aside -> aside > 0)
                .ifPresent(aside -> wrong.add(Text.of("discord.set-aside", aside)));
        return wrong;
    }

    /** Halls that no server has any more; which server had them is not known. Empty while not every server can be seen. */
    private List<Text> gone() {
        return shards.seesAll()
                ? known.meetings().stream()
                        .filter(it -> isGone(it.hall()))
                        .map(it -> Text.of(
                                "discord.hall-gone",
                                it.assembly(),
                                new Text.Typed(
                                        "proposal draft Our hall effect: hall end " + Meeting.written(it.hall()))))
                        .toList()
                : List.of();
    }

    private boolean isGone(Place hall) {
        return Address.of(hall)
                .filter(Address.Hall.class::isInstance)
                .map(Address.Hall.class::cast)
                .filter(it -> shards.find(jda -> jda.getGuildChannelById(it.channel()))
                        .isEmpty())
                .isPresent();
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
        if (locked.isEmpty()) {
            return List.of();
        }
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
