package org.moot.discord.fake;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The gateway: greets, tells what happens, and after a lost connection what happened meanwhile. */
final class Gate extends WebSocketServer {
    private final World world;
    private final String token;
    private final Violations violations;
    private final CountDownLatch started = new CountDownLatch(1);
    private final List<ObjectNode> told = new ArrayList<>();
    private final String session = "session";
    private Optional<WebSocket> there = Optional.empty();
    private int identified;
    private int resumed;
    private boolean refuses;
    private boolean deaf;

    Gate(World world, String token, Violations violations) {
        super(new InetSocketAddress("127.0.0.1", 0));
        this.world = world;
        this.token = token;
        this.violations = violations;
        setReuseAddr(true);
        setDaemon(true);
    }

    String address() {
        try {
            started.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "ws://127.0.0.1:" + getPort();
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        socket.send(Json.of("op", 10, "d", Json.of("heartbeat_interval", 41250), "s", null, "t", null)
                .toString());
    }

    @Override
    public synchronized void onMessage(WebSocket socket, String text) {
        JsonNode frame = Json.read(text);
        switch (frame.path("op").asInt()) {
            case 1 -> socket.send(Json.of("op", 11).toString());
            case 2 -> identify(socket, frame.path("d"));
            case 6 -> resume(socket, frame.path("d"));
            case 3, 4, 8 -> {}
            default -> violations.add("gateway op " + frame.path("op"));
        }
    }

    private void identify(WebSocket socket, JsonNode identity) {
        if (refuses || !Json.text(identity, "token").equals(token)) {
            socket.close(4004, "Authentication failed.");
            return;
        }
        identified++;
        deaf = false;
        told.clear();
        there = Optional.of(socket);
        tell(
                "READY",
                Json.of(
                        "v",
                        10,
                        "session_id",
                        session,
                        "resume_gateway_url",
                        address(),
                        "session_type",
                        "normal",
                        "user",
                        world.user(world.bot),
                        "private_channels",
                        Json.list(),
                        "relationships",
                        Json.list(),
                        "guilds",
                        Json.list(Json.of("id", world.guild, "unavailable", true)),
                        "application",
                        Json.of("id", world.app, "flags", 0, "flags_new", "0")));
        tell("GUILD_CREATE", world.guildCreate());
    }

    private void resume(WebSocket socket, JsonNode from) {
        if (!Json.text(from, "session_id").equals(session)) {
            socket.send(Json.of("op", 9, "d", false).toString());
            return;
        }
        resumed++;
        there = Optional.of(socket);
        int last = from.path("seq").asInt();
        told.stream().filter(it -> it.path("s").asInt() > last).forEach(it -> socket.send(it.toString()));
        tell("RESUMED", Json.of());
    }

    /** Tells what happened, or keeps it until somebody listens again. */
    synchronized void tell(String type, ObjectNode data) {
        if (deaf) {
            return;
        }
        ObjectNode frame = Json.of("op", 0, "t", type, "s", told.size() + 1, "d", data);
        told.add(frame);
        there.filter(WebSocket::isOpen).ifPresent(socket -> socket.send(frame.toString()));
    }

    /** The connection breaks, without a word. */
    synchronized void drop() {
        there.ifPresent(socket -> socket.closeConnection(1006, "gone"));
        there = Optional.empty();
    }

    /** What happens from now on is not told, also not afterwards. */
    synchronized void loseSession() {
        deaf = true;
    }

    /** Discord asks to connect again. */
    synchronized void askToReconnect() {
        there.ifPresent(socket -> socket.send(Json.of("op", 7, "d", null).toString()));
    }

    /** The session is over: a new one has to begin. */
    synchronized void invalidate() {
        there.ifPresent(socket -> socket.send(Json.of("op", 9, "d", false).toString()));
    }

    synchronized void revokeToken() {
        refuses = true;
        there.ifPresent(socket -> socket.close(4004, "Authentication failed."));
    }

    synchronized int identified() {
        return identified;
    }

    synchronized int resumed() {
        return resumed;
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

    @Override
    public void onError(@Nullable WebSocket socket, Exception e) {
        if (socket == null || !(e instanceof java.io.IOException)) {
            violations.add("gateway: " + e);
        }
    }
}
