package org.moot.memory;

import java.util.Optional;
import org.moot.conversation.Place;
import org.moot.conversation.Talk;
import org.moot.moot.Bookmarks;

/** How far each place was heard. */
final class BookmarksInMemory implements Bookmarks {
    private final Table<Place, Talk.Last> last;

    BookmarksInMemory(Desk desk) {
        this.last = new Table<>(desk);
    }

    @Override
    public void put(Place at, Talk.Last newer) {
        if (at(at).filter(it -> it.when().isAfter(newer.when())).isEmpty()) {
            last.put(at, newer);
        }
    }

    @Override
    public Optional<Talk.Last> at(Place at) {
        return last.find(at);
    }
}
