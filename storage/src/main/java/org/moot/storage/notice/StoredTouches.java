package org.moot.storage.notice;

import java.util.List;
import org.moot.conversation.Place;
import org.moot.conversation.Subject;
import org.moot.notice.Outbox;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;
import org.moot.notice.Touches;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Touched cards, as rows that nobody has to wait for. */
@Component
final class StoredTouches implements Touches {

    private static final int MOST = 1000;

    /**
     * Where a card has to be revised: where it hangs, and where a parcel with it is in hand, since that one may have been
     * drawn before the change. Not where one still waits: that one will be drawn after it.
     */
    private static final String HALLS = """
            with wall as (
                select hall_platform as platform, hall_address as address from hanging
                where card_kind = :kind and card_key = :key
                union
                select lane.platform, lane.address from outbox join lane on lane.id = outbox.lane and lane.holds = outbox.id
                where card_kind = :kind and card_key = :key and not aside and lane.kind = 'hall'
            )
            select platform, address from wall where not exists (
                select from lane join outbox on outbox.lane = lane.id
                where lane.kind = 'hall' and lane.platform = wall.platform and lane.address = wall.address
                and card_kind = :kind and card_key = :key and not aside and outbox.id is distinct from lane.holds)
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Bell bell;

    StoredTouches(JdbcClient jdbc, Outbox outbox, Bell bell) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.bell = bell;
    }

    @Override
    public void touch(Subject card) {
        jdbc.sql("insert into touch (kind, key) values (?, ?)")
                .params(card.kind(), card.key())
                .update();
        bell.ringAfterCommit();
    }

    @Override
    public int gather() {
        List<Subject> touched = jdbc.sql("""
                delete from touch where ctid = any(array(
                    select ctid from touch limit ? for update skip locked))
                returning kind, key
                """)
                .param(MOST)
                .query((row, at) -> new Subject(row.getString(1), row.getString(2)))
                .list();
        touched.stream().distinct().forEach(this::revise);
        return touched.size();
    }

    private void revise(Subject card) {
        jdbc.sql(HALLS)
                .param("kind", card.kind())
                .param("key", card.key())
                .query((row, at) -> new Place(row.getString(1), row.getString(2)))
                .list()
                .forEach(hall -> outbox.stage(new Spot.Hall(hall), new Parcel.Revise(card)));
    }
}
