package org.moot.matrix;

import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.moot.matrix.gateway.Decrypted;
import org.moot.matrix.homeserver.Device;
import org.moot.matrix.homeserver.Member;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody in a town: plain HTTP in open rooms, a device of their own in encrypted ones. */
final class Person implements AutoCloseable {
    private static final Duration FOR_A_KEY = Duration.ofSeconds(1);

    private final Member member;
    private final Town town;
    private final Device device;

    private Person(Member member, Town town, Device device) {
        this.member = member;
        this.town = town;
        this.device = device;
    }

    static Person comes(String name, Town town) {
        Member member = Member.comes(name);
        return of(member, town, Device.of(member));
    }

    /** Who was in other towns before, on the same device. */
    static Person of(Member member, Town town, Device device) {
        return new Person(member, town, device);
    }

    Member member() {
        return member;
    }

    Device device() {
        return device;
    }

    /** The contents of messages of a kind that Moot said. */
    List<JsonNode> files(String room, String kind) {
        return fromMoot(room)
                .map(Seen.Message::content)
                .filter(it -> Event.text(it, "msgtype").equals(kind))
                .toList();
    }

    String id() {
        return member.id();
    }

    void invites(String room, Person guest) {
        member.home().post(v3("rooms", room, "invite"), object().put("user_id", guest.id()));
        guest.member.joins(room);
    }

    String says(String room, String words) {
        return member.says(room, words);
    }

    String saysIn(String room, String thread, String words) {
        return member.sends(room, words(words, Optional.of(thread)));
    }

    static ObjectNode words(String words, Optional<String> thread) {
        ObjectNode content = object().put("msgtype", "m.text").put("body", words);
        thread.ifPresent(root -> content.putObject("m.relates_to")
                .put("rel_type", "m.thread")
                .put("event_id", root)
                .put("is_falling_back", true)
                .putObject("m.in_reply_to")
                .put("event_id", root));
        return content;
    }

    String saysSealed(String room, String words) {
        device.comesInto(room);
        ObjectNode content = object().put("msgtype", "m.text").put("body", words);
        String sealed = device.gateway().encrypt(room, content.toString());
        return member.home()
                .put(
                        v3(
                                "rooms",
                                room,
                                "send",
                                "m.room.encrypted",
                                UUID.randomUUID().toString()),
                        (ObjectNode) Homeserver.read(sealed))
                .path("event_id")
                .asString();
    }

    /** As clients do it: what it belongs to stands outside of what is sealed, and there alone. */
    private void sendsSealed(String room, ObjectNode content, ObjectNode relation) {
        var sealed = (ObjectNode) Homeserver.read(device.gateway().encrypt(room, content.toString()));
        sealed.set("m.relates_to", relation);
        String name = UUID.randomUUID().toString();
        member.home().put(v3("rooms", room, "send", "m.room.encrypted", name), sealed);
    }

    void answersSealed(String room, String answered, String words) {
        ObjectNode relation = object();
        relation.putObject("m.in_reply_to").put("event_id", answered);
        sendsSealed(room, object().put("msgtype", "m.text").put("body", words), relation);
    }

    void changesSealed(String room, String message, String words) {
        ObjectNode content = object().put("msgtype", "m.text").put("body", "* " + words);
        content.putObject("m.new_content").put("msgtype", "m.text").put("body", words);
        sendsSealed(room, content, object().put("rel_type", "m.replace").put("event_id", message));
    }

    void putsMark(String room, String event, String sign) {
        ObjectNode content = object();
        content.putObject("m.relates_to")
                .put("rel_type", "m.annotation")
                .put("event_id", event)
                .put("key", sign);
        String name = UUID.randomUUID().toString();
        member.home().put(v3("rooms", room, "send", "m.reaction", name), content);
    }

    /** Waits for something that Moot says in a room, and gives its id. */
    String readsEvent(String room, String words) {
        return town.until(() -> fromMoot(room)
                .filter(it -> it.body().contains(words))
                .map(Seen.Message::id)
                .findFirst());
    }

    private JsonNode clear(JsonNode event) {
        if (!Event.text(event, "type").equals(Event.SEALED)) {
            return event.path("content");
        }
        return switch (device.gateway().decrypt(event.toString(), FOR_A_KEY)) {
            case Decrypted.Clear(var content) -> Homeserver.read(content);
            case Decrypted.NoKey(var why) -> object().put("body", "unreadable: " + why);
        };
    }

    private Stream<Seen.Message> fromMoot(String room) {
        return Seen.of(member.timeline(room), this::clear).messages().stream()
                .filter(it -> it.sender().equals(town.bot.id()));
    }

    /** Waits for something that Moot says in a room. */
    String reads(String room, String words) {
        return town.until(() -> fromMoot(room)
                .map(Seen.Message::body)
                .filter(it -> it.contains(words))
                .findFirst());
    }

    String readsSealed(String room, String words) {
        return reads(room, words);
    }

    String readsBelow(String room, String root, String words) {
        return town.until(() -> fromMoot(room)
                .filter(it -> it.thread().filter(root::equals).isPresent())
                .map(Seen.Message::body)
                .filter(it -> it.contains(words))
                .findFirst());
    }

    /** How many things that Moot said in a room hold some words. */
    long hearsOf(String room, String words) {
        return fromMoot(room).filter(it -> it.body().contains(words)).count();
    }

    /** Waits until a command was marked. */
    List<String> marks(String room, String event) {
        return town.until(() -> Optional.of(marksNow(room, event)).filter(it -> !it.isEmpty()));
    }

    boolean isMarked(String room, String event) {
        return !marksNow(room, event).isEmpty();
    }

    private List<String> marksNow(String room, String event) {
        return member.timeline(room).stream()
                .filter(it -> Event.text(it, "type").equals("m.reaction"))
                .map(it -> it.path("content").path("m.relates_to"))
                .filter(it -> Event.text(it, "event_id").equals(event))
                .map(it -> Event.text(it, "key"))
                .toList();
    }

    boolean isGone(String room, String event) {
        return member.home()
                .get(v3("rooms", room, "event", event))
                .path("content")
                .isEmpty();
    }

    /** Their direct chat with Moot, into which they come when they are invited. */
    String door() {
        String room = town.until(this::opened);
        member.joins(room);
        return room;
    }

    private Optional<String> opened() {
        return doors().stream().findFirst();
    }

    boolean hasDoor() {
        return opened().isPresent();
    }

    /** The direct chats with them that Moot knows, the one that it uses first. */
    List<String> doors() {
        return town.bot.home().find(v3("user", town.bot.id(), "account_data", "m.direct")).stream()
                .flatMap(it -> it.path(id()).valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    String readsAtDoor(String words) {
        return reads(door(), words);
    }

    boolean isDoorEncrypted() {
        return member.home()
                .find(v3("rooms", door(), "state", "m.room.encryption", ""))
                .isPresent();
    }

    /** Opens a direct chat with Moot, as clients do. */
    String opensDoor() {
        ObjectNode body = object().put("is_direct", true).put("preset", "trusted_private_chat");
        body.putArray("invite").add(town.bot.id());
        body.putArray("initial_state")
                .addObject()
                .put("type", "m.room.encryption")
                .put("state_key", "")
                .putObject("content")
                .put("algorithm", "m.megolm.v1.aes-sha2");
        String room = member.home().post(v3("createRoom"), body).path("room_id").asString();
        town.untilTrue(() -> town.isThere(room));
        return room;
    }

    void raises(String room, String user, int power) {
        var levels = (ObjectNode) member.home().get(v3("rooms", room, "state", "m.room.power_levels", ""));
        ((ObjectNode) levels.path("users")).put(user, power);
        member.home().put(v3("rooms", room, "state", "m.room.power_levels", ""), levels);
    }

    String upgrades(String room) {
        String next = member.home()
                .post(v3("rooms", room, "upgrade"), object().put("new_version", "11"))
                .path("replacement_room")
                .asString();
        member.home().post(v3("rooms", next, "invite"), object().put("user_id", town.bot.id()));
        town.untilTrue(() -> town.isThere(next));
        return next;
    }

    @Override
    public void close() {
        device.close();
    }
}
