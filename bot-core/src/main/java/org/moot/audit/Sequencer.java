package org.moot.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Numbers what was noted, and signs what the record is then: once a day where anything happened, and at once when a vote
 * was counted, so that its evidence can be had. Any instance may do it at any time.
 */
public final class Sequencer {
    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 1000;
    private static final Set<String> AT_ONCE_SIGNED = Set.of("vote.counted", "vote.final", "vote.void");

    private final AuditLog log;
    private final Checkpoints checkpoints;
    private final HouseSeal house;
    private final String origin;
    private long looked;
    private Instant quietUntil = Instant.MIN;

    /** @param origin of the record, see {@link Origin} */
    public Sequencer(AuditLog log, Checkpoints checkpoints, HouseSeal house, String origin) {
        this.log = log;
        this.checkpoints = checkpoints;
        this.house = house;
        this.origin = origin;
    }

    /** Not within a transaction: sealing is one of its own. Empty when nothing was signed. */
    public Optional<Checkpoint> round(Instant now) {
        if (log.seal() == 0 && now.isBefore(quietUntil)) {
            return Optional.empty();
        }
        quietUntil = now.plus(A_MINUTE);
        Optional<Checkpoint> last = checkpoints.latest(origin);
        long signed = last.map(Checkpoint::size).orElse(0L);
        long size = log.size();
        boolean waitsNoLonger = cannotWait(Math.max(signed, looked), size);
        looked = size;
        boolean isDay = last.filter(it -> it.at().plus(A_DAY).isAfter(now)).isEmpty();
        return size > signed && (isDay || waitsNoLonger) ? Optional.of(sign(size, now)) : Optional.empty();
    }

    /** What nobody has looked at yet, after a start all that is not signed. */
    private boolean cannotWait(long from, long size) {
        for (long next = from; next < size; next += AT_ONCE) {
            if (log.from(next + 1, AT_ONCE).stream().anyMatch(it -> AT_ONCE_SIGNED.contains(it.what()))) {
                return true;
            }
        }
        return false;
    }

    private Checkpoint sign(long size, Instant now) {
        var checkpoint = Checkpoint.signed(origin, size, new LogTree(log).root(size), house, now);
        checkpoints.add(checkpoint);
        LOG.debug("the record has {} entries, signed", size);
        return checkpoint;
    }
}
