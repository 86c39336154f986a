package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.assembly.AssemblyId;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.office.Nominations;
import org.moot.office.Nominations.Nomination;
import org.moot.office.Nominations.Nominee;
import org.moot.people.PersonId;

/** Open nominations. */
public abstract class NominationsContract extends Contract {
    private static final Instant CLOSES = Make.THEN.plus(Duration.ofHours(72));

    private Nominations nominations() {
        return stores().nominations();
    }

    private AssemblyId assembly() {
        return Make.assembly(Fresh.word()).in(stores()).id();
    }

    private Nomination opened(AssemblyId assembly, String office, Nominee... nominees) {
        var nomination = new Nomination(
                assembly, office, PersonId.fresh(), Make.THEN, CLOSES, CLOSES.plusSeconds(60), List.of(nominees));
        run(() -> nominations().open(nomination));
        return nomination;
    }

    @Test
    void aNominationIsFoundAsItWasOpened() {
        AssemblyId policy = assembly();
        Nomination nomination = opened(
                policy,
                "secretary",
                new Nominee(PersonId.fresh(), true, Optional.empty()),
                new Nominee(PersonId.fresh(), false, Optional.of(PersonId.fresh())));
        assertThat(in(() -> nominations().find(policy, "secretary"))).contains(nomination);
        assertThat(in(() -> nominations().find(policy, "treasurer"))).isEmpty();
        assertThat(in(() -> nominations().find(assembly(), "secretary"))).isEmpty();
    }

    @Test
    void anOfficeIsCalledOnceAtATime() {
        AssemblyId policy = assembly();
        Nomination first = opened(policy, "secretary");
        Refused.with("office.called-already", () -> opened(policy, "secretary"));
        assertThat(in(() -> nominations().in(policy))).containsExactly(first);
    }

    @Test
    void theOpenOnesOfAnAssemblyAreListedByOffice() {
        AssemblyId policy = assembly();
        Nomination treasurer = opened(policy, "treasurer");
        Nomination secretary = opened(policy, "secretary");
        opened(assembly(), "secretary");
        assertThat(in(() -> nominations().in(policy))).containsExactly(secretary, treasurer);
    }

    @Test
    void nomineesAreKeptInTheOrderOfNaming() {
        AssemblyId policy = assembly();
        opened(policy, "secretary");
        var ana = new Nominee(PersonId.fresh(), true, Optional.empty());
        var ben = new Nominee(PersonId.fresh(), true, Optional.empty());
        in(() -> nominations().change(policy, "secretary", it -> it.with(ana)));
        Nomination both = in(() -> nominations().change(policy, "secretary", it -> it.with(ben)));
        assertThat(both.nominees()).containsExactly(ana, ben);
        assertThat(in(() -> nominations().find(policy, "secretary"))).contains(both);
    }

    @Test
    void aClosedOneIsGoneAndCanBeCalledAgain() {
        AssemblyId policy = assembly();
        opened(policy, "secretary");
        assertThat(in(() -> nominations().close(policy, "secretary"))).isTrue();
        assertThat(in(() -> nominations().close(policy, "secretary"))).isFalse();
        assertThat(in(() -> nominations().in(policy))).isEmpty();
        opened(policy, "secretary");
    }

    @Test
    void nothingIsChangedWhereNothingIsOpen() {
        AssemblyId policy = assembly();
        assertThatThrownBy(() -> in(() -> nominations().change(policy, "secretary", it -> it)))
                .isInstanceOf(RuntimeException.class);
    }
}
