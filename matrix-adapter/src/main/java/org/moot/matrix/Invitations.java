package org.moot.matrix;

import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.util.Optional;
import org.moot.conversation.Platform.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Comes where it is invited to: into direct chats of anybody, and into rooms of people who are known here or live on the same server. */
final class Invitations {
    private static final Logger LOG = LoggerFactory.getLogger(Invitations.class);

    private final Known known;
    private final Chats chats;
    private final Connection connection;

    Invitations(Known known, Chats chats, Connection connection) {
        this.known = known;
        this.chats = chats;
        this.connection = connection;
    }

    void take(String content) {
        JsonNode invited = Homeserver.read(content);
        String room = Event.text(invited, "room");
        String by = Event.text(invited, "by");
        boolean isDirect = invited.path("direct").asBoolean(false);
        if (!isDirect && !isOurs(by) && !known.knows(Address.account(by))) {
            LOG.warn(
                    "somebody of another homeserver who is not known here invites Moot to room {}; it did not come",
                    room);
            return;
        }
        try {
            Patience.until(room, () -> connection.home().post(v3("join", room), object()));
        } catch (Refused e) {
            LOG.info("an invitation to room {} was taken back", room);
            return;
        }
        chats.rooms().forget(room);
        if (isDirect) {
            Patience.until(room, () -> {
                chats.doors().remember(by, room);
                return true;
            });
        }
        LOG.info("Moot came to room {}", room);
    }

    private boolean isOurs(String user) {
        return server(user).equals(server(connection.user()));
    }

    private static Optional<String> server(String user) {
        int colon = user.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(user.substring(colon + 1));
    }
}
