package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Roster;
import org.moot.assembly.Seat;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.people.PersonId;

/** Who is in an assembly. */
public abstract class RosterContract extends Contract {
    private Roster roster() {
        return stores().roster();
    }

    private AssemblyId assembly() {
        return Make.assembly(Fresh.word("streets")).in(stores()).id();
    }

    private PersonId participant() {
        return Make.person("Ana").in(stores()).id();
    }

    private PersonId member() {
        return Make.person("Mia").member().in(stores()).id();
    }

    private PersonId in(AssemblyId assembly, PersonId person) {
        in(() -> roster().join(assembly, person, Make.THEN));
        return person;
    }

    private void seat(AssemblyId member, AssemblyId parent) {
        run(() -> stores().seats().add(new Seat(member, parent, Make.THEN)));
    }

    private boolean has(AssemblyId assembly, PersonId person) {
        return in(() -> roster().has(assembly, person));
    }

    private List<PersonId> everybody(AssemblyId assembly) {
        return in(() -> roster().everybody(assembly));
    }

    @Test
    void somebodyJoinsOnceAndLeavesOnce() {
        AssemblyId policy = assembly();
        PersonId ana = participant();
        assertThat(has(policy, ana)).isFalse();
        assertThat(in(() -> roster().join(policy, ana, Make.THEN))).isTrue();
        assertThat(in(() -> roster().join(policy, ana, Make.THEN))).isFalse();
        assertThat(has(policy, ana)).isTrue();
        assertThat(in(() -> roster().leave(policy, ana, Make.THEN))).isTrue();
        assertThat(in(() -> roster().leave(policy, ana, Make.THEN))).isFalse();
        assertThat(has(policy, ana)).isFalse();
    }

    @Test
    void whatIsPassedOnCountsFromTheEarlierTime() {
        AssemblyId one = assembly();
        AssemblyId both = assembly();
        PersonId goes = in(one, participant());
        PersonId stays = participant();
        in(() -> roster().join(both, goes, Make.THEN));
        in(() -> roster().join(both, stays, Make.THEN.plusSeconds(60)));
        run(() -> roster().tookPart(both, goes, Make.THEN.plus(Duration.ofDays(9))));
        run(() -> roster().tookPart(both, stays, Make.THEN));
        run(() -> roster().passOn(goes, stays));
        run(() -> stores().traces().erase(goes));
        assertThat(everybody(one)).containsExactly(stays);
        assertThat(in(() -> roster().since(both, Make.THEN, false))).containsExactly(stays);
        assertThat(in(() -> roster().active(both, Make.THEN.plus(Duration.ofDays(8)))))
                .isEqualTo(1);
    }

    @Test
    void allMembersOfThePartyAreInACoreAssemblyAndParticipantsAreNot() {
        AssemblyId core = Make.assembly(Fresh.word("core")).core().in(stores()).id();
        PersonId mia = member();
        PersonId former = Make.person("Fay")
                .memberUntil(Make.THEN.plusSeconds(1))
                .in(stores())
                .id();
        PersonId ana = participant();
        assertThat(has(core, mia)).isTrue();
        assertThat(everybody(core)).contains(mia).doesNotContain(former, ana);
        assertThat(in(() -> roster().size(core))).isEqualTo(everybody(core).size());
        assertThat(in(() -> roster().leave(core, mia, Make.THEN))).isFalse();
    }

    @Test
    void aConstituencyHasItsOwnMembersAndWhoJoined() {
        Assembly north = Make.assembly(Fresh.word("north")).constituency().in(stores());
        PersonId own = Make.person("Mia")
                .memberOf(north.handle(), Make.THEN)
                .in(stores())
                .id();
        PersonId other = Make.person("Max")
                .memberOf(Fresh.word(), Make.THEN)
                .in(stores())
                .id();
        PersonId guest = in(north.id(), participant());
        assertThat(everybody(north.id())).containsExactlyInAnyOrder(own, guest);
        assertThat(has(north.id(), own)).isTrue();
        assertThat(has(north.id(), other)).isFalse();
    }

    @Test
    void peopleOfAnAssemblyWithASeatCountInTheOtherThroughAnyNumberOfSeats() {
        AssemblyId street = assembly();
        AssemblyId quarter = assembly();
        AssemblyId city = assembly();
        PersonId ana = in(street, participant());
        seat(street, quarter);
        seat(quarter, city);
        assertThat(has(city, ana)).isTrue();
        assertThat(has(quarter, ana)).isTrue();
        assertThat(everybody(city)).containsExactly(ana);
    }

    @Test
    void theParentsPeopleAreNotInTheMemberAssembly() {
        AssemblyId street = assembly();
        AssemblyId city = assembly();
        seat(street, city);
        PersonId ben = in(city, participant());
        assertThat(has(street, ben)).isFalse();
    }

    @Test
    void aPersonInBothCountsOnce() {
        AssemblyId east = assembly();
        AssemblyId west = assembly();
        AssemblyId city = assembly();
        seat(east, city);
        seat(west, city);
        PersonId ana = participant();
        List.of(east, west, city).forEach(it -> in(it, ana));
        PersonId ben = in(west, participant());
        assertThat(in(() -> roster().size(city))).isEqualTo(2);
        assertThat(everybody(city)).containsExactlyInAnyOrder(ana, ben);
        assertThat(in(() -> roster().page(city, Optional.empty(), 10))).containsExactlyInAnyOrder(ana, ben);
    }

    @Test
    void theSizeIsTheNumberOfPeopleByWhateverWayTheyAreInIt() {
        AssemblyId core = Make.assembly(Fresh.word("core")).core().in(stores()).id();
        Assembly north = Make.assembly(Fresh.word("north")).constituency().in(stores());
        AssemblyId street = assembly();
        AssemblyId city = assembly();
        AssemblyId world = assembly();
        PersonId mia = Make.person("Mia")
                .memberOf(north.handle(), Make.THEN)
                .in(stores())
                .id();
        PersonId max = Make.person("Max")
                .memberOf(north.handle(), Make.THEN)
                .in(stores())
                .id();
        PersonId ana = participant();
        List.of(core, north.id(), street, city).forEach(it -> {
            in(it, mia);
            in(it, ana);
        });
        in(street, participant());
        in(city, max);
        in(city, participant());
        seat(north.id(), city);
        seat(street, city);
        seat(city, world);
        seat(core, world);
        in(core, participant());
        for (AssemblyId each : List.of(core, north.id(), street, city, world)) {
            assertThat(in(() -> roster().size(each))).isEqualTo(everybody(each).size());
        }
        assertThat(in(() -> roster().size(north.id()))).isEqualTo(3);
        assertThat(in(() -> roster().size(city))).isEqualTo(5);
    }

    @Test
    void aSizeIsCountedNoFurtherThanIsAskedFor() {
        AssemblyId policy = assembly();
        assertThat(in(() -> roster().sizeUpTo(policy, 3))).isZero();
        Stream.generate(this::participant).limit(5).forEach(it -> in(policy, it));
        assertThat(in(() -> roster().sizeUpTo(policy, 3))).isEqualTo(3);
        assertThat(in(() -> roster().sizeUpTo(policy, 9))).isEqualTo(5);
    }

    @Test
    void pagesFollowTheIdsAndMissNobody() {
        AssemblyId street = assembly();
        AssemblyId city = assembly();
        seat(street, city);
        List<PersonId> all = Stream.generate(this::participant).limit(11).toList();
        all.subList(0, 8).forEach(it -> in(street, it));
        all.subList(5, 11).forEach(it -> in(city, it));
        var read = new ArrayList<PersonId>();
        Optional<PersonId> after = Optional.empty();
        while (read.size() < all.size()) {
            Optional<PersonId> from = after;
            List<PersonId> page = in(() -> roster().page(city, from, 4));
            assertThat(page).isNotEmpty().hasSizeLessThanOrEqualTo(4);
            read.addAll(page);
            after = Optional.of(read.getLast());
        }
        assertThat(read).isSortedAccordingTo(Comparator.naturalOrder()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void theActiveAreThoseWhoTookPartSinceATimeEachOnce() {
        AssemblyId policy = assembly();
        PersonId ana = participant();
        PersonId ben = participant();
        Instant longAgo = Make.THEN.minus(Duration.ofDays(100));
        run(() -> {
            roster().tookPart(policy, ana, longAgo);
            roster().tookPart(policy, ben, longAgo);
            roster().tookPart(policy, ana, Make.THEN);
            roster().tookPart(policy, ana, Make.THEN.plusSeconds(5));
        });
        assertThat(active(policy, Make.THEN.minus(Duration.ofDays(90)))).isEqualTo(1);
        assertThat(active(policy, Make.THEN.minus(Duration.ofDays(101)))).isEqualTo(2);
        assertThat(active(policy, Make.THEN.plus(Duration.ofDays(2)))).isZero();
        assertThat(active(assembly(), longAgo)).isZero();
    }

    @Test
    void anEarlierNoteOfTakingPartTakesNothingBack() {
        AssemblyId policy = assembly();
        PersonId ana = participant();
        run(() -> {
            roster().tookPart(policy, ana, Make.THEN);
            roster().tookPart(policy, ana, Make.THEN.minus(Duration.ofDays(30)));
        });
        assertThat(active(policy, Make.THEN.minus(Duration.ofDays(1)))).isEqualTo(1);
    }

    private int active(AssemblyId assembly, Instant since) {
        return in(() -> roster().active(assembly, since));
    }

    @Test
    void somebodysAssembliesAreThoseJoinedAndThoseOfMembershipWithoutSeats() {
        AssemblyId core = Make.assembly(Fresh.word("core")).core().in(stores()).id();
        Assembly north = Make.assembly(Fresh.word("north")).constituency().in(stores());
        AssemblyId street = assembly();
        AssemblyId city = assembly();
        seat(street, city);
        PersonId mia = Make.person("Mia")
                .memberOf(north.handle(), Make.THEN)
                .in(stores())
                .id();
        in(street, mia);
        assertThat(in(() -> roster().of(mia)))
                .contains(core, north.id(), street)
                .doesNotContain(city);
        PersonId ana = in(street, participant());
        assertThat(in(() -> roster().of(ana))).containsExactly(street);
    }
}
