package org.moot.discord.fake;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The gateway: greets, tells each shard what happens in its servers, and after a lost connection what happened meanwhile. */
final class Gate extends WebSocketServer {
    private final World world;
    private final String token;
    private final Violations violations;
    private final CountDownLatch started = new CountDownLatch(1);
    private final Map<Integer, Line> lines = new TreeMap<>();
    private int shards = 1;
    private int identified;
    private int resumed;
    private int refusal;
    private boolean deaf;
    private volatile boolean checks = true;

    Gate(World world, String token, Violations violations) {
        super(new InetSocketAddress("127.0.0.1", 0));
        this.world = world;
        this.token = token;
        this.violations = violations;
        setReuseAddr(true);
        setDaemon(true);
    }

    /** Whether what is told is held against its description. */
    void check(boolean all) {
        checks = all;
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
        boolean compressed = handshake.getResourceDescriptor().contains("compress=zlib-stream");
        socket.setAttachment(new Wire(socket, compressed));
        wire(socket).send(Json.of("op", 10, "d", Json.of("heartbeat_interval", 41250), "s", null, "t", null));
    }

    private static Wire wire(WebSocket socket) {
        return socket.getAttachment();
    }

    @Override
    public synchronized void onMessage(WebSocket socket, String text) {
        JsonNode frame = Json.read(text);
        switch (frame.path("op").asInt()) {
            case 1 -> wire(socket).send(Json.of("op", 11));
            case 2 -> identify(wire(socket), frame.path("d"));
            case 6 -> resume(wire(socket), frame.path("d"));
            case 3, 4, 8 -> {}
            default -> violations.add("gateway op " + frame.path("op"));
        }
    }

    private void identify(Wire wire, JsonNode identity) {
        if (refusal != 0 || !Json.text(identity, "token").equals(token)) {
            wire.close(refusal == 0 ? 4004 : refusal);
            return;
        }
        int shard = identity.path("shard").path(0).asInt(0);
        shards = identity.path("shard").path(1).asInt(1);
        if (Optional.ofNullable(lines.get(shard)).filter(Line::isOpen).isPresent()) {
            violations.add("shard " + shard + " is connected twice");
        }
        identified++;
        deaf = false;
        var line = new Line(shard, identity.path("intents").asInt(), wire, violations, () -> checks);
        lines.put(shard, line);
        line.tell("READY", Ready.of(world, address(), line.session(), shard == home()));
        if (shard == home()) {
            line.tell("GUILD_CREATE", world.guildCreate());
            world.quietServers.forEach(server -> line.tellWritten("GUILD_CREATE", server.json()));
        }
    }

    /** The shard that the server is on. */
    synchronized int home() {
        return (int) ((Long.parseLong(world.guild) >> 22) % shards);
    }

    private void resume(Wire wire, JsonNode from) {
        Optional<Line> before = lines.values().stream()
                .filter(line -> line.session().equals(Json.text(from, "session_id")))
                .findFirst();
        if (refusal != 0 || !Json.text(from, "token").equals(token)) {
            wire.close(refusal == 0 ? 4004 : refusal);
        } else if (before.isEmpty()) {
            wire.send(Json.of("op", 9, "d", false));
        } else {
            resumed++;
            before.get().resume(wire, from.path("seq").asInt());
        }
    }

    /** Tells what happened, or keeps it until somebody listens again. */
    synchronized void tell(String type, ObjectNode data) {
        boolean inServer = data.has("guild_id") || type.startsWith("GUILD_");
        Optional.ofNullable(lines.get(inServer ? home() : 0))
                .filter(line -> !deaf && line.hears(type, data))
                .ifPresent(line -> line.tell(type, data));
    }

    /** The connections break, without a word. */
    synchronized void drop() {
        lines.values().forEach(Line::drop);
    }

    /** What happens from now on is not told, also not afterwards. */
    synchronized void loseSession() {
        deaf = true;
    }

    /** Discord asks to connect again. */
    synchronized void askToReconnect() {
        lines.values().forEach(line -> line.send(Json.of("op", 7, "d", null)));
    }

    /** The sessions are over: new ones have to begin. */
    synchronized void invalidate() {
        lines.values().forEach(line -> line.send(Json.of("op", 9, "d", false)));
    }

    /** From now on Discord turns the bot away with a close code. */
    synchronized void refuse(int code) {
        refusal = code;
        lines.values().forEach(line -> line.close(code));
    }

    synchronized int open() {
        return (int) lines.values().stream().filter(Line::isOpen).count();
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
