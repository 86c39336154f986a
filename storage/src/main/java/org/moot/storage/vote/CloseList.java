package org.moot.storage.vote;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.audit.Bytes;
import org.moot.vote.BallotBox.Listed;
import org.moot.vote.VoteId;

/** What a closed box had in it, for those who look for their ballot. */
record CloseList(Connection connection, VoteId vote) {

    Optional<Listed> line(Bytes slot) throws SQLException {
        return lines("slot = ?", slot, 1).stream().findFirst();
    }

    List<Listed> after(Bytes slot, int most) throws SQLException {
        return lines("slot > ?", slot, most);
    }

    private List<Listed> lines(String which, Bytes slot, int most) throws SQLException {
        try (PreparedStatement list = connection.prepareStatement(
                "select * from close_list where vote = ? and " + which + " order by slot limit ?")) {
            list.setLong(1, vote.value());
            list.setBytes(2, slot.toArray());
            list.setInt(3, most);
            List<Listed> lines = new ArrayList<>();
            for (ResultSet row = list.executeQuery(); row.next(); ) {
                lines.add(line(row));
            }
            return lines;
        }
    }

    private static Listed line(ResultSet row) throws SQLException {
        return new Listed(
                Bytes.of(row.getBytes("slot")),
                Bytes.of(row.getBytes("sealed_hash")),
                Bytes.of(row.getBytes("version_commit")),
                Optional.ofNullable(row.getObject("version", Integer.class)),
                Optional.ofNullable(row.getBytes("salt")).map(Bytes::of));
    }
}
