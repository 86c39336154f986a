package org.moot.discord;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/** Makes the connection, with as few intents as the settings allow and with mentions off everywhere. */
final class Gateway {
    private static final int LONGEST_REQUEST = 20;

    static {
        MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
        MessageRequest.setDefaultMentionRepliedUser(false);
        RestAction.setDefaultTimeout(LONGEST_REQUEST, TimeUnit.SECONDS);
        RestAction.setDefaultFailure(e -> {});
    }

    private Gateway() {}

    /** @throws net.dv8tion.jda.api.exceptions.InvalidTokenException when Discord does not take the token */
    static JDA connect(DiscordSettings settings, List<ListenerAdapter> listeners) {
        JDABuilder builder = JDABuilder.createLight(settings.token(), intents(settings))
                .enableCache(CacheFlag.FORUM_TAGS)
                .setCompression(Compression.NONE)
                .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setCallbackPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setEnableShutdownHook(false)
                .addEventListeners(listeners.toArray());
        settings.wire().rest().ifPresent(rest -> builder.setRestConfig(new RestConfig().setBaseUrl(rest)));
        settings.wire()
                .gateway()
                .ifPresent(gateway -> builder.setSessionController(new ConcurrentSessionController() {
                    @Override
                    public String getGateway() {
                        return gateway;
                    }
                }));
        return builder.build();
    }

    /** Commands, buttons and forms need none; hearing what is said needs three, one of them privileged. */
    private static List<GatewayIntent> intents(DiscordSettings settings) {
        var intents = new ArrayList<GatewayIntent>();
        if (settings.hears()) {
            intents.add(GatewayIntent.GUILD_MESSAGES);
            intents.add(GatewayIntent.GUILD_MESSAGE_REACTIONS);
            intents.add(GatewayIntent.MESSAGE_CONTENT);
        }
        return intents;
    }
}
