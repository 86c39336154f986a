package org.moot.web.call;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.moot.call.CallSeries.Shown;

/**
 * What calendars are told of each call, kept as written until the call is another: a calendar is drawn anew whenever anything
 * at all has changed, which is seldom its calls. What is asked for longest ago goes first.
 */
final class Entries {
    private static final int MOST = 500;

    private final Map<Shown, String> kept = new LinkedHashMap<>(64, 0.75f, true);

    /** @param writing for a call that is not kept as it stands now */
    String of(Shown shown, Function<Shown, String> writing) {
        return find(shown).orElseGet(() -> keep(shown, writing.apply(shown)));
    }

    private synchronized Optional<String> find(Shown shown) {
        return Optional.ofNullable(kept.get(shown));
    }

    private synchronized String keep(Shown shown, String words) {
        kept.put(shown, words);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return words;
    }
}
