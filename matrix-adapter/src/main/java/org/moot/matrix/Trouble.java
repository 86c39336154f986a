package org.moot.matrix;

import java.time.Duration;
import java.util.Optional;
import org.moot.conversation.Platform.Away;
import org.moot.conversation.Platform.Refused;
import org.moot.matrix.Homeserver.SaysNo;
import org.moot.matrix.gateway.HomeserverAway;
import org.moot.matrix.gateway.HomeserverRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a homeserver says no with, as the outbox knows it: to be tried again, or never to be taken. */
final class Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
    private static final Duration UNTIL_MENDED = Duration.ofMinutes(5);

    private Trouble() {}

    /** Something that the delivery understands; what is nobody's word but a bug stays what it is. */
    static RuntimeException of(RuntimeException e, String room) {
        return switch (e) {
            case SaysNo no -> of(no, room);
            case HomeserverAway away -> new Away("the homeserver cannot be reached", Optional.empty());
            case HomeserverRefused refused -> new Away("the homeserver refuses: " + refused.status(), Optional.empty());
            default -> e;
        };
    }

    private static RuntimeException of(SaysNo no, String room) {
        if (no.status() == 429) {
            return new Away("the homeserver asks to wait", no.patience());
        }
        if (no.status() == 401) {
            return new Away("the homeserver does not take the token", Optional.of(UNTIL_MENDED));
        }
        if (no.status() >= 500 || no.status() == 408) {
            return new Away("the homeserver could not do it: " + no.status(), Optional.empty());
        }
        if (no.status() == 403) {
            LOG.warn(
                    "Moot may not speak in room {}: it was removed, or its power there is too low; ./moot matrix check says which",
                    room);
        }
        return new Refused("the homeserver does not take it: " + no.code());
    }

    static boolean is(RuntimeException e, String code) {
        return e instanceof SaysNo no && no.code().equals(code);
    }
}
