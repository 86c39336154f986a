package org.moot.discord.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** A server as the gateway tells of it. */
final class Guilds {
    /** What is the same for every server here. */
    private static final String PLAIN = """
            {"name": "Harmony", "icon": null, "splash": null, "afk_channel_id": null, "afk_timeout": 300,
             "verification_level": 1, "default_message_notifications": 1, "explicit_content_filter": 0,
             "mfa_level": 0, "nsfw_level": 0, "premium_tier": 0, "system_channel_flags": 0,
             "preferred_locale": "en-GB", "features": [], "emojis": [], "stickers": [], "presences": [],
             "voice_states": [], "stage_instances": [], "guild_scheduled_events": [], "soundboard_sounds": [],
             "member_count": 5, "large": false, "unavailable": false, "joined_at": "2026-01-01T00:00:00+00:00",
             "system_channel_id": null, "rules_channel_id": null, "public_updates_channel_id": null,
             "vanity_url_code": null, "description": null, "banner": null, "application_id": null,
             "discovery_splash": null, "premium_progress_bar_enabled": false, "safety_alerts_channel_id": null,
             "max_members": 500000, "premium_subscription_count": 0, "home_header": null, "hub_type": null,
             "max_stage_video_channel_users": 50, "max_video_channel_users": 25, "nsfw": false,
             "latest_onboarding_question_id": null, "incidents_data": null, "region": "deprecated",
             "activity_instances": [], "embedded_activities": [], "inventory_settings": null}""";

    private static final String EVERYONE = """
            {"name": "@everyone", "color": 0, "hoist": false, "position": 0, "managed": false, "mentionable": false,
             "colors": {"primary_color": 0, "secondary_color": null, "tertiary_color": null}, "icon": null,
             "unicode_emoji": null, "flags": 0, "tags": {}}""";

    private Guilds() {}

    /** A server in which nothing happens, written once, so that telling of it costs little. */
    record Quiet(String id, String json) {}

    static ObjectNode create(World world, String botPermissions, List<ObjectNode> channels, List<ObjectNode> threads) {
        ObjectNode guild = of(world.guild, world.person("owner"), botPermissions);
        guild.set("channels", Json.list(channels));
        guild.set("threads", Json.list(threads));
        guild.set("members", Json.list(world.member(world.bot)));
        return guild;
    }

    private static ObjectNode of(String id, String owner, String botPermissions) {
        ObjectNode guild = (ObjectNode) Json.read(PLAIN);
        guild.put("id", id).put("owner_id", owner);
        ObjectNode everyone = (ObjectNode) Json.read(EVERYONE);
        everyone.put("id", id).put("permissions", botPermissions);
        guild.set("roles", Json.list(everyone));
        return guild;
    }

    static ObjectNode quiet(World world, int members, int told, int channels) {
        String id = world.id();
        ObjectNode guild = of(id, world.id(), "9007199254740991");
        guild.put("member_count", members);
        guild.set(
                "channels",
                Json.list(IntStream.range(0, channels)
                        .mapToObj(number -> {
                            ObjectNode channel = Json.copy(world.blank(number));
                            channel.put("id", world.id()).put("guild_id", id).put("name", "channel-" + number);
                            return channel;
                        })
                        .toList()));
        guild.set("threads", Json.list(List.of()));
        var all = new ArrayList<ObjectNode>();
        all.add(world.member(world.bot));
        for (int number = 1; number < told; number++) {
            ObjectNode member = Json.copy(world.member(world.bot));
            String user = world.id();
            member.set("user", World.user(user, "member" + user, false));
            all.add(member);
        }
        guild.set("members", Json.list(all));
        return guild;
    }
}
