package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.call.Pass;
import org.moot.call.Passes;
import org.moot.call.SeriesId;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.people.PersonId;

/** Who has a way of their own into which room. */
public abstract class PassesContract extends Contract {
    private final String room = Fresh.word("room");
    private final PersonId ana = PersonId.fresh();

    private Passes passes() {
        return stores().passes();
    }

    private Pass pass(Optional<PersonId> person) {
        return new Pass(
                new SeriesId(3), person, room, Fresh.word("m"), Fresh.word("r"), "https://example.org/j", Make.THEN);
    }

    @Test
    void aPersonHasOneForARoomAndItStays() {
        Pass first = pass(Optional.of(ana));
        assertThat(in(() -> passes().add(first))).isTrue();
        assertThat(in(() -> passes().add(pass(Optional.of(ana))))).isFalse();
        assertThat(in(() -> passes().of(room, ana))).contains(first);
        assertThat(in(() -> passes().of("another", ana))).isEmpty();
    }

    @Test
    void guestsHaveOneEach() {
        Pass one = pass(Optional.empty());
        Pass other = pass(Optional.empty());
        assertThat(in(() -> passes().add(one))).isTrue();
        assertThat(in(() -> passes().add(other))).isTrue();
        assertThat(in(() -> passes().all(room))).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void nothingIsKeptOfSomebodyUntilTheySaySo() {
        PersonId ben = PersonId.fresh();
        assertThat(in(() -> passes().isKept(ana))).isFalse();
        run(() -> {
            passes().keep(ana, true);
            passes().keep(ana, true);
        });
        assertThat(in(() -> passes().isKept(ana))).isTrue();
        assertThat(in(() -> passes().kept(List.of(ana, ben)))).containsExactly(ana);
        run(() -> passes().keep(ana, false));
        assertThat(in(() -> passes().kept(List.of(ana, ben)))).isEmpty();
    }
}
