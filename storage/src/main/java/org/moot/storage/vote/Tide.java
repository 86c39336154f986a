package org.moot.storage.vote;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.command.Transaction;
import org.moot.storage.keys.FolderVoteKeys;
import org.moot.storage.keys.HighWater;
import org.moot.storage.keys.KeyFolders;
import org.moot.storage.rows.Moment;
import org.moot.time.Deadline;
import org.moot.time.Deadlines;
import org.moot.vote.VoteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notices that the database was restored from an older copy. It counts up, and notes outside of the database how far it has
 * come: a database that is behind that note has forgotten something. Then every open box pauses in the same transaction, before
 * it takes another ballot, and the clock tells people.
 */
@Component
public final class Tide {
    private static final String PAUSE = "vote pause";

    private final JdbcClient jdbc;
    private final Transaction transaction;
    private final Deadlines deadlines;
    private final AuditLog audit;
    private final FolderVoteKeys keys;
    private final HighWater noted;

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
        look();
    }

    /** Looks whether the database was restored, and counts up. For every start, and every few seconds; any instance. */
    public void look() {
        noted.note(transaction.in(this::rise));
    }

    /** What is noted outside was committed before, so whoever holds the row sees no more than it unless it was restored. */
    private long rise() {
        Level level = jdbc.sql("select mark, seen, moot_now() as now from tide for update")
                .query((row, at) -> new Level(row.getLong("mark"), Moment.read(row, "seen"), Moment.read(row, "now")))
                .single();
        long outside = noted.mark();
        if (outside > level.mark()) {
            audit.note(new Happening(
                    "database.restored",
                    level.now(),
                    Map.of("copy", level.seen().toString())));
            votes("('announced', 'open')").forEach(vote -> pause(vote, level));
        } else {
            votes("('open')").stream().filter(keys::isLinkDestroyed).forEach(vote -> pause(vote, level));
        }
        long next = Math.max(outside, level.mark()) + 1;
        jdbc.sql("update tide set mark = ?, seen = ?")
                .params(next, Moment.written(level.now()))
                .update();
        return next;
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
                Map.of("vote", vote.toString(), "copy", level.seen().toString())));
    }

    private record Level(long mark, Instant seen, Instant now) {}
}
