package org.moot.discord.fake;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The server as those who run it see and change it. */
public final class Server {
    private final World world;
    private final Gate gate;
    private final Places places;
    private final Hooks hooks;
    private final Reactions reactions;

    Server(World world, Gate gate, Answers answers) {
        this.world = world;
        this.gate = gate;
        this.places = answers.places();
        this.hooks = answers.hooks();
        this.reactions = answers.reactions();
    }

    /** One message at a place. */
    public record Line(String message, String who, String words) {}

    /** What everybody at a place sees, the oldest first. */
    public List<Line> lines(String channel) {
        return world.talk.seen(channel, "").stream()
                .map(it -> new Line(Json.text(it, "id"), Json.text(it.path("author"), "username"), Messages.words(it)))
                .toList();
    }

    /** The marks of the bot on a message. */
    public List<String> marksOn(String message) {
        return reactions.on(message);
    }

    /** Somebody deletes all webhooks. */
    public void deletesWebhooks() {
        hooks.deleteAll();
    }

    /** Where the picture beside a message was taken from. */
    public String pictureOf(String message) {
        return hooks.picture(message);
    }

    public int webhooks() {
        return hooks.count();
    }

    /** Other programs have as many webhooks as a channel can have. */
    public void fillWithWebhooks(String channel) {
        hooks.fill(channel);
    }

    /** Another bridge says something through a webhook of its own. */
    public void anotherBridgeSays(String channel, String name, String words) {
        ObjectNode author = World.user(world.id(), name, true);
        ObjectNode said = world.talk.sayAs(channel, author, Json.of("content", words));
        said.put("webhook_id", Json.text(author, "id"));
        ObjectNode told = Json.copy(said);
        told.put("guild_id", world.guild);
        gate.tell("MESSAGE_CREATE", told);
    }

    /** Nobody spoke in a thread for long. */
    public void archive(String thread) {
        places.set(world.channel(thread), "archived", true);
    }

    /** Somebody who runs the server closes a thread. */
    public void lock(String thread) {
        places.set(world.channel(thread), "locked", true);
    }

    /** The names of the tags that a post in a forum has. */
    public List<String> tags(String post) {
        var tags = new ArrayList<String>();
        world.channel(post)
                .path("applied_tags")
                .forEach(id -> world.channel(Json.text(world.channel(post), "parent_id"))
                        .path("available_tags")
                        .forEach(tag -> {
                            if (Json.text(tag, "id").equals(id.asString())) {
                                tags.add(Json.text(tag, "name"));
                            }
                        }));
        return tags;
    }

    /** Somebody opens a post in a forum. */
    public String postBy(String name, String forum) {
        String post = world.thread(world.id(), forum, "A post", world.person(name));
        gate.tell("THREAD_CREATE", Json.copy(world.channel(post)));
        world.talk.say(post, world.person(name), Json.of("content", "Hello"), "");
        return post;
    }

    /** Somebody gives a post a tag, which the forum may not have had before. */
    public void tag(String post, String name) {
        String forum = Json.text(world.channel(post), "parent_id");
        String id = world.id();
        ((ArrayNode) world.channel(forum).path("available_tags"))
                .add(Json.of("id", id, "name", name, "moderated", false, "emoji_id", null, "emoji_name", null));
        gate.tell("CHANNEL_UPDATE", Json.copy(world.channel(forum)));
        ((ArrayNode) world.channel(post).path("applied_tags")).add(id);
        gate.tell("THREAD_UPDATE", Json.copy(world.channel(post)));
    }

    public List<String> availableTags(String forum) {
        var names = new ArrayList<String>();
        world.channel(forum).path("available_tags").forEach(tag -> names.add(Json.text(tag, "name")));
        return names;
    }

    public List<String> threadsIn(String parent) {
        return world.channels(true).stream()
                .filter(it -> Json.text(it, "parent_id").equals(parent))
                .map(it -> Json.text(it, "id"))
                .toList();
    }

    public void permit(long permissions) {
        world.permit(Long.toString(permissions));
    }

    /** Somebody is banned, and has no server with the bot any more. */
    public void bans(String user) {
        world.bans(user);
        gate.tell("GUILD_BAN_ADD", Json.of("guild_id", world.guild, "user", world.user(user)));
    }

    /** Somebody leaves the server. */
    public void leaves(String user) {
        world.leaves(user);
        gate.tell("GUILD_MEMBER_REMOVE", Json.of("guild_id", world.guild, "user", world.user(user)));
    }

    /** Somebody deletes the own account. */
    public void forgets(String user) {
        world.forget(user);
    }

    /** A channel is deleted while nobody listens. */
    public void deletesUnheard(String channel) {
        world.remove(channel);
    }

    public void deletes(String channel) {
        ObjectNode gone = Json.copy(world.channel(channel));
        boolean isThread = gone.path("type").asInt() == 11;
        world.remove(channel);
        gate.tell(
                isThread ? "THREAD_DELETE" : "CHANNEL_DELETE",
                isThread
                        ? Json.of(
                                "id", channel, "guild_id", world.guild, "parent_id", gone.get("parent_id"), "type", 11)
                        : gone);
    }

    /** Moot is taken out of the server. */
    public void leave() {
        gate.tell("GUILD_DELETE", Json.of("id", world.guild));
    }

    /** Moot is invited into the server. */
    public void invite() {
        gate.tell("GUILD_CREATE", world.guildCreate());
    }
}
