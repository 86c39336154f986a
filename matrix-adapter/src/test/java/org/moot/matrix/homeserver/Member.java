package org.moot.matrix.homeserver;

import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.moot.matrix.Homeserver;
import org.moot.matrix.gateway.Wire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody on the homeserver, by plain HTTP: sees and says what is not encrypted. */
public final class Member {
    public static final String PASSWORD = "pw-123456";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;
    private final String id;
    private final Homeserver home;
    private final String token;
    private final String way;

    private Member(String name, JsonNode made, String way) {
        this(name, made.path("user_id").asString(), made.path("access_token").asString(), way);
    }

    private Member(String name, String id, String token, String way) {
        this.name = name;
        this.id = id;
        this.token = token;
        this.home = new Homeserver(Running.now().url(), () -> Optional.of(token));
        this.way = way;
    }

    /** The same account, whose devices go another way to the homeserver. */
    public Member by(String url) {
        return new Member(name, id, token, url);
    }

    /** Comes for the first time, under a name that nobody has. */
    public static Member comes(String called) {
        String url = Running.now().url();
        String name = called + "-" + COUNT.incrementAndGet() + "-"
                + UUID.randomUUID().toString().substring(0, 6);
        ObjectNode body = object().put("username", name).put("password", PASSWORD);
        body.putObject("auth").put("type", "m.login.dummy");
        JsonNode made = new Homeserver(url, Optional::empty).post(v3("register"), body);
        return new Member(name, made, url);
    }

    /** Somebody of another chat, for whom a bridge speaks. */
    public static Member ofBridge(String called) {
        String url = Running.now().url();
        String name = "bridged-" + called + "-" + COUNT.incrementAndGet();
        ObjectNode body = object().put("type", "m.login.application_service").put("username", name);
        JsonNode made = new Homeserver(url, () -> Optional.of(Synapse.BRIDGE_TOKEN)).post(v3("register"), body);
        return new Member(name, made, url);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Homeserver home() {
        return home;
    }

    /** The same account, on a device that can encrypt. */
    public Wire wire() {
        return wire("");
    }

    /** @param again another name for another device */
    public Wire wire(String again) {
        var store = new JdbcDataSource();
        store.setUrl("jdbc:h2:mem:" + name + again + ";DB_CLOSE_DELAY=-1");
        return new Wire(way, name, Optional.of(PASSWORD), Optional.empty(), store);
    }

    public String opensRoom(boolean encrypted, String... invited) {
        ObjectNode body = object().put("name", "A hall").put("preset", "private_chat");
        var guests = body.putArray("invite");
        List.of(invited).forEach(guests::add);
        if (encrypted) {
            body.putArray("initial_state")
                    .addObject()
                    .put("type", "m.room.encryption")
                    .put("state_key", "")
                    .putObject("content")
                    .put("algorithm", "m.megolm.v1.aes-sha2");
        }
        return home.post(v3("createRoom"), body).path("room_id").asString();
    }

    public void joins(String room) {
        home.post(v3("join", room), object());
    }

    public String says(String room, String words) {
        return sends(room, object().put("msgtype", "m.text").put("body", words));
    }

    public String sends(String room, ObjectNode content) {
        return home.put(
                        v3(
                                "rooms",
                                room,
                                "send",
                                "m.room.message",
                                UUID.randomUUID().toString()),
                        content)
                .path("event_id")
                .asString();
    }

    /** What lies under an address of the homeserver. */
    public byte[] downloads(String address) throws IOException, InterruptedException {
        String path = "/_matrix/client/v1/media/download/" + address.substring("mxc://".length());
        var request = HttpRequest.newBuilder(URI.create(Running.now().url() + path))
                .header("Authorization", "Bearer " + token)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofByteArray()).body();
        }
    }

    /** What was said in a room, the oldest first, as the server has it. */
    public List<JsonNode> timeline(String room) {
        var events = new ArrayList<JsonNode>();
        home.get(v3("rooms", room, "messages") + "?dir=b&limit=200")
                .path("chunk")
                .forEach(events::addFirst);
        return events;
    }
}
