package org.moot.memory;

import java.util.List;
import java.util.Optional;
import org.moot.conversation.Place;
import org.moot.conversation.Subject;
import org.moot.notice.Hanging;
import org.moot.notice.Hangings;

/** Cards by subject and hall. */
final class HangingsInMemory implements Hangings {
    private final Table<Hook, Hanging> hangings;

    HangingsInMemory(Desk desk) {
        this.hangings = new Table<>(desk);
    }

    @Override
    public void put(Hanging hanging) {
        hangings.put(new Hook(hanging.card(), hanging.hall()), hanging);
    }

    @Override
    public Optional<Hanging> find(Subject card, Place hall) {
        return hangings.find(new Hook(card, hall));
    }

    @Override
    public List<Hanging> of(Subject card) {
        return hangings.all(hanging -> hanging.card().equals(card)).toList();
    }

    @Override
    public void forget(Place hall) {
        hangings.all(hanging -> hanging.hall().equals(hall))
                .forEach(hanging -> hangings.remove(new Hook(hanging.card(), hall)));
    }

    @Override
    public Optional<Hanging> threadAt(Place place) {
        return hangings.all(hanging -> hanging.opensThread() && hanging.at().equals(place))
                .findFirst();
    }

    private record Hook(Subject card, Place hall) {}
}
