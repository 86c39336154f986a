package org.moot.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Halls;
import org.moot.conversation.Place;
import org.moot.conversation.Refusal;

/** Halls by place. */
final class HallsInMemory implements Halls {
    private final Table<Place, Hall> halls;

    HallsInMemory(Desk desk) {
        this.halls = new Table<>(desk);
    }

    @Override
    public void bind(Place place, AssemblyId assembly) {
        Refusal.when(at(place).filter(owner -> !owner.equals(assembly)).isPresent(), "assembly.hall-taken");
        halls.put(place, new Hall(place, assembly, isClosed(place)));
    }

    @Override
    public void close(Place place) {
        halls.find(place).ifPresent(hall -> halls.put(place, new Hall(place, hall.assembly(), true)));
    }

    @Override
    public boolean isClosed(Place place) {
        return halls.find(place).filter(Hall::closed).isPresent();
    }

    @Override
    public boolean release(Place place) {
        return halls.remove(place).isPresent();
    }

    @Override
    public List<Place> of(AssemblyId assembly) {
        return halls.all(hall -> hall.assembly().equals(assembly))
                .map(Hall::place)
                .toList();
    }

    @Override
    public Optional<AssemblyId> at(Place place) {
        return halls.find(place).map(Hall::assembly);
    }

    @Override
    public List<Place> on(String platform) {
        return halls.all(hall -> hall.place().platform().equals(platform))
                .map(Hall::place)
                .sorted(Comparator.comparing(Place::address))
                .toList();
    }

    private record Hall(Place place, AssemblyId assembly, boolean closed) {}
}
