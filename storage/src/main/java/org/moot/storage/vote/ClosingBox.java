package org.moot.storage.vote;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.audit.Bytes;
import org.moot.audit.Happening;
import org.moot.audit.MerkleTree;
import org.moot.storage.audit.AuditNote;
import org.moot.storage.rows.Moment;
import org.moot.vote.BallotBox.Closing;
import org.moot.vote.BallotBox.Terms;
import org.moot.vote.VoteId;

/**
 * The box of one vote as those who open and close it meet it: each method is one statement, so that each sees what was
 * committed before it. A lock in the same statement as what it guards would come too late, because a statement sees what was
 * there when it began.
 */
record ClosingBox(Connection connection, VoteId vote) {

    private static final int ROWS_AT_ONCE = 1000;

    /** Waits until no ballot is on its way into the box, and lets none begin. */
    void lockAlone() throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended('ballot_box/' || ?, 0))")) {
            lock.setString(1, vote.toString());
            lock.execute();
        }
    }

    void open(Terms terms) throws SQLException {
        try (PreparedStatement open = connection.prepareStatement("""
                insert into ballot_box (vote, options, opens_at, closes_at, state, seal_key, key_policy, manifest_hash)
                values (?, ?, moot_now(), ?, 'OPEN', ?, 'AUTO', ?)
                on conflict do nothing
                """)) {
            open.setLong(1, vote.value());
            open.setInt(2, terms.options());
            open.setObject(3, Moment.written(terms.closes()));
            open.setBytes(4, terms.sealKey().toArray());
            open.setBytes(5, terms.manifestHash().toArray());
            open.executeUpdate();
        }
    }

    boolean extend(Instant closes) throws SQLException {
        try (PreparedStatement extend =
                connection.prepareStatement("update ballot_box set closes_at = ? where vote = ? and state = 'OPEN'")) {
            extend.setObject(1, Moment.written(closes));
            extend.setLong(2, vote.value());
            return extend.executeUpdate() == 1;
        }
    }

    /** False unless it is paused now. */
    boolean pause() throws SQLException {
        changed("update ballot_box set state = 'PAUSED' where vote = ? and state = 'OPEN'");
        return stateIs("state = 'PAUSED'");
    }

    /** False when it was not paused. */
    boolean resume() throws SQLException {
        return changed("update ballot_box set state = 'OPEN' where vote = ? and state = 'PAUSED'") == 1;
    }

    /** Whether the box is open and its time has come. */
    boolean isDue() throws SQLException {
        return stateIs("state = 'OPEN' and moot_now() >= closes_at");
    }

    boolean stateIs(String condition) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(
                "select exists (select from ballot_box where vote = ? and " + condition + ")")) {
            look.setLong(1, vote.value());
            ResultSet row = look.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    /** Writes the list of what is in the box, each version under a salt of its own. */
    void list() throws SQLException {
        changed("""
                insert into close_list (vote, slot, sealed_hash, version_commit, version, salt)
                select vote, slot, sealed_hash, sha256(int4send(version) || salt), version, salt
                from (
                    select vote, slot, sealed_hash, version, uuid_send(gen_random_uuid()) as salt
                    from envelope where vote = ? order by slot
                ) salted
                """);
    }

    /** Adds what is new to the log, sorted, unless it is less than so much. */
    void log(int least) throws SQLException {
        try (PreparedStatement log = connection.prepareStatement("""
                with new as (
                    select distinct sealed_hash from envelope e where vote = ?
                        and not exists (select from cast_leaf c where c.vote = e.vote and c.seal = e.sealed_hash)
                )
                insert into cast_leaf (vote, number, seal)
                select ?, (select coalesce(max(number) + 1, 0) from cast_leaf where vote = ?)
                    + row_number() over (order by sealed_hash) - 1, sealed_hash
                from new where (select count(*) from new) >= ?
                """)) {
            log.setLong(1, vote.value());
            log.setLong(2, vote.value());
            log.setLong(3, vote.value());
            log.setInt(4, least);
            log.executeUpdate();
        }
    }

    /** Waits until nobody else adds to the log. */
    void lockLog() throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended('cast_log/' || ?, 0))")) {
            lock.setString(1, vote.toString());
            lock.execute();
        }
    }

    /** What was logged, in order. */
    List<Bytes> logged(long from, int most) throws SQLException {
        try (PreparedStatement list = connection.prepareStatement(
                "select seal from cast_leaf where vote = ? and number >= ? order by number limit ?")) {
            list.setLong(1, vote.value());
            list.setLong(2, from);
            list.setInt(3, most);
            List<Bytes> seals = new ArrayList<>();
            for (ResultSet row = list.executeQuery(); row.next(); ) {
                seals.add(Bytes.of(row.getBytes(1)));
            }
            return seals;
        }
    }

    /** The root over the list, by slot. */
    Closing content() throws SQLException {
        List<Bytes> leaves = new ArrayList<>();
        try (PreparedStatement list = connection.prepareStatement(
                "select slot, sealed_hash, version_commit from close_list where vote = ? order by slot")) {
            list.setFetchSize(ROWS_AT_ONCE);
            list.setLong(1, vote.value());
            for (ResultSet row = list.executeQuery(); row.next(); ) {
                leaves.add(MerkleTree.leaf(row.getBytes(1), row.getBytes(2), row.getBytes(3)));
            }
        }
        return new Closing(leaves.size(), MerkleTree.root(leaves).hex());
    }

    void close(Closing closing) throws SQLException {
        try (PreparedStatement close = connection.prepareStatement(
                "update ballot_box set state = 'CLOSED', ballots = ?, root = ? where vote = ? and state = 'OPEN'")) {
            close.setInt(1, closing.ballots());
            close.setString(2, closing.root());
            close.setLong(3, vote.value());
            close.executeUpdate();
        }
    }

    Optional<Closing> closing() throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(
                "select ballots, root from ballot_box where vote = ? and root is not null")) {
            look.setLong(1, vote.value());
            ResultSet row = look.executeQuery();
            return row.next() ? Optional.of(new Closing(row.getInt(1), row.getString(2))) : Optional.empty();
        }
    }

    boolean unlinked() throws SQLException {
        return changed("update ballot_box set state = 'OPENING' where vote = ? and state = 'CLOSED'") == 1;
    }

    boolean spoil() throws SQLException {
        return changed("""
                update ballot_box set state = 'VOID' where vote = ? and state in ('OPEN', 'PAUSED', 'CLOSED', 'OPENING')
                """) == 1;
    }

    boolean shredded() throws SQLException {
        return changed("update ballot_box set state = 'SHREDDED' where vote = ? and state = 'TALLIED'") == 1;
    }

    /** Envelopes, nonces, shares, and whatever tells how often somebody voted. */
    void shred() throws SQLException {
        changed("delete from envelope where vote = ?");
        changed("delete from cast_nonce where vote = ?");
        changed("delete from seal_share where vote = ?");
        changed("update close_list set version = null, salt = null where vote = ?");
    }

    void note(Happening happening) throws SQLException {
        AuditNote.write(connection, happening);
    }

    private int changed(String sql) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            change.setLong(1, vote.value());
            return change.executeUpdate();
        }
    }
}
