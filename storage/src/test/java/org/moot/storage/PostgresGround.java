package org.moot.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.moot.Stores;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.contract.Ground;
import org.moot.time.TimeMachine;

/** PostgreSQL as a ground for contracts. */
final class PostgresGround implements Ground {

    private final Storage storage;

    PostgresGround(Storage storage) {
        this.storage = storage;
    }

    @Override
    public Stores stores() {
        return storage.stores();
    }

    @Override
    public Instant now() {
        return storage.clock().instant();
    }

    @Override
    public TimeMachine time() {
        return storage.timeMachine();
    }

    @Override
    public void deadlinesGoTo(Function<Request, Reply> dispatcher) {
        storage.clockwork().handTo(deadline -> {
            var request = Request.byClock(
                    deadline.name() + "@" + deadline.due(), deadline.command(), deadline.arguments(), now());
            return dispatcher.apply(request).outcome() != Reply.Outcome.BROKEN;
        });
    }

    @Override
    public void pass(Duration moment) {
        try {
            Thread.sleep(moment);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isConcurrent() {
        return true;
    }
}
