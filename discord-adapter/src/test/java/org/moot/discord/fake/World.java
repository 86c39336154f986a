package org.moot.discord.fake;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** One server with its channels, threads, people and messages, and everybody's direct messages. */
final class World {
    private static final long EPOCH = 1_420_070_400_000L;
    private static final String EVERYTHING = "9007199254740991";

    final String guild;
    final String bot;
    final String app;
    final Said talk = new Said(this);
    private final InstantSource clock;
    private final Map<String, ObjectNode> channels = new LinkedHashMap<>();
    private final Map<String, ObjectNode> users = new LinkedHashMap<>();
    private final Map<String, Boolean> closedDoors = new LinkedHashMap<>();
    private final java.util.Set<String> gone = new java.util.HashSet<>();
    private final java.util.Set<String> banned = new java.util.HashSet<>();
    final java.util.List<Guilds.Quiet> quietServers = new java.util.ArrayList<>();
    private String botPermissions = EVERYTHING;
    private long sequence;

    World(InstantSource clock) {
        this.clock = clock;
        this.guild = id();
        this.bot = id();
        this.app = bot;
        users.put(bot, user(bot, "moot", true));
    }

    synchronized String id() {
        return id(clock.instant());
    }

    /** Ids tell when something was made. */
    synchronized String id(Instant made) {
        return Long.toString(((made.toEpochMilli() - EPOCH) << 22) | (sequence++ & 0x3fffff));
    }

    Instant now() {
        return clock.instant();
    }

    static ObjectNode user(String id, String name, boolean isBot) {
        return Json.of(
                "id",
                id,
                "username",
                name,
                "discriminator",
                "0",
                "global_name",
                name,
                "avatar",
                null,
                "bot",
                isBot,
                "flags",
                0,
                "public_flags",
                0);
    }

    synchronized String person(String name) {
        for (var entry : users.entrySet()) {
            if (Json.text(entry.getValue(), "username").equals(name)) {
                return entry.getKey();
            }
        }
        String id = id();
        users.put(id, user(id, name, false));
        return id;
    }

    synchronized ObjectNode user(String id) {
        return Optional.ofNullable(users.get(id)).orElseThrow(() -> Problem.unknown(10013, "User"));
    }

    synchronized ObjectNode member(String user) {
        return Json.of(
                "user",
                user(user),
                "nick",
                null,
                "roles",
                Json.list(),
                "joined_at",
                "2026-01-01T00:00:00+00:00",
                "deaf",
                false,
                "mute",
                false,
                "flags",
                0,
                "permissions",
                user.equals(bot) ? botPermissions : "2147483647",
                "premium_since",
                null,
                "pending",
                false,
                "avatar",
                null,
                "banner",
                null,
                "communication_disabled_until",
                null);
    }

    synchronized String channel(String name, int type) {
        String id = id();
        ObjectNode channel = blank(channels.size());
        channel.put("id", id).put("type", type).put("name", name).put("guild_id", guild);
        if (type == 15) {
            channel.set("available_tags", Json.list());
            channel.put("default_forum_layout", 0);
        }
        channels.put(id, channel);
        return id;
    }

    /** A channel of text that is nowhere yet. */
    ObjectNode blank(int position) {
        ObjectNode channel = Json.of("type", 0, "position", position, "permission_overwrites", Json.list());
        channel.setAll(Json.of("parent_id", null, "nsfw", false, "topic", null, "rate_limit_per_user", 0));
        channel.setAll(Json.of("last_message_id", null, "flags", 0));
        return channel;
    }

    synchronized String thread(String id, String parent, String name, String owner) {
        channel(parent);
        ObjectNode thread = Json.of("id", id, "type", 11, "name", name, "guild_id", guild, "parent_id", parent);
        thread.setAll(Json.of("owner_id", owner, "last_message_id", null, "message_count", 0, "member_count", 1));
        thread.set("applied_tags", Json.list());
        thread.setAll(Json.of("rate_limit_per_user", 0, "flags", 0, "total_message_sent", 0));
        String since = now().toString();
        ObjectNode state = Json.of("archived", false, "auto_archive_duration", 1440, "locked", false);
        state.put("archive_timestamp", since).put("create_timestamp", since);
        thread.set("thread_metadata", state);
        channels.put(id, thread);
        return id;
    }

    synchronized ObjectNode channel(String id) {
        return Optional.ofNullable(channels.get(id)).orElseThrow(() -> Problem.unknown(10003, "Channel"));
    }

    synchronized Optional<ObjectNode> thread(String id) {
        return Optional.ofNullable(channels.get(id))
                .filter(it -> it.path("type").asInt() == 11);
    }

    synchronized void remove(String channel) {
        channels.remove(channel);
        talk.remove(channel);
    }

    synchronized List<ObjectNode> channels(boolean threads) {
        return channels.values().stream()
                .filter(it -> it.path("type").asInt() != 1)
                .filter(it -> (it.path("type").asInt() == 11) == threads)
                .map(Json::copy)
                .toList();
    }

    /** A person's direct messages. */
    synchronized String door(String user) {
        String id = "9" + user.substring(1);
        channels.computeIfAbsent(
                id,
                key -> Json.of(
                        "id", id, "type", 1, "last_message_id", null, "flags", 0, "recipients", Json.list(user(user))));
        return id;
    }

    /** Nobody can be spoken to whose account is no more. */
    synchronized String openedDoor(String user) {
        user(user);
        return door(user);
    }

    synchronized boolean isGone(String user) {
        return gone.contains(user) || !users.containsKey(user);
    }

    /** Somebody who is banned cannot be spoken to for another reason. */
    synchronized void bans(String user) {
        gone.add(user);
        banned.add(door(user));
    }

    synchronized boolean isBanned(String channel) {
        return banned.contains(channel);
    }

    /** Somebody left the server: then direct messages are closed too. */
    synchronized void leaves(String user) {
        gone.add(user);
        close(user);
    }

    /** Somebody's account is deleted; what was said stays, under a name that Discord makes up. */
    synchronized void forget(String user) {
        gone.add(user);
        users.remove(user);
    }

    synchronized void close(String user) {
        closedDoors.put(door(user), true);
    }

    synchronized boolean isClosed(String channel) {
        return closedDoors.containsKey(channel);
    }

    synchronized void permit(String permissions) {
        botPermissions = permissions;
    }

    synchronized boolean mayBot(long permission) {
        return (Long.parseLong(botPermissions) & permission) != 0;
    }

    synchronized ObjectNode guildCreate() {
        List<ObjectNode> active =
                channels(true).stream().filter(it -> !isArchived(it)).toList();
        return Guilds.create(this, botPermissions, channels(false), active);
    }

    synchronized List<ObjectNode> archived(String parent) {
        return channels(true).stream()
                .filter(it -> Json.text(it, "parent_id").equals(parent) && isArchived(it))
                .toList();
    }

    private static boolean isArchived(ObjectNode thread) {
        return thread.path("thread_metadata").path("archived").asBoolean(false);
    }
}
