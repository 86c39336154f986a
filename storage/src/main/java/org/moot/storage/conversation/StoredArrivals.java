package org.moot.storage.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.conversation.Arrivals;
import org.moot.storage.rows.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What arrived, in the order of the turns in which it came. */
@Component
final class StoredArrivals implements Arrivals {

    private final JdbcClient jdbc;

    StoredArrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(String platform, List<Arrival> arrived, List<Gap> gaps) {
        long turn = jdbc.sql("select nextval('arrival_turn')").query(Long.class).single();
        for (Gap gap : gaps) {
            jdbc.sql("""
                    insert into arrival_gap (platform, lane, from_token, to_token, turn) values (?, ?, ?, ?, ?)
                    on conflict do nothing
                    """)
                    .params(platform, gap.lane(), gap.from(), gap.to(), turn)
                    .update();
        }
        put(platform, arrived, turn, 0);
    }

    private void put(String platform, List<Arrival> arrived, long turn, int first) {
        int place = first;
        for (Arrival it : arrived) {
            jdbc.sql("""
                    insert into arrival (platform, id, lane, turn, place, content, due_at)
                    values (?, ?, ?, ?, ?, ?, moot_now()) on conflict do nothing
                    """)
                    .params(platform, it.id(), it.lane(), turn, place++, it.content())
                    .update();
        }
    }

    @Override
    public List<Gap> gaps(String platform) {
        return jdbc.sql("select lane, from_token, to_token from arrival_gap where platform = ? order by turn")
                .param(platform)
                .query((row, at) -> new Gap(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    @Override
    public void fill(String platform, Gap gap, List<Arrival> missing) {
        jdbc.sql("delete from arrival_gap where platform = ? and lane = ? and from_token = ? returning turn")
                .params(platform, gap.lane(), gap.from())
                .query(Long.class)
                .optional()
                .ifPresent(turn -> put(platform, missing, turn, -missing.size()));
    }

    @Override
    public List<Waiting> due(String platform, int most) {
        return jdbc.sql("""
                select lane, id, content, tries from (
                    select *, row_number() over (partition by lane order by turn, place) as nth from arrival
                    where platform = :platform and done_on is null and due_at <= moot_now()
                    and not exists (select from arrival_gap gap
                        where gap.platform = arrival.platform and gap.lane = arrival.lane)) as due
                where nth <= :most order by turn, place
                """)
                .param("platform", platform)
                .param("most", most)
                .query(StoredArrivals::waiting)
                .list();
    }

    private static Waiting waiting(ResultSet row, int at) throws SQLException {
        return new Waiting(row.getString("lane"), row.getString("id"), row.getString("content"), row.getInt("tries"));
    }

    @Override
    public List<Waiting> putOff(String platform, int most) {
        return jdbc.sql("""
                select lane, id, content, tries from arrival
                where platform = ? and done_on is null and tries > 0 and due_at > moot_now()
                order by turn, place limit ?
                """)
                .params(platform, most)
                .query(StoredArrivals::waiting)
                .list();
    }

    @Override
    public void later(String platform, String id, Duration wait) {
        jdbc.sql("""
                update arrival set tries = tries + 1, due_at = moot_now() + make_interval(secs => ?)
                where platform = ? and id = ? and done_on is null
                """).params(wait.toMillis() / 1000.0, platform, id).update();
    }

    /** What was done a month ago cannot come again. */
    @Override
    public void done(String platform, String id) {
        jdbc.sql("""
                update arrival set done_on = moot_now()::date, lane = null, turn = null, place = null, content = null,
                    due_at = null, tries = 0
                where platform = ? and id = ? and done_on is null
                """).params(platform, id).update();
        jdbc.sql("""
                delete from arrival where ctid = any(array(
                    select ctid from arrival where done_on < moot_now()::date - 31 limit 2))
                """).update();
    }

    @Override
    public long waiting(String platform) {
        return jdbc.sql("select count(*) from arrival where platform = ? and done_on is null")
                .param(platform)
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Instant> dueSince(String platform) {
        return jdbc.sql("""
                select min(due_at) as since from arrival
                where platform = ? and done_on is null and due_at <= moot_now()
                """)
                .param(platform)
                .query((row, at) -> Moment.maybe(row, "since"))
                .single();
    }
}
