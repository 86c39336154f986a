package org.moot.notice;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moot.command.Transaction;
import org.moot.command.Wordless;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.conversation.Platform.DeliveryId;
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
    /** Copying files takes its time. */
    private static final Duration LONG_LEASE = Duration.ofMinutes(3);

    private static final int MOST_TRIES_OF_A_FAULT = 5;
    private static final int MOST_AT_ONCE = 16;
    private static final int MOST_MIRRORED_AT_ONCE = 4;

    private final Lanes lanes;
    private final Touches touches;
    private final Hangings hangings;
    private final Transaction transaction;
    private final Mirroring mirroring;
    private final Map<String, Platform> platforms;
    private final Cards cards;
    private final InstantSource clock;
    private volatile boolean stopped;

    public Delivery(
            Lanes lanes,
            Touches touches,
            Hangings hangings,
            Mirrors mirrors,
            Transaction transaction,
            List<? extends Platform> platforms,
            List<? extends Card> cards,
            InstantSource clock) {
        this.lanes = lanes;
        this.touches = touches;
        this.hangings = hangings;
        this.transaction = transaction;
        this.mirroring = new Mirroring(mirrors, transaction);
        this.platforms = platforms.stream().collect(Collectors.toMap(Platform::name, Function.identity()));
        this.cards = new Cards(cards, transaction, clock);
        this.clock = clock;
    }

    /** Delivers the heads of all lanes that are due; returns how many were in hand. Repeat until none is. */
    public int round() {
        return governance(platforms())
                + platforms.keySet().stream().mapToInt(this::mirrored).sum();
    }

    /** The same without what is mirrored, to some platforms alone, for a thread of its own: nothing waits for what is slow. */
    public int governance(Set<String> some) {
        Set<String> here = here(some);
        if (stopped || here.isEmpty()) {
            return 0;
        }
        transaction.in(touches::gather);
        var claimed = lanes.claim(here, MOST_AT_ONCE, LEASE);
        claimed.forEach(this::deliver);
        return claimed.size();
    }

    /** What is mirrored to one platform, for a thread of its own. Where too much of it waits, it is shed first. */
    public int mirrored(String platform) {
        if (stopped || here(Set.of(platform)).isEmpty()) {
            return 0;
        }
        var claimed = lanes.claimMirrored(platform, MOST_MIRRORED_AT_ONCE, LONG_LEASE);
        for (Lanes.Claimed head : claimed) {
            shed(head);
            deliver(head);
        }
        return claimed.size();
    }

    private void shed(Lanes.Claimed head) {
        var plan = Shedding.plan(lanes.behind(head), clock.instant());
        if (!plan.isNothing()) {
            lanes.rearrange(head, plan.changed(), plan.gone());
            mirroring.shed(plan);
        }
    }

    private Set<String> here(Set<String> some) {
        return platforms.values().stream()
                .filter(Platform::isHere)
                .map(Platform::name)
                .filter(some::contains)
                .collect(Collectors.toSet());
    }

    /** The platforms that are spoken to. */
    public Set<String> platforms() {
        return Set.copyOf(platforms.keySet());
    }

    /** How much was mirrored since the start. */
    public Relayed relayed() {
        return mirroring.relayed();
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
            lanes.later(claimed, e.retryAfter().orElse(Backoff.after(claimed.tries())), "away");
        } catch (Platform.Refused e) {
            LOG.warn("outbox {} was refused and is set aside", claimed.id());
            aside(claimed, "refused");
        } catch (RuntimeException e) {
            fault(claimed, e);
        }
    }

    private void fault(Lanes.Claimed claimed, RuntimeException e) {
        LOG.error("outbox {} could not be delivered, try {}", claimed.id(), claimed.tries() + 1, Wordless.of(e));
        if (claimed.tries() + 1 >= MOST_TRIES_OF_A_FAULT) {
            aside(claimed, e.getClass().getSimpleName());
        } else {
            lanes.later(claimed, Backoff.after(claimed.tries()), e.getClass().getSimpleName());
        }
    }

    /** What people say is kept no longer than it takes to say it again. */
    private void aside(Lanes.Claimed claimed, String why) {
        if (claimed.spot() instanceof Spot.Mirror) {
            lanes.done(claimed);
        } else {
            lanes.aside(claimed, why);
        }
    }

    private void carry(Lanes.Claimed claimed) {
        var id = new DeliveryId(Long.toString(claimed.id(), 36));
        switch (claimed.parcel()) {
            case Parcel.Say say -> platform(claimed.spot()).say(place(claimed.spot()), say.post(), say.reader(), id);
            case Parcel.Hang hang -> hang(hang.card(), claimed.spot(), id, true);
            case Parcel.Revise revise -> hang(revise.card(), claimed.spot(), id, false);
            case Parcel.Hide hide -> hide(hide, claimed.spot());
            case Parcel.Mute mute -> platform(claimed.spot()).mute(place(claimed.spot()), mute.muted());
            case Parcel.Open open -> open(open, claimed.spot(), id);
            case Parcel.Pin pin -> pin(pin, claimed.spot(), id);
            case Parcel.Mirror said -> mirror(said, platform(claimed.spot()), place(claimed.spot()), id);
            case Parcel.MirrorAnew said -> mirror(said, platform(claimed.spot()), place(claimed.spot()), id);
            case Parcel.Unsay gone -> unsay(gone.said(), platform(claimed.spot()), place(claimed.spot()));
            case Parcel.Mark mark -> mark(mark, platform(claimed.spot()), place(claimed.spot()));
            case Parcel.HideCopy hide -> hide(hide, claimed.spot());
            case Parcel.Skipped skipped ->
                platform(claimed.spot()).say(place(claimed.spot()), Mirroring.words(skipped), skipped.reader(), id);
        }
    }

    private void pin(Parcel.Pin pin, Spot spot, DeliveryId id) {
        String reference = platform(spot).say(place(spot), pin.post(), pin.reader(), id);
        platform(spot).pin(place(spot), reference);
    }

    private void mirror(Parcel.Mirror parcel, Platform platform, Place at, DeliveryId id) {
        Mirrored words = mirroring.there(parcel, at);
        mirroring.wasSaid(parcel.said(), at, mirror(words, platform, at, id));
    }

    private List<String> mirror(Mirrored words, Platform platform, Place at, DeliveryId id) {
        List<String> parts = platform.mirror(at, words, files(words), id);
        return parts.isEmpty() ? List.of(platform.say(at, words.told(), words.reader(), id)) : parts;
    }

    private List<String> anew(Mirrored words, List<String> before, Platform platform, Place at, DeliveryId id) {
        List<String> parts = platform.mirrorAnew(at, before, words, files(words), id);
        boolean revised = parts.isEmpty() && platform.revise(at, before.getFirst(), words.told(), words.reader());
        return revised ? before : parts;
    }

    private void mirror(Parcel.MirrorAnew parcel, Platform platform, Place at, DeliveryId id) {
        mirroring.anew(
                parcel,
                at,
                parts -> anew(parcel.words(), parts, platform, at, id),
                words -> mirror(words, platform, at, id));
    }

    private Mirrored.Files files(Mirrored said) {
        return (file, most) -> Optional.ofNullable(platforms.get(said.author().platform()))
                .flatMap(platform -> platform.fetch(file, most));
    }

    private void unsay(Original said, Platform platform, Place at) {
        mirroring.copy(said, at).ifPresent(copy -> {
            platform.unsay(at, copy.parts());
            mirroring.forget(said, at);
        });
    }

    private void mark(Parcel.Mark mark, Platform platform, Place at) {
        mirroring
                .reference(mark.said(), at)
                .ifPresent(reference -> platform.mark(at, reference, mark.sign(), mark.takenBack()));
    }

    private void hide(Parcel.HideCopy hide, Spot spot) {
        mirroring
                .copy(hide.said(), place(spot))
                .ifPresent(copy -> copy.parts().forEach(part -> hide(new Parcel.Hide(part, hide.hidden()), spot)));
    }

    private void hang(Subject card, Spot spot, DeliveryId id, boolean anew) {
        Place hall = hall(spot);
        Optional<Hanging> there = transaction.in(() -> hangings.find(card, hall));
        Cards.Drawn drawn = cards.draw(card);
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
        Cards.Drawn drawn = cards.draw(open.card());
        Platform.Opened opened = platform(spot).open(hall, open.title(), drawn.post(), drawn.reader(), id);
        put(new Hanging(open.card(), hall, opened.thread(), true, opened.reference()));
    }

    private void put(Hanging hanging) {
        transaction.in(() -> {
            hangings.put(hanging);
            return hanging;
        });
    }

    private Platform platform(Spot spot) {
        return Optional.ofNullable(platforms.get(spot.platform()))
                .orElseThrow(() -> new Platform.Away(spot.platform() + " is off", Optional.of(Backoff.LONGEST)));
    }

    private Place hall(Spot spot) {
        return spot instanceof Spot.Thread thread ? thread.hall() : place(spot);
    }

    private Place place(Spot spot) {
        return switch (spot) {
            case Spot.Hall hall -> hall.place();
            case Spot.Thread thread -> thread(thread.about(), thread.hall()).orElse(thread.hall());
            case Spot.Mirror mirror ->
                thread(mirror.about(), mirror.hall())
                        .orElseThrow(() -> new Platform.Refused("there is no such thread any more"));
            case Spot.Door door -> platform(door).door(door.account());
        };
    }

    private Optional<Place> thread(Subject about, Place hall) {
        return transaction
                .in(() -> hangings.find(about, hall))
                .filter(Hanging::opensThread)
                .map(Hanging::at);
    }
}
