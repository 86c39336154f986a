package org.moot.storage.assembly;

import java.time.Instant;
import java.util.List;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Seat;
import org.moot.assembly.Seats;
import org.moot.conversation.Refusal;
import org.moot.storage.rows.Moment;
import org.moot.storage.rows.Turn;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seats, granted one after the other, because two at once could close a circle that neither sees. */
@Component
final class StoredSeats implements Seats {

    private static final RowMapper<Seat> SEAT = (row, at) -> new Seat(
            new AssemblyId(row.getLong("member")), new AssemblyId(row.getLong("parent")), Moment.read(row, "since"));

    private final JdbcClient jdbc;
    private final Turn turn;

    StoredSeats(JdbcClient jdbc, Turn turn) {
        this.jdbc = jdbc;
        this.turn = turn;
    }

    @Override
    public void add(Seat seat) {
        turn.alone("assembly.seat");
        boolean circle =
                seat.member().equals(seat.parent()) || above(seat.parent()).contains(seat.member());
        Refusal.when(circle, "assembly.seat-circle");
        int added = jdbc.sql("insert into seat (member, parent, since) values (?, ?, ?) on conflict do nothing")
                .params(seat.member().value(), seat.parent().value(), Moment.written(seat.since()))
                .update();
        Refusal.when(added == 0, "assembly.seat-taken");
        forgetWishes(seat.member(), seat.parent());
    }

    @Override
    public boolean want(AssemblyId member, AssemblyId parent, Side side, Instant now) {
        turn.alone("assembly.seat");
        jdbc.sql("insert into seat_wish (member, parent, side, since) values (?, ?, ?, ?) on conflict do nothing")
                .params(member.value(), parent.value(), side.name(), Moment.written(now))
                .update();
        return jdbc.sql("select exists (select from seat_wish where member = ? and parent = ? and side <> ?)")
                .params(member.value(), parent.value(), side.name())
                .query(Boolean.class)
                .single();
    }

    private void forgetWishes(AssemblyId member, AssemblyId parent) {
        jdbc.sql("delete from seat_wish where member = ? and parent = ?")
                .params(member.value(), parent.value())
                .update();
    }

    @Override
    public boolean remove(AssemblyId member, AssemblyId parent) {
        forgetWishes(member, parent);
        return jdbc.sql("delete from seat where member = ? and parent = ?")
                        .params(member.value(), parent.value())
                        .update()
                == 1;
    }

    @Override
    public List<Seat> in(AssemblyId parent) {
        return jdbc.sql("select * from seat where parent = ? order by member")
                .param(parent.value())
                .query(SEAT)
                .list();
    }

    @Override
    public List<Seat> of(AssemblyId member) {
        return jdbc.sql("select * from seat where member = ? order by parent")
                .param(member.value())
                .query(SEAT)
                .list();
    }

    @Override
    public List<AssemblyId> above(AssemblyId member) {
        return ids("""
                with recursive above as (
                    select parent from seat where member = ?
                    union
                    select seat.parent from seat join above on seat.member = above.parent
                ) select parent from above order by parent
                """, member);
    }

    @Override
    public List<AssemblyId> below(AssemblyId parent) {
        return ids("""
                with recursive below as (
                    select member from seat where parent = ?
                    union
                    select seat.member from seat join below on seat.parent = below.member
                ) select member from below order by member
                """, parent);
    }

    private List<AssemblyId> ids(String sql, AssemblyId from) {
        return jdbc.sql(sql)
                .param(from.value())
                .query((row, at) -> new AssemblyId(row.getLong(1)))
                .list();
    }
}
