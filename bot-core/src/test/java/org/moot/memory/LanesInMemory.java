package org.moot.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.moot.memory.Waiting.Lane;
import org.moot.notice.Lanes;

/** The heads of the lanes, each lent to one deliverer at a time. */
final class LanesInMemory implements Lanes {
    private final Desk desk;
    private final OutboxInMemory outbox;
    private final InstantSource clock;

    LanesInMemory(Desk desk, OutboxInMemory outbox, InstantSource clock) {
        this.desk = desk;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public List<Claimed> claim(Collection<String> platforms, int most, Duration lease) {
        return claim(lane -> !lane.isMirror() && platforms.contains(lane.platform()), most, lease);
    }

    @Override
    public List<Claimed> claimMirrored(String platform, int most, Duration lease) {
        return claim(lane -> lane.isMirror() && lane.platform().equals(platform), most, lease);
    }

    @Override
    public List<Behind> behind(Claimed claimed) {
        return desk.alone(
                () -> lane(claimed).map(it -> new Behind(it.id(), it.parcel())).toList());
    }

    private Stream<Waiting> lane(Claimed claimed) {
        return outbox.waiting().find(claimed.id()).map(Waiting::lane).stream()
                .flatMap(lane ->
                        outbox.notAside().stream().filter(it -> it.lane().equals(lane) && it.id() > claimed.id()));
    }

    @Override
    public void rearrange(Claimed claimed, List<Behind> changed, Collection<Long> gone) {
        desk.alone(() -> {
            if (isStillHeld(claimed)) {
                changed.forEach(it -> outbox.waiting().change(it.id(), waiting -> waiting.saying(it.parcel())));
                gone.forEach(outbox.waiting()::remove);
            }
            return claimed;
        });
    }

    private List<Claimed> claim(Predicate<Lane> which, int most, Duration lease) {
        return desk.alone(() -> {
            Instant now = clock.instant();
            return heads().stream()
                    .filter(head -> which.test(head.lane()) && head.isDue(now))
                    .limit(most)
                    .map(head -> outbox.waiting().change(head.id(), it -> it.leasedUntil(now.plus(lease))))
                    .map(it -> new Claimed(it.id(), it.spot(), it.parcel(), it.tries() - 1, it.fence()))
                    .toList();
        });
    }

    private Collection<Waiting> heads() {
        Map<Lane, Waiting> heads = new LinkedHashMap<>();
        outbox.notAside().forEach(it -> heads.putIfAbsent(it.lane(), it));
        return heads.values();
    }

    @Override
    public boolean done(Claimed claimed) {
        return desk.alone(() ->
                isStillHeld(claimed) && outbox.waiting().remove(claimed.id()).isPresent());
    }

    @Override
    public void later(Claimed claimed, Duration wait, String why) {
        ifStillHeld(claimed, it -> it.dueAt(clock.instant().plus(wait)));
    }

    @Override
    public void aside(Claimed claimed, String why) {
        ifStillHeld(claimed, Waiting::setAside);
    }

    private void ifStillHeld(Claimed claimed, UnaryOperator<Waiting> step) {
        desk.alone(() -> {
            if (isStillHeld(claimed)) {
                outbox.waiting().change(claimed.id(), step);
            }
            return claimed;
        });
    }

    private boolean isStillHeld(Claimed claimed) {
        return outbox.waiting()
                .find(claimed.id())
                .filter(it -> it.fence() == claimed.fence() && !it.aside())
                .isPresent();
    }

    @Override
    public void await(Duration most) {
        desk.await(() -> heads().stream().anyMatch(head -> head.isDue(clock.instant())), most);
    }

    @Override
    public Backlog backlog() {
        List<Waiting> waiting = outbox.notAside();
        long aside = outbox.waiting().all(Waiting::aside).count();
        Optional<Instant> oldest = waiting.stream()
                .filter(it -> !it.lane().isMirror())
                .map(Waiting::staged)
                .min(Instant::compareTo);
        return new Backlog(waiting.size(), aside, oldest);
    }
}
