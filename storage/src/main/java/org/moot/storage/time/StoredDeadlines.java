package org.moot.storage.time;

import java.time.Duration;
import org.moot.time.Deadline;
import org.moot.time.Deadlines;
import org.springframework.stereotype.Component;

/** Deadlines written in the transaction that sets them, with a waking for each. */
@Component
final class StoredDeadlines implements Deadlines {

    private static final Duration LATE = Duration.ofMinutes(1);

    private final DeadlineBook book;
    private final Clockwork clockwork;

    StoredDeadlines(DeadlineBook book, Clockwork clockwork) {
        this.book = book;
        this.clockwork = clockwork;
    }

    @Override
    public void set(Deadline deadline) {
        if (book.write(deadline)) {
            clockwork.wake(deadline);
        }
    }

    @Override
    public void clear(String name) {
        book.strike(name);
    }

    @Override
    public int late() {
        return book.countLate(LATE);
    }
}
