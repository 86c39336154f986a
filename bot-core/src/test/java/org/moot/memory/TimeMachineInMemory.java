package org.moot.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.time.Deadline;
import org.moot.time.Presence;
import org.moot.time.TimeMachine;

/** Moves the clock from deadline to deadline and gives each one's command at its own hour. */
final class TimeMachineInMemory implements TimeMachine {
    private static final String NOTHING = "";

    private final SettableClock clock;
    private final DeadlinesInMemory deadlines;
    private final PresenceInMemory presence;
    private final Function<Request, Reply> dispatcher;
    private final Runnable restoring;

    TimeMachineInMemory(
            SettableClock clock,
            DeadlinesInMemory deadlines,
            PresenceInMemory presence,
            Function<Request, Reply> dispatcher,
            Runnable restoring) {
        this.clock = clock;
        this.deadlines = deadlines;
        this.presence = presence;
        this.dispatcher = dispatcher;
        this.restoring = restoring;
    }

    @Override
    public void forward(Duration by) {
        travel(by, NOTHING);
    }

    @Override
    public void outage(String what, Duration by) {
        presence.allButOne(NOTHING, clock.instant());
        presence.seen(what, clock.instant());
        if (what.equals(Presence.SERVICE)) {
            clock.forward(by);
            presence.allSeen(clock.instant());
            travel(Duration.ZERO, NOTHING);
        } else {
            travel(by, what);
            presence.seen(what, clock.instant());
        }
    }

    @Override
    public void restored() {
        restoring.run();
    }

    private void travel(Duration by, String away) {
        Instant arrival = clock.instant().plus(by);
        Optional<Deadline> next = deadlines.next(arrival);
        while (next.isPresent()) {
            Instant due = next.get().due();
            arriveAt(due.isAfter(clock.instant()) ? due : clock.instant(), away);
            give(next.get());
            next = deadlines.next(arrival);
        }
        arriveAt(arrival, away);
    }

    private void arriveAt(Instant moment, String away) {
        clock.set(moment);
        presence.allButOne(away, moment);
    }

    private void give(Deadline deadline) {
        String id = deadline.name() + "@" + deadline.due();
        Reply reply = dispatcher.apply(Request.byClock(id, deadline.command(), deadline.arguments(), clock.instant()));
        if (reply.outcome() == Reply.Outcome.BROKEN) {
            throw new IllegalStateException("the deadline " + deadline.name() + " broke");
        }
        deadlines.given(deadline);
    }
}
