package org.moot.memory;

import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.moot.conversation.Place;
import org.moot.conversation.Subject;
import org.moot.notice.Hanging;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;
import org.moot.notice.Touches;

/** Cards that changed, until they are gathered. */
final class TouchesInMemory implements Touches {
    private final AtomicLong ids = new AtomicLong();
    private final Desk desk;
    private final OutboxInMemory outbox;
    private final HangingsInMemory hangings;
    private final InstantSource clock;
    private final Table<Long, Touch> touches;

    TouchesInMemory(Desk desk, OutboxInMemory outbox, HangingsInMemory hangings, InstantSource clock) {
        this.desk = desk;
        this.outbox = outbox;
        this.hangings = hangings;
        this.clock = clock;
        this.touches = new Table<>(desk);
    }

    @Override
    public void touch(Subject card) {
        long id = ids.incrementAndGet();
        touches.add(id, new Touch(id, card));
    }

    @Override
    public int gather() {
        return desk.in(() -> {
            List<Touch> taken = touches.all().toList();
            taken.forEach(touch -> touches.remove(touch.id()));
            taken.stream().map(Touch::card).distinct().forEach(this::stage);
            return taken.size();
        });
    }

    private void stage(Subject card) {
        for (Place hall : walls(card)) {
            var spot = new Spot.Hall(hall);
            var revise = new Parcel.Revise(card);
            boolean waits = outbox.notAside().stream()
                    .filter(it -> !it.isInHand(clock.instant()))
                    .anyMatch(it -> it.spot().equals(spot) && it.parcel().equals(revise));
            if (!waits) {
                outbox.stage(spot, revise);
            }
        }
    }

    /** Where the card hangs, and where it is being hung just now, perhaps drawn as it was before. */
    private Set<Place> walls(Subject card) {
        var walls = new LinkedHashSet<Place>();
        hangings.of(card).stream().map(Hanging::hall).forEach(walls::add);
        outbox.notAside().stream()
                .filter(it -> it.isInHand(clock.instant()) && hangs(it.parcel(), card))
                .map(it -> hall(it.spot()))
                .forEach(walls::add);
        return walls;
    }

    private static boolean hangs(Parcel parcel, Subject card) {
        return switch (parcel) {
            case Parcel.Hang hang -> hang.card().equals(card);
            case Parcel.Open open -> open.card().equals(card);
            default -> false;
        };
    }

    private static Place hall(Spot spot) {
        return switch (spot) {
            case Spot.Hall hall -> hall.place();
            case Spot.Thread thread -> thread.hall();
            case Spot.Mirror mirror -> mirror.hall();
            case Spot.Door door -> throw new IllegalStateException("no card hangs at a door");
        };
    }

    private record Touch(long id, Subject card) {}
}
