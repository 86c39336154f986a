package org.moot.storage.notice;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.moot.conversation.Account;
import org.moot.conversation.Subject;
import org.moot.notice.Outbox;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;
import org.moot.storage.json.Json;
import org.moot.storage.keys.Lookups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stages parcels in the lane of their place. A hall and its threads are one lane, because a thread has to be opened before
 * anything is said in it.
 */
@Component
final class StoredOutbox implements Outbox {

    private final JdbcClient jdbc;
    private final Bell bell;
    private final Lookups lookups;

    StoredOutbox(JdbcClient jdbc, Bell bell, Lookups lookups) {
        this.jdbc = jdbc;
        this.bell = bell;
        this.lookups = lookups;
    }

    @Override
    public void stage(Spot spot, Parcel parcel) {
        LaneKey lane = lane(spot);
        if (insert(lane, spot, parcel) == 0) {
            jdbc.sql("insert into lane (kind, platform, address, keyed) values (?, ?, ?, ?) on conflict do nothing")
                    .params(lane.kind(), lane.platform(), lane.address(), spot instanceof Spot.Door)
                    .update();
            insert(lane, spot, parcel);
        }
        bell.ringAfterCommit();
    }

    @Override
    public boolean revise(Spot spot, Subject about, Function<Parcel, Optional<Parcel>> step) {
        boolean any = false;
        for (Found it : waiting(lane(spot), about)) {
            Optional<Parcel> other = step.apply(it.parcel());
            other.ifPresent(parcel -> jdbc.sql("update outbox set parcel = cast(? as jsonb) where id = ?")
                    .params(Json.write(parcel), it.id())
                    .update());
            any |= other.isPresent();
        }
        return any;
    }

    @Override
    public List<Parcel> drop(Spot spot, Subject about) {
        List<Found> waiting = waiting(lane(spot), about);
        waiting.forEach(
                it -> jdbc.sql("delete from outbox where id = ?").param(it.id()).update());
        return waiting.stream().map(Found::parcel).toList();
    }

    /** The lane is locked first: whoever claims passes over it, and whoever has just claimed has said what is in hand. */
    private List<Found> waiting(LaneKey lane, Subject about) {
        return jdbc.sql("select id from lane where kind = ? and platform = ? and address = ? for no key update")
                .params(lane.kind(), lane.platform(), lane.address())
                .query(Long.class)
                .optional()
                .map(id -> jdbc.sql("""
                        select outbox.id, parcel from outbox join lane on lane.id = outbox.lane
                        where lane = ? and card_kind = ? and card_key = ? and not aside
                        and outbox.id is distinct from lane.holds order by outbox.id
                        """)
                        .params(id, about.kind(), about.key())
                        .query((row, at) ->
                                new Found(row.getLong("id"), Json.read(row.getString("parcel"), Parcel.class)))
                        .list())
                .orElse(List.of());
    }

    private record Found(long id, Parcel parcel) {}

    private int insert(LaneKey lane, Spot spot, Parcel parcel) {
        Optional<Subject> card = parcel.about();
        return jdbc.sql("""
                insert into outbox (lane, spot, parcel, card_kind, card_key)
                select id, cast(:spot as jsonb), cast(:parcel as jsonb), cast(:cardKind as text), cast(:cardKey as text)
                from lane where kind = :kind and platform = :platform and address = :address
                """)
                .param("spot", Json.write(spot))
                .param("parcel", Json.write(parcel))
                .param("cardKind", card.map(Subject::kind).orElse(null))
                .param("cardKey", card.map(Subject::key).orElse(null))
                .param("kind", lane.kind())
                .param("platform", lane.platform())
                .param("address", lane.address())
                .update();
    }

    /** A door's lane bears no account, because it stays when nothing waits in it any more. */
    private LaneKey lane(Spot spot) {
        return switch (spot) {
            case Spot.Hall hall ->
                new LaneKey("hall", hall.place().platform(), hall.place().address());
            case Spot.Thread thread ->
                new LaneKey("hall", thread.hall().platform(), thread.hall().address());
            case Spot.Mirror mirror ->
                new LaneKey(
                        "mirror",
                        mirror.hall().platform(),
                        mirror.hall().address() + " " + mirror.about().kind() + " "
                                + mirror.about().key());
            case Spot.Door door -> {
                Account account = door.account();
                yield new LaneKey("door", account.platform(), lookups.hex("door", account.platform(), account.id()));
            }
        };
    }

    private record LaneKey(String kind, String platform, String address) {}
}
