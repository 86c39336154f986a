package org.moot.storage.time;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.moot.command.Transaction;
import org.moot.storage.rows.Moment;
import org.moot.storage.vote.Tide;
import org.moot.time.Deadline;
import org.moot.time.Presence;
import org.moot.time.TimeMachine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves a demo's time ahead, from one deadline to the next, so that each is performed at its own hour. Time stands still at
 * each, so that the same story always has the same times, and goes on when all is done.
 */
@Component
final class MovedTime implements TimeMachine {

    private final DeadlineBook book;
    private final Clockwork clockwork;
    private final DatabaseClock clock;
    private final Presence presence;
    private final Transaction transaction;
    private final JdbcClient jdbc;
    private final Tide tide;

    MovedTime(
            DeadlineBook book,
            Clockwork clockwork,
            DatabaseClock clock,
            Presence presence,
            Transaction transaction,
            JdbcClient jdbc,
            Tide tide) {
        this.book = book;
        this.clockwork = clockwork;
        this.clock = clock;
        this.presence = presence;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.tide = tide;
    }

    @Override
    public void forward(Duration by) {
        moving(start -> {
            presence.seen(Presence.SERVICE, start);
            stepTo(start.plus(by), Optional.empty());
        });
    }

    /**
     * While a platform is away the service goes on, and so do the deadlines. While the service itself is away nothing
     * happens, and what fell due is performed afterwards, as after a restart.
     */
    @Override
    public void outage(String what, Duration by) {
        moving(start -> {
            Instant end = start.plus(by);
            presence.seen(Presence.SERVICE, start);
            presence.seen(what, start);
            if (what.equals(Presence.SERVICE)) {
                List<String> there = there(Optional.empty());
                move(end, List.of());
                there.forEach(it -> presence.seen(it, book.now()));
                stepTo(end, Optional.empty());
            } else {
                stepTo(end, Optional.of(what));
                presence.seen(what, book.now());
            }
        });
    }

    @Override
    public void restored() {
        tide.look();
        jdbc.sql("update tide set mark = mark - 1").update();
        tide.look();
    }

    /** From a moment at which time stands still, to one from which it goes on. */
    private void moving(Consumer<Instant> way) {
        clockwork.alone(() -> {
            try {
                move(book.now(), List.of());
                way.accept(book.now());
            } finally {
                clock.goOn();
            }
        });
    }

    private void stepTo(Instant target, Optional<String> away) {
        Set<String> failed = new HashSet<>();
        for (var next = book.next(target, failed); next.isPresent(); next = book.next(target, failed)) {
            Deadline deadline = next.get();
            move(deadline.due(), there(away));
            if (!clockwork.perform(deadline)) {
                failed.add(deadline.name());
            }
        }
        move(target, there(away));
    }

    /** What was seen just now, apart from what is away. */
    private List<String> there(Optional<String> away) {
        return jdbc
                .sql("select distinct what from presence where ended >= moot_now() - make_interval(secs => ?)")
                .param((double) StoredPresence.BLINK.toSeconds())
                .query((row, at) -> row.getString(1))
                .list()
                .stream()
                .filter(what -> !away.equals(Optional.of(what)))
                .toList();
    }

    /** Moves time to a moment, never back; what was there stays there. */
    private void move(Instant to, List<String> there) {
        transaction.in(() -> {
            jdbc.sql("""
                    update moved_time set standing = greatest(moot_now(), :to)
                    """).param("to", Moment.written(to)).update();
            return jdbc.sql("""
                    update presence set ended = greatest(ended, moot_now())
                    where what = any(:there) and began = (select max(began) from presence p where p.what = presence.what)
                    """).param("there", there.toArray(String[]::new)).update();
        });
        clock.lookAgain();
    }
}
