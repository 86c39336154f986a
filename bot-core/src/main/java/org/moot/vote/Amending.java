package org.moot.vote;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.moot.audit.HouseSeal;
import org.moot.vote.Vote.State;

/** Writes and signs amendments. */
final class Amending {
    private final HouseSeal house;

    Amending(HouseSeal house) {
        this.house = house;
    }

    Amendment moved(Vote vote, Instant to, Amendment.Cause cause, Instant now) {
        Map<String, Object> facts = Map.of(
                "what",
                "closing-time",
                "from",
                vote.closes().toString(),
                "to",
                to.toString(),
                "cause",
                cause == Amendment.Cause.OUTAGE ? "outage" : "two-persons");
        return new Amendment.Moved(now, vote.closes(), to, cause, signed(vote, facts, now));
    }

    Amendment rollGrew(Vote vote, int size, String root, Instant now) {
        Map<String, Object> facts = Map.of("what", "roll", "count", size, "root", root);
        return new Amendment.RollGrew(now, size, root, signed(vote, facts, now));
    }

    Amendment stricter(Vote vote, Publication.Level level, Instant now) {
        Map<String, Object> facts = Map.of("what", "publication", "level", level.word());
        return new Amendment.Stricter(now, level, signed(vote, facts, now));
    }

    Amendment restored(Vote vote, State.Paused paused, Instant closes, Instant now) {
        Map<String, Object> facts =
                Map.of("what", "restored", "copy", paused.copy().toString(), "closes", closes.toString());
        return new Amendment.Restored(now, paused.copy(), closes, signed(vote, facts, now));
    }

    private Amendment.Signed signed(Vote vote, Map<String, Object> facts, Instant now) {
        var all = new TreeMap<>(facts);
        all.put("format", "moot-amendment-1");
        all.put("vote", vote.id().value());
        all.put("manifest", Manifest.hash(vote.manifest()));
        all.put("number", vote.amendments().size() + 1);
        all.put("at", now.toString());
        String note = CanonicalJson.write(all);
        return new Amendment.Signed(note, house.sign(note));
    }
}
