package org.moot.discord.fake;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.moot.discord.DiscordSettings;
import tools.jackson.databind.node.ObjectNode;

/** The whole of it: start one, connect Moot to it, and be a person there. */
public final class FakeDiscord implements AutoCloseable {
    /** When people act, which JDA looks at; all else goes by the clock that can be set. */
    private final InstantSource wall = InstantSource.system();

    private final World world;
    private final Violations violations = new Violations();
    private final Gate gate;
    private final Interactions interactions;
    private final Answers answers;
    private final Rest rest;
    private final String token;

    public FakeDiscord(InstantSource clock) {
        Spec.only(); // read before anybody waits for an answer
        world = new World(clock);
        token = java.util.Base64.getUrlEncoder()
                        .encodeToString(world.bot.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                + ".fake.token";
        gate = new Gate(world, token, violations);
        gate.start();
        interactions = new Interactions(world, violations);
        answers = new Answers(world, gate, interactions, violations);
        rest = new Rest(answers, violations);
    }

    /** How Moot comes here. */
    public DiscordSettings settings() {
        return settings(false, Duration.ofMillis(1));
    }

    public DiscordSettings settings(boolean hears, Duration pace) {
        return settings(hears, pace, 1, false);
    }

    /** @param compressed whether the gateway tells everything in one stream of zlib */
    public DiscordSettings settings(boolean hears, Duration pace, int shards, boolean compressed) {
        var wire = new DiscordSettings.Wire(Optional.of(rest.address()), compressed, pace);
        return new DiscordSettings(token, Optional.empty(), hears, shards, wire);
    }

    World world() {
        return world;
    }

    Gate gate() {
        return gate;
    }

    Interactions interactions() {
        return interactions;
    }

    public Violations violations() {
        return violations;
    }

    /** Makes a channel of text. */
    public String channel(String name) {
        return made(world.channel(name, 0));
    }

    public String forum(String name) {
        return made(world.channel(name, 15));
    }

    private String made(String channel) {
        gate.tell("CHANNEL_CREATE", Json.copy(world.channel(channel)));
        return channel;
    }

    /** All that anybody can see anywhere, by the message that says it. */
    public java.util.Map<String, String> everything() {
        return world.talk.everything();
    }

    /**
     * So many more servers in which nothing happens.
     *
     * @param members how many are in each
     * @param told of how many of them Discord tells: without an intent for it, of the bot and of those in voice channels
     */
    public void quietServers(int servers, int members, int told) {
        for (int number = 0; number < servers; number++) {
            ObjectNode server = Guilds.quiet(world, members, told, 30);
            world.quietServers.add(new Guilds.Quiet(Json.text(server, "id"), server.toString()));
        }
    }

    /** From now on no more is taken at once than Discord takes. */
    public void limitAsDiscord() {
        rest.limitAll();
    }

    /** How many requests were too many at once. */
    public int tooMany() {
        return rest.refused();
    }

    /** Holds only one in so many requests against the description, or none, so that it costs the machine little. */
    public void checkOneIn(int many) {
        rest.checkOneIn(many);
        gate.check(many != 0);
    }

    Typing typing() {
        return new Typing(answers);
    }

    Chatter chatter() {
        return new Chatter(world, gate);
    }

    /** The scheduled events of the server that are to come, as name, start, end and place. */
    public List<String> events() {
        return answers.events().toCome();
    }

    /** What those who run the server do. */
    public Server server() {
        return new Server(world, gate, answers);
    }

    /** Somebody who stands in a channel. */
    public Person person(String name, String channel) {
        return new Person(this, world.person(name), channel, false, false, Duration.ZERO);
    }

    public String door(String user) {
        return world.door(user);
    }

    public void closeDoor(String user) {
        world.close(user);
    }

    /** The ids of all threads, the oldest first. */
    public List<String> threads() {
        return world.channels(true).stream().map(it -> Json.text(it, "id")).toList();
    }

    /** What everybody at a place sees, with what stands behind the buttons. */
    public List<String> behind(String channel) {
        return world.talk.seen(channel, "").stream()
                .map(it -> Messages.words(it) + " "
                        + Messages.ofType(it, 2).stream()
                                .map(button -> Json.text(button, "custom_id"))
                                .toList())
                .toList();
    }

    /** Everything that anybody can see in public anywhere, with every name of a thread. */
    public String everythingPublic() {
        var all = new StringBuilder();
        for (boolean threads : new boolean[] {false, true}) {
            world.channels(threads).forEach(channel -> {
                all.append(Json.text(channel, "name")).append('\n');
                seenAt(Json.text(channel, "id"))
                        .forEach(words -> all.append(words).append('\n'));
            });
        }
        return all.toString();
    }

    /** How many messages at a place are covered until somebody presses them. */
    public int covered(String channel) {
        return (int) world.talk.seen(channel, "").stream()
                .filter(it -> Messages.ofType(it, 17).stream()
                        .anyMatch(part -> part.path("spoiler").asBoolean(false)))
                .count();
    }

    /** What everybody at a place sees, the oldest first. */
    public List<String> seenAt(String channel) {
        return world.talk.seen(channel, "").stream().map(Messages::words).toList();
    }

    /** The same with who says it before it. */
    public List<String> saidAt(String channel) {
        return world.talk.seen(channel, "").stream()
                .map(it -> Json.text(it.path("author"), "username") + ": " + Messages.words(it))
                .toList();
    }

    public void forgetNonces() {
        world.talk.forgetNonces();
    }

    public void delete(String channel, String message) {
        world.talk.delete(channel, message);
    }

    /** The next requests whose method and path match are turned away with a status; 429 says how long to wait. */
    public void turnAway(String route, int times, int status, double seconds) {
        rest.limit(route, times, status, seconds);
    }

    public List<String> requests() {
        return rest.requests();
    }

    public int registrations() {
        return answers.registrations();
    }

    public void dropConnection() {
        gate.drop();
    }

    public void askToReconnect() {
        gate.askToReconnect();
    }

    /** What happens from now on is told in a new session only, and not what it was. */
    public void loseSession() {
        gate.loseSession();
    }

    public void endSession() {
        gate.invalidate();
    }

    /** From now on Discord turns the bot away with a close code: 4004 for a wrong token, 4014 for an intent it may not have. */
    public void refuse(int code) {
        gate.refuse(code);
    }

    /** The number of the bot's application. */
    public String application() {
        return world.app;
    }

    /** Which shard the server is on. */
    public int homeShard() {
        return gate.home();
    }

    /** How many shards are connected now. */
    public int openConnections() {
        return gate.open();
    }

    public int connections() {
        return gate.identified();
    }

    public int resumptions() {
        return gate.resumed();
    }

    ObjectNode interaction(Interactions.One one, int type, ObjectNode data, Duration before) {
        ObjectNode event = (ObjectNode) Json.read("""
                {"version": 1, "locale": "en-GB", "entitlements": [], "entitlement_sku_ids": [],
                 "attachment_size_limit": 10485760, "app_permissions": "9007199254740991"}""");
        event.put("id", world.id(wall.instant().minus(before)))
                .put("application_id", world.app)
                .put("type", type)
                .put("token", one.token)
                .put("channel_id", one.channel);
        event.set("channel", Json.copy(world.channel(one.channel)));
        event.set("data", data);
        place(event, one);
        one.clicked.ifPresent(message -> event.set("message", Json.copy(message)));
        return event;
    }

    private void place(ObjectNode event, Interactions.One one) {
        boolean atDoor = world.channel(one.channel).path("type").asInt() == 1;
        event.put("context", atDoor ? 1 : 0);
        event.set("authorizing_integration_owners", Json.of("0", atDoor ? "0" : world.guild));
        if (atDoor) {
            event.set("user", world.user(one.user));
        } else {
            event.put("guild_id", world.guild).put("guild_locale", "en-GB");
            event.set("guild", Json.of("id", world.guild, "locale", "en-GB", "features", Json.list()));
            event.set("member", world.member(one.user));
        }
    }

    @Override
    public void close() {
        rest.close();
        try {
            gate.stop(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
