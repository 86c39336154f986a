package org.moot.discord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.channel.ChannelDeleteEvent;
import net.dv8tion.jda.api.events.channel.update.ChannelUpdateLockedEvent;
import net.dv8tion.jda.api.events.guild.GuildBanEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import org.moot.assembly.Meeting;
import org.moot.command.Request;
import org.moot.command.Wordless;
import org.moot.conversation.Block;
import org.moot.conversation.Place;
import org.moot.conversation.PlainDialect;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Comes to servers and leaves them: registers the commands, looks whether all is well, and says a first word. */
final class Arrival extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Arrival.class);

    private final Bot bot;
    private final Drawing drawing;
    private final DiscordSettings settings;
    private final SetupCheck check;
    private final Known known;
    private final Shards shards;
    private final Consumer<JDA> then;
    private final AtomicInteger served = new AtomicInteger();

    /** @param then what else a connection that stands begins with */
    Arrival(Bot bot, Drawing drawing, DiscordSettings settings, Known known, Shards shards, Consumer<JDA> then) {
        this.bot = bot;
        this.drawing = drawing;
        this.settings = settings;
        this.known = known;
        this.shards = shards;
        this.then = then;
        this.check = new SetupCheck(known, settings, shards);
    }

    /** Whether everything that is with this program serves people. */
    boolean isServing() {
        return shards.holding() > 0 && served.get() >= shards.holding();
    }

    @Override
    public void onReady(ReadyEvent event) {
        try {
            ready(event.getJDA());
            then.accept(event.getJDA());
        } finally {
            served.incrementAndGet();
        }
    }

    /** Commands are everybody's, so the first shard tells them, or the one that has the test server. */
    private void ready(JDA jda) {
        var listing = new Listing(bot.commands(), bot.words());
        try {
            boolean isFirst = jda.getShardInfo().getShardId() == 0;
            boolean tells = settings.testServer()
                    .map(server -> jda.getGuildById(server) != null || (isFirst && settings.shards() == 1))
                    .orElse(isFirst);
            if (tells) {
                new Registration(listing.all(), settings.testServer()).register(jda);
            }
        } catch (RuntimeException e) {
            LOG.error("the commands could not be registered with Discord", Wordless.of(e));
        }
        look(jda.getGuilds());
        LOG.info("Moot is on Discord, in {} servers", jda.getGuilds().size());
    }

    private void look(List<Guild> guilds) {
        Pen pen = pen();
        Set<Place> halls = check.halls(guilds);
        for (Guild guild : guilds) {
            check.wrong(guild, SetupCheck.halls(guild, halls))
                    .forEach(wrong -> LOG.warn("Discord server {}: {}", guild.getId(), pen.say(wrong)));
        }
        check.everywhere().forEach(wrong -> LOG.warn("Discord: {}", pen.say(wrong)));
    }

    private Pen pen() {
        return new Pen(bot.words(), new PlainDialect(), bot.house());
    }

    /** One message, and nothing else that nobody asked for. */
    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        LOG.info("Moot came to Discord server {}", event.getGuild().getId());
        Optional<TextChannel> channel = Optional.ofNullable(event.getGuild().getSystemChannel())
                .or(() -> Optional.ofNullable(event.getGuild().getDefaultChannel())
                        .filter(TextChannel.class::isInstance)
                        .map(TextChannel.class::cast))
                .filter(TextChannel::canTalk);
        Post hello = Post.titled(Text.of("discord.hello"))
                .prose(
                        "discord.hello-next",
                        new Text.Typed("assembly found"),
                        new Text.Typed("assembly hall"),
                        new Text.Typed(Listing.SETUP + " " + Listing.CHECK))
                .block(new Block.Actions(List.of(
                        new Block.Action(Text.of("discord.do-welcome"), "welcome", Map.of()),
                        new Block.Action(Text.of("discord.do-help"), "help", Map.of()))))
                .done();
        channel.ifPresent(it -> it.sendMessage(drawing.draw(hello, bot.house()).message(0))
                .queue(null, e -> LOG.info("nothing could be said in a new server")));
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        LOG.warn(
                "Moot is no longer in Discord server {}; what is said in its halls is set aside",
                event.getGuild().getId());
    }

    @Override
    public void onChannelDelete(ChannelDeleteEvent event) {
        if (event.getChannel() instanceof ThreadChannel thread) {
            Place place = Whereabouts.address(thread).place();
            if (!known.threads(List.of(place)).isEmpty()) {
                LOG.warn("the thread {} was deleted; what belonged there is set aside", place.address());
            }
            return;
        }
        Place hall = new Address.Hall(event.getChannel().getId()).place();
        if (!known.halls(List.of(hall)).isEmpty()) {
            LOG.warn("the channel {} was deleted, in which an assembly met; it meets there no longer", hall.address());
            String id = "gone " + event.getChannel().getId();
            var gone = Map.of("place", Meeting.written(hall));
            bot.take(Request.byClock(id, Meeting.GONE, gone, bot.clock().instant()));
        }
    }

    /** Who runs a server decides who speaks there; who is in an assembly, and who votes, is not theirs to decide. */
    @Override
    public void onGuildBan(GuildBanEvent event) {
        if (known.knows(Address.account(event.getUser().getId()))) {
            LOG.warn(
                    "somebody who takes part was banned from Discord server {}: they keep their place and their vote, and can"
                            + " use them in direct messages or on another platform",
                    event.getGuild().getId());
        }
    }

    @Override
    public void onChannelUpdateLocked(ChannelUpdateLockedEvent event) {
        Place place = Whereabouts.address(event.getChannel()).place();
        if (Boolean.TRUE.equals(event.getNewValue())
                && !known.threads(List.of(place)).isEmpty()) {
            LOG.warn(
                    "the thread {} was locked; what belongs there waits, unless Moot may manage threads",
                    place.address());
        }
    }

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        LOG.info("the connection to Discord was lost");
    }

    @Override
    public void onSessionResume(SessionResumeEvent event) {
        LOG.info("the connection to Discord goes on where it was");
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        LOG.info("the connection to Discord was made anew");
    }

    /** These two never mend themselves. */
    @Override
    public void onShutdown(ShutdownEvent event) {
        CloseCode why = event.getCloseCode();
        if (why == CloseCode.AUTHENTICATION_FAILED) {
            LOG.error("Discord no longer takes the token; set MOOT_DISCORD_TOKEN to a new one and start again");
            shards.give(Discord.Standing.TOKEN_REFUSED);
        } else if (why == CloseCode.DISALLOWED_INTENTS) {
            LOG.error(
                    "Discord does not let Moot read messages: switch on the message content intent, or set MOOT_DISCORD_HEARS=off");
            shards.give(Discord.Standing.INTENT_REFUSED);
        }
    }
}
