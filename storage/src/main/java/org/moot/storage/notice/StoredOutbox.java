package org.moot.storage.notice;

import java.util.Optional;
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

    private int insert(LaneKey lane, Spot spot, Parcel parcel) {
        Optional<Subject> card = card(parcel);
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

    private static Optional<Subject> card(Parcel parcel) {
        return switch (parcel) {
            case Parcel.Say say -> Optional.empty();
            case Parcel.Hide hide -> Optional.empty();
            case Parcel.Hang hang -> Optional.of(hang.card());
            case Parcel.Open open -> Optional.of(open.card());
            case Parcel.Revise revise -> Optional.of(revise.card());
        };
    }

    /** A door's lane bears no account, because it stays when nothing waits in it any more. */
    private LaneKey lane(Spot spot) {
        return switch (spot) {
            case Spot.Hall hall ->
                new LaneKey("hall", hall.place().platform(), hall.place().address());
            case Spot.Thread thread ->
                new LaneKey("hall", thread.hall().platform(), thread.hall().address());
            case Spot.Door door -> {
                Account account = door.account();
                yield new LaneKey("door", account.platform(), lookups.hex("door", account.platform(), account.id()));
            }
        };
    }

    private record LaneKey(String kind, String platform, String address) {}
}
