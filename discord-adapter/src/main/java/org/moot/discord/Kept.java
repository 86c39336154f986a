package org.moot.discord;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wrote in a form and what could not be taken, for as long as it takes to put it right. Only in memory and only
 * for whoever wrote it.
 */
final class Kept {
    private static final Duration LONG_ENOUGH = Duration.ofHours(1);
    private static final int MOST = 2000;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private record Draft(String user, Press press, Instant when) {}

    /** Keeps it, and gives the short name by which it is found. */
    synchronized String keep(String user, Press press, Instant now) {
        drafts.values().removeIf(draft -> draft.when().plus(LONG_ENOUGH).isBefore(now));
        if (drafts.size() >= MOST) {
            drafts.remove(drafts.keySet().iterator().next());
        }
        byte[] name = new byte[8];
        random.nextBytes(name);
        String written = HexFormat.of().formatHex(name);
        drafts.put(written, new Draft(user, press, now));
        return written;
    }

    synchronized Optional<Press> find(String name, String user) {
        return Optional.ofNullable(drafts.get(name))
                .filter(draft -> draft.user().equals(user))
                .map(Draft::press);
    }
}
