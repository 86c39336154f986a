package org.moot.storage.vote;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.moot.storage.rows.Moment;
import org.moot.vote.BallotBox.Cast;
import org.moot.vote.BallotBox.Closing;
import org.moot.vote.BallotBox.Opened;
import org.moot.vote.Bytes;
import org.moot.vote.VoteId;

/**
 * The box of one vote on one connection: each method is one statement, so that each sees what was committed before it. A
 * lock in the same statement as what it guards would come too late, because a statement sees what was there when it began.
 */
record Box(Connection connection, VoteId vote) {

    private static final int ROWS_AT_ONCE = 1000;

    /** Waits for whoever closes the box, and lets others cast at the same time. */
    void lockTogether() throws SQLException {
        lock("select pg_advisory_xact_lock_shared(hashtextextended(?, 0))");
    }

    /** Waits until no ballot is on its way into the box, and lets none begin. */
    void lockAlone() throws SQLException {
        lock("select pg_advisory_xact_lock(hashtextextended(?, 0))");
    }

    private void lock(String sql) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(sql)) {
            lock.setString(1, "ballot_box/" + vote);
            lock.execute();
        }
    }

    void open(int options, Instant closes) throws SQLException {
        try (PreparedStatement open = connection.prepareStatement("""
                insert into ballot_box (vote, options, opens_at, closes_at, state) values (?, ?, moot_now(), ?, 'OPEN')
                on conflict do nothing
                """)) {
            open.setLong(1, vote.value());
            open.setInt(2, options);
            open.setObject(3, Moment.written(closes));
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

    /** How many options a ballot has; empty when the box takes none now. */
    OptionalInt optionsWhileOpen() throws SQLException {
        try (PreparedStatement look = connection.prepareStatement("""
                select options from ballot_box
                where vote = ? and state = 'OPEN' and moot_now() >= opens_at and moot_now() < closes_at
                """)) {
            look.setLong(1, vote.value());
            ResultSet row = look.executeQuery();
            return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
        }
    }

    /** False when this delivery was answered before; waits for one that is being answered. */
    boolean isFirst(Bytes nonce, Bytes slot) throws SQLException {
        try (PreparedStatement note = connection.prepareStatement(
                "insert into cast_nonce (vote, nonce, slot) values (?, ?, ?) on conflict do nothing")) {
            note.setLong(1, vote.value());
            note.setBytes(2, nonce.toArray());
            note.setBytes(3, slot.toArray());
            return note.executeUpdate() == 1;
        }
    }

    Cast answerTo(Bytes nonce) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(
                "select version, sealed_hash from cast_nonce where vote = ? and nonce = ?")) {
            look.setLong(1, vote.value());
            look.setBytes(2, nonce.toArray());
            ResultSet row = look.executeQuery();
            row.next();
            return new Cast(row.getInt(1), Bytes.of(row.getBytes(2)));
        }
    }

    /** Puts the envelope into the slot, in the place of an earlier one. */
    Cast put(Bytes slot, Envelope envelope) throws SQLException {
        Bytes hash = envelope.hash();
        try (PreparedStatement put = connection.prepareStatement("""
                insert into envelope (vote, slot, version, sealed, sealed_hash) values (?, ?, 1, ?, ?)
                on conflict (vote, slot) do update set version = envelope.version + 1,
                    sealed = excluded.sealed, sealed_hash = excluded.sealed_hash
                returning version
                """)) {
            put.setLong(1, vote.value());
            put.setBytes(2, slot.toArray());
            put.setBytes(3, envelope.content().toArray());
            put.setBytes(4, hash.toArray());
            ResultSet row = put.executeQuery();
            row.next();
            return new Cast(row.getInt(1), hash);
        }
    }

    void remember(Bytes nonce, Cast answer) throws SQLException {
        try (PreparedStatement remember = connection.prepareStatement(
                "update cast_nonce set version = ?, sealed_hash = ? where vote = ? and nonce = ?")) {
            remember.setInt(1, answer.version());
            remember.setBytes(2, answer.seal().toArray());
            remember.setLong(3, vote.value());
            remember.setBytes(4, nonce.toArray());
            remember.executeUpdate();
        }
    }

    boolean has(Bytes slot) throws SQLException {
        try (PreparedStatement look =
                connection.prepareStatement("select exists (select from envelope where vote = ? and slot = ?)")) {
            look.setLong(1, vote.value());
            look.setBytes(2, slot.toArray());
            ResultSet row = look.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    /** Whether the box is open and its time has come. */
    boolean isDue() throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(
                "select exists (select from ballot_box where vote = ? and state = 'OPEN' and moot_now() >= closes_at)")) {
            look.setLong(1, vote.value());
            ResultSet row = look.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    /** SHA-256 over a line {@code slot hash} in hex for each envelope, sorted by slot, with line feeds between them. */
    Closing content() throws SQLException {
        MessageDigest root = Envelope.sha256();
        int ballots = 0;
        try (PreparedStatement list =
                connection.prepareStatement("select slot, sealed_hash from envelope where vote = ? order by slot")) {
            list.setFetchSize(ROWS_AT_ONCE);
            list.setLong(1, vote.value());
            for (ResultSet row = list.executeQuery(); row.next(); ballots++) {
                String line = HexFormat.of().formatHex(row.getBytes(1)) + " "
                        + HexFormat.of().formatHex(row.getBytes(2));
                root.update(((ballots == 0 ? "" : "\n") + line).getBytes(StandardCharsets.US_ASCII));
            }
        }
        return new Closing(ballots, HexFormat.of().formatHex(root.digest()));
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
                "select ballots, root from ballot_box where vote = ? and state = 'CLOSED'")) {
            look.setLong(1, vote.value());
            ResultSet row = look.executeQuery();
            return row.next() ? Optional.of(new Closing(row.getInt(1), row.getString(2))) : Optional.empty();
        }
    }

    /** Sorted by their hashes, which are random. */
    List<Opened> opened() throws SQLException {
        try (PreparedStatement list =
                connection.prepareStatement("select slot, sealed from envelope where vote = ? order by sealed_hash")) {
            list.setFetchSize(ROWS_AT_ONCE);
            list.setLong(1, vote.value());
            List<Opened> opened = new ArrayList<>();
            for (ResultSet row = list.executeQuery(); row.next(); ) {
                var envelope = new Envelope(Bytes.of(row.getBytes(2)));
                opened.add(new Opened(Bytes.of(row.getBytes(1)), envelope.scores()));
            }
            return opened;
        }
    }
}
