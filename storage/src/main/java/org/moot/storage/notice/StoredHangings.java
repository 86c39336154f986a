package org.moot.storage.notice;

import java.util.List;
import java.util.Optional;
import org.moot.conversation.Place;
import org.moot.conversation.Subject;
import org.moot.notice.Hanging;
import org.moot.notice.Hangings;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where cards hang: one row per card and hall. */
@Component
final class StoredHangings implements Hangings {

    private static final RowMapper<Hanging> HANGING = (row, at) -> new Hanging(
            new Subject(row.getString("card_kind"), row.getString("card_key")),
            new Place(row.getString("hall_platform"), row.getString("hall_address")),
            new Place(row.getString("at_platform"), row.getString("at_address")),
            row.getBoolean("opens_thread"),
            row.getString("reference"));

    private final JdbcClient jdbc;

    StoredHangings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(Hanging hanging) {
        jdbc.sql("""
                insert into hanging (card_kind, card_key, hall_platform, hall_address, at_platform, at_address,
                    opens_thread, reference)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (card_kind, card_key, hall_platform, hall_address) do update set
                    at_platform = excluded.at_platform, at_address = excluded.at_address,
                    opens_thread = excluded.opens_thread, reference = excluded.reference
                """)
                .params(
                        hanging.card().kind(),
                        hanging.card().key(),
                        hanging.hall().platform(),
                        hanging.hall().address(),
                        hanging.at().platform(),
                        hanging.at().address(),
                        hanging.opensThread(),
                        hanging.reference())
                .update();
    }

    @Override
    public Optional<Hanging> find(Subject card, Place hall) {
        return jdbc.sql("""
                select * from hanging
                where card_kind = ? and card_key = ? and hall_platform = ? and hall_address = ?
                """)
                .params(card.kind(), card.key(), hall.platform(), hall.address())
                .query(HANGING)
                .optional();
    }

    @Override
    public List<Hanging> of(Subject card) {
        return jdbc.sql("""
                select * from hanging where card_kind = ? and card_key = ? order by hall_platform, hall_address
                """).params(card.kind(), card.key()).query(HANGING).list();
    }

    @Override
    public void forget(Place hall) {
        jdbc.sql("delete from hanging where hall_platform = ? and hall_address = ?")
                .params(hall.platform(), hall.address())
                .update();
    }

    @Override
    public Optional<Hanging> threadAt(Place place) {
        return jdbc.sql("select * from hanging where at_platform = ? and at_address = ? and opens_thread limit 1")
                .params(place.platform(), place.address())
                .query(HANGING)
                .optional();
    }
}
