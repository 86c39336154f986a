package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.moot.assembly.AssemblyId;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.office.Officer;
import org.moot.office.Officers;
import org.moot.people.PersonId;

/** Who holds which office now. */
public abstract class OfficersContract extends Contract {

    private Officers officers() {
        return stores().officers();
    }

    private AssemblyId assembly() {
        return Make.assembly(Fresh.word()).in(stores()).id();
    }

    @Test
    void anOfficerIsFoundAsTheyWerePutIn() {
        AssemblyId policy = assembly();
        PersonId ana = PersonId.fresh();
        Officer officer = Make.officer(Officer.SECRETARY, policy, ana)
                .interim()
                .pausedBy(PersonId.fresh(), PersonId.fresh())
                .in(stores());
        assertThat(in(() -> officers().holder(policy, Officer.SECRETARY))).contains(officer);
        assertThat(in(() -> officers().holder(policy, "treasurer"))).isEmpty();
        assertThat(in(() -> officers().holder(assembly(), Officer.SECRETARY))).isEmpty();
    }

    @Test
    void anOfficeHasOneHolder() {
        AssemblyId policy = assembly();
        Make.officer(Officer.SECRETARY, policy, PersonId.fresh()).in(stores());
        Officer later =
                Make.officer(Officer.SECRETARY, policy, PersonId.fresh()).in(stores());
        assertThat(in(() -> officers().in(policy))).containsExactly(later);
    }

    @Test
    void officersAreListedByAssemblyAndByPerson() {
        AssemblyId policy = assembly();
        AssemblyId media = assembly();
        PersonId ana = PersonId.fresh();
        Officer treasurer = Make.officer("treasurer", policy, PersonId.fresh()).in(stores());
        Officer secretary = Make.officer(Officer.SECRETARY, policy, ana).in(stores());
        Officer elsewhere = Make.officer(Officer.SECRETARY, media, ana).in(stores());
        assertThat(in(() -> officers().in(policy))).containsExactly(secretary, treasurer);
        assertThat(in(() -> officers().of(ana))).containsExactly(secretary, elsewhere);
        assertThat(in(() -> officers().of(PersonId.fresh()))).isEmpty();
    }

    @Test
    void aChangeIsReturnedAndKept() {
        AssemblyId policy = assembly();
        Make.officer(Officer.SECRETARY, policy, PersonId.fresh()).in(stores());
        PersonId asker = PersonId.fresh();
        Officer paused = in(() -> officers().change(policy, Officer.SECRETARY, it -> it.askedToGoBy(asker, 1)))
                .orElseThrow();
        assertThat(paused.mayAct(Make.THEN.plus(Duration.ofDays(1)))).isFalse();
        assertThat(in(() -> officers().holder(policy, Officer.SECRETARY))).contains(paused);
    }

    @Test
    void thereIsNothingToChangeOrRemoveInAnEmptyOffice() {
        AssemblyId policy = assembly();
        assertThat(in(() -> officers().change(policy, Officer.SECRETARY, it -> it)))
                .isEmpty();
        assertThat(in(() -> officers().remove(policy, Officer.SECRETARY))).isFalse();
    }

    @Test
    void aRemovedOfficerHoldsNothing() {
        AssemblyId policy = assembly();
        Make.officer(Officer.SECRETARY, policy, PersonId.fresh()).in(stores());
        assertThat(in(() -> officers().remove(policy, Officer.SECRETARY))).isTrue();
        assertThat(in(() -> officers().in(policy))).isEmpty();
    }

    @Test
    void thoseWhoAskAtOnceAreAllHeard() {
        AssemblyId policy = assembly();
        Make.officer(Officer.SECRETARY, policy, PersonId.fresh()).in(stores());
        Runnable ask =
                () -> in(() -> officers().change(policy, Officer.SECRETARY, it -> it.askedToGoBy(PersonId.fresh(), 3)));
        atOnce(ask, ask, ask);
        Officer officer = in(() -> officers().holder(policy, Officer.SECRETARY)).orElseThrow();
        assertThat(officer.pausedBy()).hasSize(3);
        assertThat(officer.paused()).isTrue();
    }
}
