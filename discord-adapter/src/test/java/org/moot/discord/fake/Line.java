package org.moot.discord.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.node.ObjectNode;

/** A session of one shard: what it was told, so that it can be told again to a later connection. */
final class Line {
    private final String session;
    private final int intents;
    private final Violations violations;
    private final List<String> told = new ArrayList<>();
    private final BooleanSupplier checks;
    private Wire wire;

    Line(int shard, int intents, Wire wire, Violations violations, BooleanSupplier checks) {
        this.checks = checks;
        this.intents = intents;
        this.session = "session" + shard + "-" + System.identityHashCode(wire);
        this.wire = wire;
        this.violations = violations;
    }

    String session() {
        return session;
    }

    /** Whether the bot asked to hear of such a thing. */
    boolean hears(String type, ObjectNode data) {
        boolean inServer = data.has("guild_id");
        int needed = switch (type) {
            case "GUILD_MEMBER_REMOVE" -> 1 << 1;
            case "GUILD_BAN_ADD" -> 1 << 2;
            case "MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE" -> inServer ? 1 << 9 : 1 << 12;
            case "MESSAGE_REACTION_ADD", "MESSAGE_REACTION_REMOVE" -> inServer ? 1 << 10 : 1 << 13;
            default -> 0;
        };
        return (intents & needed) == needed;
    }

    void tell(String type, ObjectNode data) {
        if (checks.getAsBoolean()) {
            Payloads.wrong(type, data)
                    .forEach(wrong -> violations.add("the fake tells a wrong " + type + ": " + wrong));
        }
        tellWritten(type, data.toString());
    }

    /** Without holding it against its description, which takes long for something large. */
    void tellWritten(String type, String data) {
        String frame = "{\"op\":0,\"t\":\"" + type + "\",\"s\":" + (told.size() + 1) + ",\"d\":" + data + "}";
        told.add(frame);
        wire.send(frame);
    }

    void resume(Wire later, int last) {
        wire = later;
        List.copyOf(told.subList(Math.min(last, told.size()), told.size())).forEach(wire::send);
        tell("RESUMED", Json.of());
    }

    void send(ObjectNode frame) {
        wire.send(frame.toString());
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
