package org.moot.storage.vote;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.moot.audit.Bytes;
import org.moot.vote.BallotBox.Cast;
import org.moot.vote.VoteId;

/** The box of one vote as those who cast meet it: two functions of the database, and what is fixed about the box. */
record OpenBox(Connection connection, VoteId vote) {

    /** Empty when the box takes no ballots now; then nothing was recorded. */
    Optional<Cast> cast(Bytes nonce, Bytes slot, Bytes sealed) throws SQLException {
        try (PreparedStatement cast =
                connection.prepareStatement("select version, sealed_hash from cast_ballot(?, ?, ?, ?)")) {
            cast.setLong(1, vote.value());
            cast.setBytes(2, nonce.toArray());
            cast.setBytes(3, slot.toArray());
            cast.setBytes(4, sealed.toArray());
            ResultSet row = cast.executeQuery();
            return row.next() ? Optional.of(cast(row)) : Optional.empty();
        }
    }

    Map<Bytes, Cast> among(Collection<Bytes> slots) throws SQLException {
        Array asked = connection.createArrayOf(
                "bytea", slots.stream().map(Bytes::toArray).toArray(byte[][]::new));
        try (PreparedStatement look =
                connection.prepareStatement("select version, sealed_hash, slot from ballots_among(?, ?)")) {
            look.setLong(1, vote.value());
            look.setArray(2, asked);
            Map<Bytes, Cast> there = new HashMap<>();
            for (ResultSet row = look.executeQuery(); row.next(); ) {
                there.put(Bytes.of(row.getBytes("slot")), cast(row));
            }
            return there;
        }
    }

    private static Cast cast(ResultSet row) throws SQLException {
        return new Cast(row.getInt("version"), Bytes.of(row.getBytes("sealed_hash")));
    }

    Optional<Fixed> fixed() throws SQLException {
        try (PreparedStatement look =
                connection.prepareStatement("select options, seal_key, manifest_hash from ballot_box where vote = ?")) {
            look.setLong(1, vote.value());
            ResultSet row = look.executeQuery();
            return row.next()
                    ? Optional.of(new Fixed(
                            vote,
                            row.getInt("options"),
                            Bytes.of(row.getBytes("seal_key")),
                            Bytes.of(row.getBytes("manifest_hash"))))
                    : Optional.empty();
        }
    }
}
