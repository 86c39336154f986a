package org.moot.storage.vote;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.audit.Bytes;
import org.moot.vote.VoteId;

/** The box of one closed vote as the count meets it, by the list of the close, some lines at a time. */
record CountedBox(Connection connection, VoteId vote) {

    /** A line of the list, and what lies in the box under it; empty when that is gone. */
    record Line(Bytes slot, Bytes listed, Optional<Bytes> sealed) {}

    List<Line> after(Bytes slot, int most) throws SQLException {
        try (PreparedStatement list = connection.prepareStatement("""
                select l.slot, l.sealed_hash, e.sealed
                from close_list l left join envelope e on e.vote = l.vote and e.slot = l.slot
                where l.vote = ? and l.slot > ? order by l.slot limit ?
                """)) {
            list.setLong(1, vote.value());
            list.setBytes(2, slot.toArray());
            list.setInt(3, most);
            List<Line> lines = new ArrayList<>();
            for (ResultSet row = list.executeQuery(); row.next(); ) {
                lines.add(new Line(
                        Bytes.of(row.getBytes(1)),
                        Bytes.of(row.getBytes(2)),
                        Optional.ofNullable(row.getBytes(3)).map(Bytes::of)));
            }
            return lines;
        }
    }
}
