package org.moot.storage.call;

import java.time.Instant;
import java.util.List;
import org.moot.call.Sightings;
import org.moot.call.attendance.Report;
import org.moot.call.attendance.Sighting;
import org.moot.storage.json.Json;
import org.moot.storage.rows.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rooms noticed and reported, as it came in; each thing once. */
@Component
final class StoredSightings implements Sightings {

    private final JdbcClient jdbc;

    StoredSightings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Sighting sighting, Instant received) {
        return jdbc.sql("""
                        insert into call_sighting (room, key, at, received, seen)
                        values (:room, :key, :at, :received, cast(:seen as jsonb)) on conflict do nothing
                        """)
                        .param("room", sighting.room())
                        .param("key", sighting.key())
                        .param("at", Moment.written(sighting.at()))
                        .param("received", Moment.written(received))
                        .param("seen", Json.write(sighting))
                        .update()
                == 1;
    }

    @Override
    public List<Sighting> in(String room, Instant from, Instant until) {
        return jdbc.sql("select seen from call_sighting where room = ? and at >= ? and at < ? order by at, key")
                .params(room, Moment.written(from), Moment.written(until))
                .query((row, at) -> Json.read(row.getString(1), Sighting.class))
                .list();
    }

    @Override
    public void put(String room, Report report, Instant received) {
        jdbc.sql("""
                insert into call_report (room, instance, began, received, told)
                values (:room, :instance, :began, :received, cast(:told as jsonb))
                on conflict (room, instance) do update set began = excluded.began, received = excluded.received,
                    told = excluded.told
                """)
                .param("room", room)
                .param("instance", report.instance())
                .param("began", report.began().map(Moment::written).orElse(null))
                .param("received", Moment.written(received))
                .param("told", Json.write(report))
                .update();
    }

    @Override
    public List<Report> reports(String room, Instant from, Instant until) {
        return jdbc.sql(
                        "select told from call_report where room = ? and began >= ? and began < ? order by began, instance")
                .params(room, Moment.written(from), Moment.written(until))
                .query((row, at) -> Json.read(row.getString(1), Report.class))
                .list();
    }

    @Override
    public void forget(Instant before) {
        for (String table : List.of("call_sighting", "call_report")) {
            jdbc.sql("delete from " + table + " where received < ?")
                    .param(Moment.written(before))
                    .update();
        }
    }
}
