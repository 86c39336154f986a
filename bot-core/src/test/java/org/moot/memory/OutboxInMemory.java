package org.moot.memory;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.moot.conversation.Account;
import org.moot.conversation.Subject;
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

    @Override
    public boolean revise(Spot spot, Subject about, Function<Parcel, Optional<Parcel>> step) {
        boolean any = false;
        for (Waiting it : about(spot, about)) {
            Optional<Parcel> other = step.apply(it.parcel());
            other.ifPresent(parcel -> waiting.change(it.id(), same -> same.saying(parcel)));
            any |= other.isPresent();
        }
        return any;
    }

    @Override
    public List<Parcel> drop(Spot spot, Subject about) {
        List<Waiting> dropped = about(spot, about);
        dropped.forEach(it -> waiting.remove(it.id()));
        return dropped.stream().map(Waiting::parcel).toList();
    }

    private List<Waiting> about(Spot spot, Subject about) {
        Waiting.Lane lane = Waiting.staged(0, spot, new Parcel.Revise(about), clock.instant())
                .lane();
        return notAside().stream()
                .filter(it -> it.lane().equals(lane) && !it.isInHand(clock.instant()))
                .filter(it -> it.parcel().about().equals(Optional.of(about)))
                .toList();
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
