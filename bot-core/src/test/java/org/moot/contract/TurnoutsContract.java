package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moot.make.Make;
import org.moot.people.PersonId;
import org.moot.vote.Turnouts;
import org.moot.vote.VoteId;

/** Who took part, yes or no. */
public abstract class TurnoutsContract extends Contract {
    private static final Map<PersonId, Boolean> SOME = Map.of(PersonId.fresh(), true, PersonId.fresh(), false);

    private Turnouts turnouts() {
        return stores().turnouts();
    }

    private VoteId vote() {
        return Make.vote("Plant a tree?").in(stores()).id();
    }

    @Test
    void whatIsKeptIsFoundAsItWas() {
        VoteId vote = vote();
        assertThat(in(() -> turnouts().find(vote))).isEmpty();
        run(() -> turnouts().keep(vote, SOME));
        assertThat(in(() -> turnouts().find(vote))).contains(SOME);
    }

    @Test
    void keepingItAgainChangesNothing() {
        VoteId vote = vote();
        run(() -> turnouts().keep(vote, SOME));
        run(() -> turnouts().keep(vote, Map.of()));
        assertThat(in(() -> turnouts().find(vote))).contains(SOME);
    }

    @Test
    void whatIsErasedIsGone() {
        VoteId vote = vote();
        VoteId other = vote();
        run(() -> turnouts().keep(vote, SOME));
        run(() -> turnouts().keep(other, SOME));
        run(() -> turnouts().erase(vote));
        run(() -> turnouts().erase(vote));
        assertThat(in(() -> turnouts().find(vote))).isEmpty();
        assertThat(in(() -> turnouts().find(other))).contains(SOME);
    }

    @Test
    void whoeverIsForgottenIsTakenOut() {
        VoteId vote = vote();
        VoteId other = vote();
        PersonId ana = Make.person("Ana").in(stores()).id();
        PersonId ben = Make.person("Ben").in(stores()).id();
        run(() -> turnouts().keep(vote, Map.of(ana, true, ben, false)));
        run(() -> turnouts().keep(other, Map.of(ben, true)));
        run(() -> stores().traces().erase(ana));
        assertThat(in(() -> turnouts().find(vote))).contains(Map.of(ben, false));
        assertThat(in(() -> turnouts().find(other))).contains(Map.of(ben, true));
    }

    @Test
    void nobodyIsKeptToo() {
        VoteId vote = vote();
        run(() -> turnouts().keep(vote, Map.of()));
        assertThat(in(() -> turnouts().find(vote))).contains(Map.of());
    }
}
