package org.moot.matrix;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.moot.Stores;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Seat;
import org.moot.assembly.Setting;
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
    public List<Place> halls() {
        return stores.transaction().in(() -> stores.halls().on(Address.PLATFORM));
    }

    @Override
    public List<Seated> seated() {
        return stores.transaction().in(() -> {
            List<AssemblyId> here = stores.halls().on(Address.PLATFORM).stream()
                    .flatMap(hall -> stores.halls().at(hall).stream())
                    .distinct()
                    .toList();
            return stores.assemblies().find(here).stream()
                    .filter(it -> !stores.seats().in(it.id()).isEmpty()
                            || !stores.seats().of(it.id()).isEmpty())
                    .map(this::seated)
                    .toList();
        });
    }

    private Seated seated(Assembly assembly) {
        List<String> halls = stores.halls().of(assembly.id()).stream()
                .filter(hall -> hall.platform().equals(Address.PLATFORM))
                .map(Place::address)
                .toList();
        List<AssemblyId> sitting =
                stores.seats().in(assembly.id()).stream().map(Seat::member).toList();
        List<String> members =
                stores.assemblies().find(sitting).stream().map(Assembly::handle).toList();
        boolean anybody = assembly.charter().the(Setting.JOINS).equals("anybody");
        return new Seated(assembly.handle(), assembly.name(), assembly.remit(), anybody, halls, members);
    }

    @Override
    public Optional<String> handle(Place hall) {
        return stores.transaction()
                .in(() -> stores.halls()
                        .at(hall)
                        .flatMap(stores.assemblies()::find)
                        .map(Assembly::handle));
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
