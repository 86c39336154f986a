package org.moot.discord.fake;

import java.util.ArrayList;
import tools.jackson.databind.node.ObjectNode;

/** The first thing a session is told. */
final class Ready {
    private Ready() {}

    static ObjectNode of(World world, String address, String session, boolean hasServer) {
        ObjectNode ready = Json.of("v", 10, "session_id", session, "resume_gateway_url", address);
        ready.put("session_type", "normal");
        ready.set("user", world.user(world.bot));
        ready.set("private_channels", Json.list());
        ready.set("relationships", Json.list());
        var guilds = new ArrayList<ObjectNode>();
        if (hasServer) {
            guilds.add(Json.of("id", world.guild, "unavailable", true));
            world.quietServers.forEach(it -> guilds.add(Json.of("id", it.id(), "unavailable", true)));
        }
        ready.set("guilds", Json.list(guilds));
        ready.set("application", Json.of("id", world.app, "flags", 0, "flags_new", "0"));
        return ready;
    }
}
