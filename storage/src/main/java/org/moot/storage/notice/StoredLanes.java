package org.moot.storage.notice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.moot.conversation.Subject;
import org.moot.notice.Lanes;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;
import org.moot.storage.json.Json;
import org.moot.storage.rows.Moment;
import org.moot.storage.time.Programs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lanes on PostgreSQL. A lane is claimed by locking its row, passing over those that others are just claiming; its head is
 * looked up in a statement after the lock, because an earlier one may still see what another holder has delivered.
 */
@Component
final class StoredLanes implements Lanes {

    private static final Logger LOG = LoggerFactory.getLogger(StoredLanes.class);

    /** The lanes with something in them, one by one along the index, however much waits in each. */
    private static final String CLAIM = """
            with recursive head as (
                (select lane, id from outbox where not aside order by lane, id limit 1)
                union all
                select following.lane, following.id from head cross join lateral (
                    select lane, id from outbox where not aside and lane > head.lane order by lane, id limit 1
                ) following
            ), free as (
                select lane.id from head join lane on lane.id = head.lane
                where (lane.kind = 'mirror') = :mirror and lane.platform = any(:platforms)
                and lane.due <= clock_timestamp() and lane.leased_until <= clock_timestamp()
                order by head.id limit :most
                for no key update of lane skip locked
            )
            update lane set fence = fence + 1, holder = :holder,
                leased_until = clock_timestamp() + make_interval(secs => :lease)
            from free where lane.id = free.id
            returning lane.id
            """;

    private static final String TAKE_HEADS = """
            update lane set holds = head.id, head = head.id,
                tries = case when lane.head = head.id then lane.tries + 1 else 1 end
            from unnest(:lanes) claimed (lane) cross join lateral (
                select id, spot, parcel from outbox
                where outbox.lane = claimed.lane and not aside order by id limit 1
            ) head
            where lane.id = claimed.lane
            returning head.id, head.spot, head.parcel, lane.tries - 1 as tries, lane.fence
            """;

    private static final String RELEASE = """
            update lane set leased_until = '-infinity', holds = null, due = clock_timestamp() + make_interval(secs => :wait)
            where id = (select lane from outbox where id = :id) and fence = :fence
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Bell bell;
    private final Programs programs;

    StoredLanes(JdbcClient jdbc, DataSource dataSource, Bell bell, Programs programs) {
        this.jdbc = jdbc;
        this.bell = bell;
        this.programs = programs;
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public List<Claimed> claim(Collection<String> platforms, int most, Duration lease) {
        return claim(false, platforms, most, lease);
    }

    @Override
    public List<Claimed> claimMirrored(String platform, int most, Duration lease) {
        return claim(true, List.of(platform), most, lease);
    }

    @Override
    public List<Behind> behind(Claimed claimed) {
        return jdbc.sql("""
                select id, parcel from outbox where lane = (select lane from outbox where id = :id)
                and not aside and id > :id order by id
                """)
                .param("id", claimed.id())
                .query((row, at) -> new Behind(row.getLong("id"), Json.read(row.getString("parcel"), Parcel.class)))
                .list();
    }

    @Override
    public void rearrange(Claimed claimed, List<Behind> changed, Collection<Long> gone) {
        transaction.executeWithoutResult(status -> {
            boolean isHeld = jdbc.sql("""
                    select true from lane where id = (select lane from outbox where id = ?) and fence = ?
                    for no key update
                    """)
                    .params(claimed.id(), claimed.fence())
                    .query(Boolean.class)
                    .optional()
                    .isPresent();
            if (isHeld) {
                changed.forEach(this::change);
                jdbc.sql("delete from outbox where id = any(?)")
                        .param(gone.toArray(Long[]::new))
                        .update();
            }
        });
    }

    private void change(Behind waiting) {
        Optional<Subject> about = waiting.parcel().about();
        jdbc.sql("""
                update outbox set parcel = cast(:parcel as jsonb), card_kind = cast(:kind as text),
                    card_key = cast(:key as text)
                where id = :id
                """)
                .param("parcel", Json.write(waiting.parcel()))
                .param("kind", about.map(Subject::kind).orElse(null))
                .param("key", about.map(Subject::key).orElse(null))
                .param("id", waiting.id())
                .update();
    }

    private List<Claimed> claim(boolean mirrored, Collection<String> platforms, int most, Duration lease) {
        List<Found> found = transaction.execute(status -> {
            List<Long> lanes = jdbc.sql(CLAIM)
                    .param("most", most)
                    .param("mirror", mirrored)
                    .param("platforms", platforms.toArray(String[]::new))
                    .param("holder", programs.number())
                    .param("lease", seconds(lease))
                    .query((row, at) -> row.getLong(1))
                    .list();
            return lanes.isEmpty() ? List.<Found>of() : heads(lanes);
        });
        return readable(found);
    }

    private List<Found> heads(List<Long> lanes) {
        List<Found> heads = jdbc.sql(TAKE_HEADS)
                .param("lanes", lanes.toArray(Long[]::new))
                .query((row, at) -> new Found(
                        row.getLong("id"),
                        row.getString("spot"),
                        row.getString("parcel"),
                        row.getInt("tries"),
                        row.getLong("fence")))
                .list();
        if (heads.size() < lanes.size()) {
            jdbc.sql("""
                    update lane set leased_until = '-infinity', holds = null
                    where id = any(:lanes) and not exists (select from outbox where lane = lane.id and not aside)
                    """).param("lanes", lanes.toArray(Long[]::new)).update();
        }
        return heads;
    }

    /** What cannot be read would stop its lane for ever, so it is set aside. */
    private List<Claimed> readable(List<Found> found) {
        List<Claimed> claimed = new ArrayList<>();
        for (Found it : found) {
            try {
                claimed.add(it.read());
            } catch (RuntimeException e) {
                LOG.error("outbox {} cannot be read and is set aside", it.id());
                aside(it.id(), it.fence(), "unreadable");
            }
        }
        return claimed;
    }

    @Override
    public boolean done(Claimed claimed) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean held = release(claimed.id(), claimed.fence(), Duration.ZERO);
            if (held) {
                jdbc.sql("delete from outbox where id = ?").param(claimed.id()).update();
            }
            return held;
        }));
    }

    @Override
    public void later(Claimed claimed, Duration wait, String why) {
        transaction.executeWithoutResult(status -> {
            if (release(claimed.id(), claimed.fence(), wait)) {
                jdbc.sql("update outbox set why = ? where id = ?")
                        .params(why, claimed.id())
                        .update();
            }
        });
    }

    @Override
    public void aside(Claimed claimed, String why) {
        aside(claimed.id(), claimed.fence(), why);
    }

    private void aside(long id, long fence, String why) {
        transaction.executeWithoutResult(status -> {
            if (release(id, fence, Duration.ZERO)) {
                jdbc.sql("update outbox set aside = true, why = ? where id = ?")
                        .params(why, id)
                        .update();
            }
        });
    }

    private boolean release(long id, long fence, Duration wait) {
        return jdbc.sql(RELEASE)
                        .param("id", id)
                        .param("fence", fence)
                        .param("wait", seconds(wait))
                        .update()
                == 1;
    }

    @Override
    public void await(Duration most) {
        bell.await(most);
    }

    @Override
    public Backlog backlog() {
        return jdbc.sql("""
                select count(*) filter (where not aside) as waiting, count(*) filter (where aside) as aside,
                    min(staged) filter (where not aside and spot ->> 'is' <> 'mirror') as oldest
                from outbox
                """)
                .query((row, at) ->
                        new Backlog(row.getLong("waiting"), row.getLong("aside"), Moment.maybe(row, "oldest")))
                .single();
    }

    private static double seconds(Duration length) {
        return length.toMillis() / 1000.0;
    }

    private record Found(long id, String spot, String parcel, int tries, long fence) {
        Claimed read() {
            return new Claimed(id, Json.read(spot, Spot.class), Json.read(parcel, Parcel.class), tries, fence);
        }
    }
}
