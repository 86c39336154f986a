package org.moot.matrix;

import java.util.List;
import java.util.function.Function;
import org.moot.Stores;
import org.moot.conversation.Account;
import org.moot.conversation.Arrivals;
import org.moot.conversation.Place;
import org.moot.notice.Hanging;
import org.moot.time.Leases;

/** What the stores know of halls and threads on Matrix and of what waits. */
final class KnownByStores implements Known {
    private static final int ENOUGH = 3;

    private final Stores stores;

    KnownByStores(Stores stores) {
        this.stores = stores;
    }

    @Override
    public boolean isHall(Place place) {
        return stores.transaction().in(() -> stores.halls().at(place).isPresent());
    }

    @Override
    public boolean isThread(Place place) {
        return stores.transaction().in(() -> stores.hangings().threadAt(place).isPresent());
    }

    @Override
    public boolean hasOpenPositions(Place place) {
        return stores.transaction().in(() -> {
            Place hall = stores.hangings().threadAt(place).map(Hanging::hall).orElse(place);
            return stores.halls()
                    .at(hall)
                    .flatMap(stores.assemblies()::find)
                    .filter(it -> it.charter().hasOpenPositions())
                    .isPresent();
        });
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
    public Leases leases() {
        return stores.leases();
    }

    @Override
    public <T> T arrivals(Function<Arrivals, T> question) {
        return stores.transaction().in(() -> question.apply(stores.arrivals()));
    }

    @Override
    public Waiting waiting() {
        var backlog = stores.lanes().backlog();
        return new Waiting(backlog.waiting(), backlog.aside());
    }
}
