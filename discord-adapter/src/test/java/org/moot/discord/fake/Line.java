package org.moot.discord.fake;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A session of one shard: what it was told, so that it can be told again to a later connection. */
final class Line {
    private final String session;
    private final Violations violations;
    private final List<ObjectNode> told = new ArrayList<>();
    private Wire wire;

    Line(int shard, Wire wire, Violations violations) {
        this.session = "session" + shard + "-" + System.identityHashCode(wire);
        this.wire = wire;
        this.violations = violations;
    }

    String session() {
        return session;
    }

    void tell(String type, ObjectNode data) {
        Payloads.wrong(type, data).forEach(wrong -> violations.add("the fake tells a wrong " + type + ": " + wrong));
        tellUnchecked(type, data);
    }

    /** Without holding it against its description, which takes long for something large. */
    void tellUnchecked(String type, ObjectNode data) {
        ObjectNode frame = Json.of("op", 0, "t", type, "s", told.size() + 1, "d", data);
        told.add(frame);
        wire.send(frame);
    }

    void resume(Wire later, int last) {
        wire = later;
        told.stream().filter(it -> it.path("s").asInt() > last).forEach(wire::send);
        tell("RESUMED", Json.of());
    }

    void send(ObjectNode frame) {
        wire.send(frame);
    }

    boolean isOpen() {
        return wire.isOpen();
    }

    void drop() {
        wire.breakOff();
    }

    void close(int code) {
        wire.close(code);
    }
}
