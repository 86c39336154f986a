package org.moot.memory;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.moot.conversation.Account;
import org.moot.notice.Outbox;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;

/** What is staged, in one table with what the lanes take from it. */
final class OutboxInMemory implements Outbox {
    /** Never the same in two memories: a platform that outlives one of them says nothing twice under one id. */
    private static final AtomicLong IDS = new AtomicLong();

    private final InstantSource clock;
    private final Table<Long, Waiting> waiting;

    OutboxInMemory(Desk desk, InstantSource clock) {
        this.clock = clock;
        this.waiting = new Table<>(desk);
    }

    @Override
    public void stage(Spot spot, Parcel parcel) {
        long id = IDS.incrementAndGet();
        waiting.add(id, Waiting.staged(id, spot, parcel, clock.instant()));
    }

    Table<Long, Waiting> waiting() {
        return waiting;
    }

    List<Waiting> notAside() {
        return waiting.all(it -> !it.aside()).toList();
    }

    /** What waits for the doors of somebody whom nobody knows any more is said to nobody. */
    void erase(List<Account> accounts) {
        waiting.all(it -> it.spot() instanceof Spot.Door door && accounts.contains(door.account()))
                .forEach(it -> waiting.remove(it.id()));
    }
}
