package org.moot.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ballots while they are being filled in, in memory only, and which of two that somebody sent was the later one. A stop of the
 * service forgets them all.
 */
final class Drafts {
    static final String BLANK = "_";
    private static final Duration LONG_ENOUGH = Duration.ofHours(2);

    private final Map<Key, Draft> drafts = new HashMap<>();
    private final Map<Key, Long> cast = new HashMap<>();

    private record Key(String user, long vote) {}

    /** What was picked so far, option by option. */
    record Draft(List<String> scores, long last, Instant touched) {
        Draft {
            scores = List.copyOf(scores);
        }

        static Draft blank(int options, Instant now) {
            return new Draft(Collections.nCopies(options, BLANK), 0, now);
        }

        Draft picking(int option, String score, long interaction, Instant now) {
            var picked = new ArrayList<>(scores);
            picked.set(option, score);
            return new Draft(picked, interaction, now);
        }

        String typed() {
            return String.join(" ", scores);
        }
    }

    synchronized Optional<Draft> find(String user, long vote) {
        return Optional.ofNullable(drafts.get(new Key(user, vote)));
    }

    synchronized void keep(String user, long vote, Draft draft) {
        drafts.values().removeIf(it -> it.touched().plus(LONG_ENOUGH).isBefore(draft.touched()));
        drafts.put(new Key(user, vote), draft);
    }

    synchronized void forget(String user, long vote) {
        drafts.remove(new Key(user, vote));
    }

    /** Interactions can overtake each other; their ids rise in the order in which they were sent. */
    synchronized boolean isLatest(String user, long vote, long interaction) {
        if (cast.size() > 20_000) {
            cast.clear();
        }
        return cast.merge(new Key(user, vote), interaction, Math::max) == interaction;
    }
}
