package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Roster;
import org.moot.assembly.Seat;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** Who was in an assembly when deliberation began and never left: the list that a roll is made from. */
public abstract class RollCallContract extends Contract {
    private static final Instant BEGAN = Make.THEN;
    private static final Instant BEFORE = BEGAN.minus(Duration.ofDays(9));
    private static final Instant AFTER = BEGAN.plus(Duration.ofDays(1));

    private Roster roster() {
        return stores().roster();
    }

    private AssemblyId assembly() {
        return Make.assembly(Fresh.word()).in(stores()).id();
    }

    private PersonId participant() {
        return Make.person("Ana").in(stores()).id();
    }

    private PersonId member(Instant since) {
        return Make.person("Mia").memberSince(since).in(stores()).id();
    }

    private PersonId joined(AssemblyId assembly, PersonId person, Instant when) {
        in(() -> roster().join(assembly, person, when));
        return person;
    }

    private List<PersonId> everybody(AssemblyId assembly) {
        return in(() -> roster().since(assembly, BEGAN, false));
    }

    private List<PersonId> members(AssemblyId assembly) {
        return in(() -> roster().since(assembly, BEGAN, true));
    }

    @Test
    void whoCameLaterIsNotOnIt() {
        AssemblyId policy = assembly();
        PersonId early = joined(policy, participant(), BEFORE);
        PersonId sharp = joined(policy, participant(), BEGAN);
        joined(policy, participant(), AFTER);
        assertThat(everybody(policy)).containsExactlyInAnyOrder(early, sharp);
    }

    @Test
    void whoLeftIsNotOnIt() {
        AssemblyId policy = assembly();
        PersonId ana = joined(policy, participant(), BEFORE);
        in(() -> roster().leave(policy, ana, AFTER));
        assertThat(everybody(policy)).isEmpty();
    }

    @Test
    void whoLeftAndCameBackIsThereSinceTheReturn() {
        AssemblyId policy = assembly();
        PersonId ana = joined(policy, participant(), BEFORE);
        in(() -> roster().leave(policy, ana, AFTER));
        joined(policy, ana, AFTER);
        assertThat(everybody(policy)).isEmpty();
        PersonId ben = joined(policy, participant(), BEFORE);
        in(() -> roster().leave(policy, ben, BEFORE.plusSeconds(60)));
        joined(policy, ben, BEFORE.plusSeconds(120));
        assertThat(everybody(policy)).containsExactly(ben);
    }

    @Test
    void onlyMembersThenAndNowWhereMembersVote() {
        AssemblyId policy = assembly();
        PersonId mia = joined(policy, member(BEFORE), BEFORE);
        joined(policy, member(AFTER), BEFORE);
        PersonId former = Make.person("Fay").memberUntil(AFTER).in(stores()).id();
        joined(policy, former, BEFORE);
        PersonId participant = joined(policy, participant(), BEFORE);
        assertThat(members(policy)).containsExactly(mia);
        assertThat(everybody(policy)).hasSize(4).contains(participant, former);
    }

    @Test
    void inACoreAssemblyMembershipIsWhatCounts() {
        AssemblyId core = Make.assembly(Fresh.word("core")).core().in(stores()).id();
        PersonId early = member(BEFORE);
        PersonId late = member(AFTER);
        assertThat(everybody(core)).contains(early).doesNotContain(late);
        assertThat(members(core)).contains(early).doesNotContain(late);
    }

    @Test
    void inAConstituencyMembershipOrJoiningCountsWhicheverWasEarlier() {
        var north = Make.assembly(Fresh.word("north")).constituency().in(stores());
        Person mia = Make.person("Mia").memberOf(north.handle(), AFTER).in(stores());
        joined(north.id(), mia.id(), BEFORE);
        Person max = Make.person("Max").memberOf(north.handle(), BEFORE).in(stores());
        joined(north.id(), max.id(), AFTER);
        assertThat(everybody(north.id())).containsExactlyInAnyOrder(mia.id(), max.id());
        assertThat(members(north.id())).containsExactly(max.id());
    }

    @Test
    void whoIsThereThroughASeatIsThereSinceBothSeatAndJoining() {
        AssemblyId old = assembly();
        AssemblyId recent = assembly();
        AssemblyId city = assembly();
        run(() -> stores().seats().add(new Seat(old, city, BEFORE)));
        run(() -> stores().seats().add(new Seat(recent, city, AFTER)));
        PersonId ana = joined(old, participant(), BEFORE);
        joined(old, participant(), AFTER);
        joined(recent, participant(), BEFORE);
        assertThat(everybody(city)).containsExactly(ana);
    }

    @Test
    void whoIsThereOnTwoWaysCountsOnceAndByTheEarlier() {
        AssemblyId street = assembly();
        AssemblyId city = assembly();
        run(() -> stores().seats().add(new Seat(street, city, BEFORE)));
        PersonId ana = joined(street, participant(), BEFORE);
        joined(city, ana, AFTER);
        assertThat(everybody(city)).containsExactly(ana);
    }
}
