package org.moot.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.moot.Stores;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.time.Leases;
import org.moot.time.Presence;

/** What the stores know of halls and threads on Discord and of what waits to be said. */
final class KnownByStores implements Known {
    private static final Duration LOOKED_BACK = Duration.ofDays(3);
    private static final int ENOUGH = 3;

    /** More than these are looked up at once. */
    private static final int FEW = 2;

    private final Stores stores;

    KnownByStores(Stores stores) {
        this.stores = stores;
    }

    @Override
    public List<Place> halls(List<Place> places) {
        return stores.transaction().in(() -> {
            Predicate<Place> isHall = places.size() <= FEW
                    ? place -> stores.halls().at(place).isPresent()
                    : Set.copyOf(stores.halls().on(Address.PLATFORM))::contains;
            return places.stream().filter(isHall).toList();
        });
    }

    @Override
    public List<Meets> meetings() {
        return stores.transaction()
                .in(() -> stores.halls().on(Address.PLATFORM).stream()
                        .flatMap(hall -> stores.halls().at(hall).flatMap(stores.assemblies()::find).stream()
                                .map(assembly -> new Meets(hall, assembly.name())))
                        .toList());
    }

    @Override
    public List<Place> threads(List<Place> places) {
        return stores.transaction()
                .in(() -> places.stream()
                        .filter(place -> stores.hangings().threadAt(place).isPresent())
                        .toList());
    }

    @Override
    public List<Place> hallsOf(Account account) {
        return stores.transaction()
                .in(() -> stores.people().by(account).stream()
                        .flatMap(person -> stores.roster().of(person.id()).stream())
                        .flatMap(assembly -> stores.halls().of(assembly).stream())
                        .filter(place -> place.platform().equals(account.platform()))
                        .limit(ENOUGH)
                        .toList());
    }

    @Override
    public boolean knows(Account account) {
        return stores.transaction().in(() -> stores.people().by(account).isPresent());
    }

    @Override
    public Optional<Instant> awaySince(Instant now) {
        return stores.presence().away(Address.PLATFORM, now.minus(LOOKED_BACK), now).stream()
                .filter(away -> away.until().equals(now))
                .map(Presence.Away::from)
                .findFirst();
    }

    @Override
    public Leases leases() {
        return stores.leases();
    }

    @Override
    public Waiting waiting() {
        var backlog = stores.lanes().backlog();
        return new Waiting(backlog.waiting(), backlog.aside());
    }
}
