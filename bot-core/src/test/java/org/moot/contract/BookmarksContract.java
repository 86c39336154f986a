package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Place;
import org.moot.conversation.Talk.Last;
import org.moot.make.Fresh;
import org.moot.make.Make;

/** How far each place was heard. */
public abstract class BookmarksContract extends Contract {
    private final Place place = new Place("discord", Fresh.word());
    private final Last first = new Last("m1", Make.THEN);
    private final Last second = new Last("m2", Make.THEN.plus(Duration.ofSeconds(1)));

    private void put(Last last) {
        run(() -> stores().bookmarks().put(place, last));
    }

    @Test
    void whatWasNeverHeardHasNone() {
        assertThat(in(() -> stores().bookmarks().at(place))).isEmpty();
    }

    @Test
    void theLastThatWasHeardIsKept() {
        put(first);
        put(second);
        assertThat(in(() -> stores().bookmarks().at(place))).contains(second);
    }

    @Test
    void whatIsHeardOutOfOrderMovesNothingBack() {
        put(second);
        put(first);
        assertThat(in(() -> stores().bookmarks().at(place))).contains(second);
    }

    @Test
    void everyPlaceHasItsOwn() {
        put(first);
        var other = new Place("matrix", place.address());
        assertThat(in(() -> stores().bookmarks().at(other))).isEmpty();
    }
}
