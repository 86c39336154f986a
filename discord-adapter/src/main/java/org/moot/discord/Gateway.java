package org.moot.discord;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.SessionController;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/** Makes the connection, with as few intents as the settings allow and with mentions off everywhere. */
final class Gateway {
    private static final int LONGEST_REQUEST = 20;

    /** Nobody is looked up in the list of members, so it may be short. */
    private static final int FEWEST_MEMBERS_TOLD = 50;

    static {
        MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
        MessageRequest.setDefaultMentionRepliedUser(false);
        RestAction.setDefaultTimeout(LONGEST_REQUEST, TimeUnit.SECONDS);
        RestAction.setDefaultFailure(e -> {});
    }

    private Gateway() {}

    /** Knows how to connect one shard, which begins with {@code login}; sessions are begun at Discord's own pace. */
    static ShardManager prepare(
            DiscordSettings settings, List<ListenerAdapter> listeners, SessionController sessions, int shard) {
        DefaultShardManagerBuilder builder = DefaultShardManagerBuilder.createLight(settings.token(), intents(settings))
                .setShardsTotal(settings.shards())
                .setShards(shard)
                .setSessionController(sessions)
                .setLargeThreshold(FEWEST_MEMBERS_TOLD)
                .enableCache(CacheFlag.FORUM_TAGS)
                .setCompression(settings.wire().compressed() ? Compression.ZLIB : Compression.NONE)
                .setEventManagerProvider(number -> new InOrder(settings.hears()))
                .setCallbackPoolProvider(number -> Executors.newVirtualThreadPerTaskExecutor())
                .setEnableShutdownHook(false)
                .addEventListeners(listeners.toArray());
        settings.wire().rest().ifPresent(rest -> builder.setRestConfig(new RestConfig().setBaseUrl(rest)));
        return builder.build(false);
    }

    /** Commands, buttons and forms need none; bans need one, and hearing what is said three, one of them privileged. */
    private static List<GatewayIntent> intents(DiscordSettings settings) {
        var intents = new ArrayList<GatewayIntent>();
        intents.add(GatewayIntent.GUILD_MODERATION);
        if (settings.hears()) {
            intents.add(GatewayIntent.GUILD_MESSAGES);
            intents.add(GatewayIntent.GUILD_MESSAGE_REACTIONS);
            intents.add(GatewayIntent.MESSAGE_CONTENT);
        }
        return intents;
    }
}
