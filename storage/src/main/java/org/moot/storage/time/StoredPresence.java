package org.moot.storage.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.moot.storage.rows.Moment;
import org.moot.time.Presence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stretches of time in which something was seen again and again; what lies between two of them is an absence. */
@Component
final class StoredPresence implements Presence {

    /** Seen about once a minute, so one missed time is nothing. */
    static final Duration BLINK = Duration.ofMinutes(2);

    private final JdbcClient jdbc;

    StoredPresence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void seen(String what, Instant now) {
        int continued = jdbc.sql("""
                update presence set ended = greatest(ended, :now)
                where what = :what and began = (select max(began) from presence where what = :what)
                and ended >= :since
                """)
                .param("what", what)
                .param("now", Moment.written(now))
                .param("since", Moment.written(now.minus(BLINK)))
                .update();
        if (continued == 0) {
            jdbc.sql("insert into presence (what, began, ended) values (:what, :now, :now) on conflict do nothing")
                    .param("what", what)
                    .param("now", Moment.written(now))
                    .update();
        }
    }

    @Override
    public List<Away> away(String what, Instant from, Instant until) {
        List<Stretch> stretches = stretches(what, from, until);
        List<Away> away = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            boolean last = i + 1 == stretches.size();
            Instant gone = later(stretches.get(i).ended(), from);
            Instant back = last ? until : stretches.get(i + 1).began();
            boolean blink =
                    last && Duration.between(stretches.get(i).ended(), until).compareTo(BLINK) <= 0;
            if (gone.isBefore(back) && !blink) {
                away.add(new Away(gone, back));
            }
        }
        return away;
    }

    /** Those that reach into the time, and the last one before it; what was before the first of all is not known. */
    private List<Stretch> stretches(String what, Instant from, Instant until) {
        return jdbc.sql("""
                select began, ended from presence where what = :what and began < :until
                and began >= coalesce((select max(began) from presence where what = :what and began <= :from), :from)
                order by began
                """)
                .param("what", what)
                .param("from", Moment.written(from))
                .param("until", Moment.written(until))
                .query((row, at) -> new Stretch(Moment.read(row, "began"), Moment.read(row, "ended")))
                .list();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private record Stretch(Instant began, Instant ended) {}
}
