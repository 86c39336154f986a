package org.moot.storage.vote;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.command.Transaction;
import org.moot.storage.keys.FolderVoteKeys;
import org.moot.storage.keys.HighWater;
import org.moot.storage.keys.KeyFolders;
import org.moot.storage.keys.SignedMark;
import org.moot.storage.keys.SignedMark.Signed;
import org.moot.storage.rows.Moment;
import org.moot.time.Deadline;
import org.moot.time.Deadlines;
import org.moot.vote.Vote;
import org.moot.vote.VoteId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notices that the database was restored from an older copy. It counts up, and notes outside of the database how far it has
 * come: a database that is behind that note has forgotten something. Then every open box pauses in the same transaction, before
 * it takes another ballot, and the clock tells people; and the record says which of its own entries are gone.
 */
@Component
public final class Tide {
    private static final Logger LOG = LoggerFactory.getLogger(Tide.class);
    private static final String PAUSE = "vote pause";
    private static final String LAPSE = "vote lapse";

    private final JdbcClient jdbc;
    private final Transaction transaction;
    private final Deadlines deadlines;
    private final AuditLog audit;
    private final FolderVoteKeys keys;
    private final HighWater noted;
    private final SignedMark signed;

    Tide(
            JdbcClient jdbc,
            Transaction transaction,
            Deadlines deadlines,
            AuditLog audit,
            FolderVoteKeys keys,
            KeyFolders folders) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.deadlines = deadlines;
        this.audit = audit;
        this.keys = keys;
        this.noted = new HighWater(folders.votes());
        this.signed = new SignedMark(folders.house());
        look();
    }

    /** Looks whether the database was restored, and counts up. For every start, and every few seconds; any instance. */
    public void look() {
        noted.note(transaction.in(this::rise));
        lastSigned().ifPresent(signed::note);
    }

    private Optional<Signed> lastSigned() {
        return jdbc.sql("select size, root from checkpoint where origin like '%/audit' order by size desc limit 1")
                .query((row, at) -> new Signed(row.getLong("size"), row.getString("root")))
                .optional();
    }

    /** What is noted outside was committed before, so whoever holds the row sees no more than it unless it was restored. */
    private long rise() {
        Level level = jdbc.sql("select mark, seen, moot_now() as now from tide for update")
                .query((row, at) -> new Level(row.getLong("mark"), Moment.read(row, "seen"), Moment.read(row, "now")))
                .single();
        long outside = noted.mark();
        if (outside > level.mark()) {
            restored(level);
        } else {
            votes("('open')").stream().filter(keys::isLinkDestroyed).forEach(vote -> pause(vote, level));
        }
        long next = Math.max(outside, level.mark()) + 1;
        jdbc.sql("update tide set mark = ?, seen = ?")
                .params(next, Moment.written(level.now()))
                .update();
        return next;
    }

    private void restored(Level level) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("copy", level.seen().toString());
        signed.noted().filter(it -> !has(it)).ifPresent(lost -> {
            facts.put("signed", Long.toString(lost.size()));
            facts.put("root", lost.root());
            LOG.warn("the record was signed up to entry {}, which this database does not have any more", lost.size());
        });
        LOG.warn("the database was restored from a copy of {}; what was open is paused or void", level.seen());
        audit.note(new Happening("database.restored", level.now(), facts));
        votes("('announced', 'open')").forEach(vote -> pause(vote, level));
        votes("('announced', 'closed')").stream()
                .filter(keys::isSealDestroyed)
                .forEach(vote -> deadlines.set(Deadline.of(level.now(), LAPSE, Vote.SUBJECT, vote.value())));
    }

    /** Whether the record is still what was signed then; else it goes on from an earlier place, and must say so. */
    private boolean has(Signed checkpoint) {
        return jdbc.sql("select exists (select from checkpoint where size = ? and root = ?)")
                .params(checkpoint.size(), checkpoint.root())
                .query(Boolean.class)
                .single();
    }

    private List<VoteId> votes(String states) {
        return jdbc.sql("select id from vote where state_word in " + states + " order by id")
                .query((row, at) -> new VoteId(row.getLong("id")))
                .list();
    }

    private void pause(VoteId vote, Level level) {
        jdbc.sql("update ballot_box set state = 'PAUSED' where vote = ? and state = 'OPEN'")
                .param(vote.value())
                .update();
        deadlines.set(new Deadline(
                PAUSE + "/" + vote,
                level.now(),
                PAUSE,
                Map.of(Vote.SUBJECT, vote.toString(), "copy", level.seen().toString())));
    }

    private record Level(long mark, Instant seen, Instant now) {}
}
