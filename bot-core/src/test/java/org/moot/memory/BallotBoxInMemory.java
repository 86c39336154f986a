package org.moot.memory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.moot.audit.AuditLog;
import org.moot.audit.Bytes;
import org.moot.audit.Happening;
import org.moot.memory.BoxInMemory.State;
import org.moot.vote.BallotBox;
import org.moot.vote.VoteId;

/** The boxes of all votes, apart from every transaction: what is cast stays cast. Nothing is sealed in memory. */
final class BallotBoxInMemory implements BallotBox {
    private final Desk desk;
    private final InstantSource clock;
    private final AuditLog audit;
    private final Map<VoteId, BoxInMemory> boxes = new HashMap<>();

    BallotBoxInMemory(Desk desk, InstantSource clock, AuditLog audit) {
        this.desk = desk;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public synchronized void open(VoteId vote, Terms terms) {
        desk.requireReachable();
        boxes.putIfAbsent(vote, new BoxInMemory(terms));
    }

    @Override
    public synchronized boolean extend(VoteId vote, Instant closes) {
        Optional<BoxInMemory> open = box(vote).filter(box -> box.is(State.OPEN));
        open.ifPresent(box -> box.closesAt(closes));
        return open.isPresent();
    }

    @Override
    public synchronized boolean pause(VoteId vote) {
        return box(vote)
                .filter(box -> box.move(State.OPEN, State.PAUSED) || box.is(State.PAUSED))
                .isPresent();
    }

    @Override
    public boolean resume(VoteId vote, Instant closes, Happening record) {
        moved(vote, box -> box.move(State.PAUSED, State.OPEN), () -> record);
        return extend(vote, closes);
    }

    @Override
    public synchronized Cast cast(VoteId vote, Bytes slot, Bytes nonce, List<Integer> scores) {
        BoxInMemory box = box(vote).orElseThrow(NotOpen::new);
        box.requireWellFormed(scores);
        if (!box.is(State.OPEN) || box.isOver(clock.instant())) {
            return box.answerTo(nonce).orElseThrow(NotOpen::new);
        }
        return box.cast(slot, nonce, scores);
    }

    @Override
    public synchronized Optional<Cast> find(VoteId vote, Bytes slot) {
        return box(vote).flatMap(box -> box.find(slot));
    }

    @Override
    public synchronized Set<Bytes> among(VoteId vote, Collection<Bytes> slots) {
        return slots.stream().filter(slot -> find(vote, slot).isPresent()).collect(Collectors.toSet());
    }

    @Override
    public Optional<Closing> close(VoteId vote, Function<Closing, Happening> record) {
        moved(
                vote,
                box -> {
                    boolean due = box.is(State.OPEN) && box.isOver(clock.instant());
                    if (due) {
                        box.close();
                    }
                    return due;
                },
                () -> record.apply(closing(vote).orElseThrow()));
        return closing(vote);
    }

    private synchronized Optional<Closing> closing(VoteId vote) {
        return box(vote).flatMap(BoxInMemory::closing);
    }

    @Override
    public boolean unlinked(VoteId vote, Happening record) {
        return moved(vote, box -> box.move(State.CLOSED, State.OPENING), () -> record);
    }

    @Override
    public List<Opened> opened(VoteId vote, Progress progress) {
        List<Opened> opened = opened(vote);
        progress.at(opened.size(), opened.size());
        return opened;
    }

    private synchronized List<Opened> opened(VoteId vote) {
        return box(vote)
                .filter(it -> it.is(State.OPENING) || it.is(State.TALLIED))
                .orElseThrow(() -> new IllegalStateException("the box is not closed, or its link key is still there"))
                .opened();
    }

    @Override
    public synchronized Optional<Listed> listed(VoteId vote, Bytes slot) {
        return box(vote).flatMap(box -> box.listed(slot));
    }

    @Override
    public synchronized List<Listed> list(VoteId vote, Optional<Bytes> after, int most) {
        return box(vote).stream()
                .flatMap(box -> box.after(after).stream())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized Logged log(VoteId vote, int least) {
        BoxInMemory box = box(vote).orElseThrow();
        if (box.is(State.OPEN) || box.is(State.PAUSED)) {
            box.log(least);
        }
        return Logged.of(box.logged());
    }

    @Override
    public synchronized List<Bytes> logged(VoteId vote, long from, int most) {
        return box(vote).stream()
                .flatMap(box -> box.logged().stream())
                .skip(from)
                .limit(most)
                .toList();
    }

    @Override
    public boolean spoil(VoteId vote, Happening record) {
        return moved(
                vote,
                box -> {
                    boolean spoilt = box.move(State.OPEN, State.VOID)
                            || box.move(State.PAUSED, State.VOID)
                            || box.move(State.CLOSED, State.VOID)
                            || box.move(State.OPENING, State.VOID);
                    if (spoilt) {
                        box.shred();
                    }
                    return spoilt;
                },
                () -> record);
    }

    @Override
    public boolean shred(VoteId vote, Happening record) {
        return moved(
                vote,
                box -> {
                    boolean shredded = box.move(State.TALLIED, State.SHREDDED);
                    if (shredded) {
                        box.shred();
                    }
                    return shredded;
                },
                () -> record);
    }

    synchronized boolean isBeingOpened(VoteId vote) {
        return box(vote).filter(box -> box.is(State.OPENING)).isPresent();
    }

    synchronized void tallied(VoteId vote) {
        box(vote).orElseThrow().move(State.OPENING, State.TALLIED);
    }

    synchronized void notTallied(VoteId vote) {
        box(vote).orElseThrow().move(State.TALLIED, State.OPENING);
    }

    private synchronized Optional<BoxInMemory> box(VoteId vote) {
        desk.requireReachable();
        return Optional.ofNullable(boxes.get(vote));
    }

    /** The record is written by whoever moves the box, and after it, so that nobody waits for both. */
    private boolean moved(VoteId vote, Predicate<BoxInMemory> step, Supplier<Happening> record) {
        boolean first;
        synchronized (this) {
            first = box(vote).filter(step).isPresent();
        }
        if (first) {
            desk.run(() -> audit.note(record.get()));
        }
        return first;
    }
}
