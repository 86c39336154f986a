package org.moot.notice;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moot.command.Transaction;
import org.moot.command.Wordless;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.conversation.Platform.DeliveryId;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes parcels to the platforms, the only caller of {@link Platform}. A parcel is delivered at least once under the same
 * id and seen once; what a platform refuses for good is set aside; what it cannot take now waits in order.
 */
public final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int MOST_TRIES_OF_A_FAULT = 5;
    private static final int MOST_AT_ONCE = 16;

    private final Lanes lanes;
    private final Touches touches;
    private final Hangings hangings;
    private final Transaction transaction;
    private final Map<String, Platform> platforms;
    private final Map<String, Card> cards;
    private final InstantSource clock;
    private volatile boolean stopped;

    public Delivery(
            Lanes lanes,
            Touches touches,
            Hangings hangings,
            Transaction transaction,
            List<? extends Platform> platforms,
            List<? extends Card> cards,
            InstantSource clock) {
        this.lanes = lanes;
        this.touches = touches;
        this.hangings = hangings;
        this.transaction = transaction;
        this.platforms = platforms.stream().collect(Collectors.toMap(Platform::name, Function.identity()));
        this.cards = cards.stream().collect(Collectors.toMap(Card::kind, Function.identity()));
        this.clock = clock;
    }

    /** Delivers the heads of the lanes that are due; returns how many were in hand. Repeat until none is. */
    public int round() {
        if (stopped) {
            return 0;
        }
        transaction.in(touches::gather);
        var claimed = lanes.claim(MOST_AT_ONCE, LEASE);
        claimed.forEach(this::deliver);
        return claimed.size();
    }

    /** What is on its way is the last; what else is in hand goes back, for whoever delivers next. */
    public void stop() {
        stopped = true;
    }

    private void deliver(Lanes.Claimed claimed) {
        if (stopped) {
            lanes.later(claimed, Duration.ZERO, "stopped");
            return;
        }
        try {
            carry(claimed);
            lanes.done(claimed);
        } catch (Platform.Away e) {
            later(claimed, e.retryAfter().orElse(backoff(claimed.tries())), "away");
        } catch (Platform.Refused e) {
            LOG.warn("outbox {} was refused and is set aside", claimed.id());
            lanes.aside(claimed, "refused");
        } catch (RuntimeException e) {
            fault(claimed, e);
        }
    }

    private void fault(Lanes.Claimed claimed, RuntimeException e) {
        LOG.error("outbox {} could not be delivered, try {}", claimed.id(), claimed.tries() + 1, Wordless.of(e));
        if (claimed.tries() + 1 >= MOST_TRIES_OF_A_FAULT) {
            lanes.aside(claimed, e.getClass().getSimpleName());
        } else {
            later(claimed, backoff(claimed.tries()), e.getClass().getSimpleName());
        }
    }

    private void later(Lanes.Claimed claimed, Duration wait, String why) {
        lanes.later(claimed, wait, why);
    }

    private static Duration backoff(int tries) {
        Duration wait = Duration.ofSeconds(1L << Math.min(tries, 9));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private void carry(Lanes.Claimed claimed) {
        var id = new DeliveryId(Long.toString(claimed.id(), 36));
        switch (claimed.parcel()) {
            case Parcel.Say say -> platform(claimed.spot()).say(place(claimed.spot()), say.post(), say.reader(), id);
            case Parcel.Hang hang -> hang(hang.card(), claimed.spot(), id, true);
            case Parcel.Revise revise -> revise(revise.card(), claimed.spot(), id);
            case Parcel.Hide hide -> hide(hide, claimed.spot());
            case Parcel.Open open -> open(open, claimed.spot(), id);
        }
    }

    private void hang(Subject card, Spot spot, DeliveryId id, boolean anew) {
        Place hall = hall(spot);
        Optional<Hanging> there = transaction.in(() -> hangings.find(card, hall));
        Drawn drawn = draw(card);
        if (there.isPresent()
                && platform(spot).revise(there.get().at(), there.get().reference(), drawn.post(), drawn.reader())) {
            return;
        }
        if (there.isPresent() || anew) {
            Place at = there.map(Hanging::at).orElseGet(() -> place(spot));
            String reference = platform(spot).say(at, drawn.post(), drawn.reader(), id);
            boolean opens = there.filter(Hanging::opensThread).isPresent();
            put(new Hanging(card, hall, at, opens, reference));
        }
    }

    private void revise(Subject card, Spot spot, DeliveryId id) {
        hang(card, spot, id, false);
    }

    private void hide(Parcel.Hide hide, Spot spot) {
        boolean could = hide.hidden()
                ? platform(spot).hide(place(spot), hide.reference())
                : platform(spot).reveal(place(spot), hide.reference());
        if (!could) {
            LOG.info("{} cannot hide or show messages again", platform(spot).name());
        }
    }

    private void open(Parcel.Open open, Spot spot, DeliveryId id) {
        Place hall = hall(spot);
        Drawn drawn = draw(open.card());
        Platform.Opened opened = platform(spot).open(hall, open.title(), drawn.post(), drawn.reader(), id);
        put(new Hanging(open.card(), hall, opened.thread(), true, opened.reference()));
    }

    private void put(Hanging hanging) {
        transaction.in(() -> {
            hangings.put(hanging);
            return hanging;
        });
    }

    private Drawn draw(Subject subject) {
        Card card = Optional.ofNullable(cards.get(subject.kind()))
                .orElseThrow(() -> new IllegalStateException("no card draws " + subject.kind()));
        return transaction.in(() -> new Drawn(card.draw(subject, clock.instant()), card.reader(subject)));
    }

    private record Drawn(Post post, Reader reader) {}

    private Platform platform(Spot spot) {
        String name = switch (spot) {
            case Spot.Hall hall -> hall.place().platform();
            case Spot.Thread thread -> thread.hall().platform();
            case Spot.Door door -> door.account().platform();
        };
        return Optional.ofNullable(platforms.get(name))
                .orElseThrow(() -> new Platform.Away(name + " is off", Optional.of(LONGEST_WAIT)));
    }

    private Place hall(Spot spot) {
        return switch (spot) {
            case Spot.Hall hall -> hall.place();
            case Spot.Thread thread -> thread.hall();
            case Spot.Door door -> place(door);
        };
    }

    private Place place(Spot spot) {
        return switch (spot) {
            case Spot.Hall hall -> hall.place();
            case Spot.Thread thread ->
                transaction
                        .in(() -> hangings.find(thread.about(), thread.hall()))
                        .filter(Hanging::opensThread)
                        .map(Hanging::at)
                        .orElse(thread.hall());
            case Spot.Door door -> platform(door).door(door.account());
        };
    }
}
