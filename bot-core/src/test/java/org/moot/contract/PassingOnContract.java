package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moot.assembly.Assembly;
import org.moot.audit.Bytes;
import org.moot.call.Attendances;
import org.moot.call.attendance.Attendance;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.office.Nominations;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.privacy.Trace;
import org.moot.proposal.Concern;
import org.moot.proposal.Proposal;
import org.moot.proposal.Rewording;
import org.moot.vote.Roll;
import org.moot.vote.VoteId;

/** Two become one: everything of the one is the other's, nothing is there twice, and what is over stays as it was. */
public abstract class PassingOnContract extends Contract {
    private final Person ana = Make.person("Ana").knownAs(Fresh.account()).in(stores());
    private final Person anna = Make.person("Anna").knownAs(Fresh.account()).in(stores());
    private final Assembly trees = Make.assembly(Fresh.word("trees")).in(stores());

    private void becomeOne() {
        run(() -> stores().people().passOn(anna.id(), ana.id(), Make.THEN));
        run(() -> stores().traces().passOn(anna.id(), ana.id()));
        run(() -> stores().people().forget(anna.id()));
        run(() -> stores().traces().passOn(anna.id(), ana.id()));
    }

    @Test
    void whatOnlyOneHadIsTheOthers() {
        Proposal proposal = Make.proposal("Plant a tree").of(trees).by(anna).in(stores());
        long concern = in(() -> stores().concerns().next());
        run(() -> {
            stores().roster().join(trees.id(), anna.id(), Make.THEN);
            stores().officers()
                    .put(Make.officer("secretary", trees.id(), anna.id()).made());
            stores().concerns()
                    .add(new Concern(
                            concern, proposal.id(), anna.id(), "It is dry", Make.THEN, Optional.empty(), false));
            stores().positions().freeze(proposal.id(), 1, List.of(anna.id()));
        });
        Make.position(proposal.id(), anna.id()).in(stores());

        becomeOne();

        assertThat(in(() -> stores().roster().everybody(trees.id()))).containsExactly(ana.id());
        assertThat(in(() -> stores().officers().holder(trees.id(), "secretary"))
                        .orElseThrow()
                        .person())
                .isEqualTo(ana.id());
        assertThat(in(() -> stores().proposals().find(proposal.id()))
                        .orElseThrow()
                        .author())
                .isEqualTo(ana.id());
        assertThat(in(() -> stores().concerns().find(concern)).orElseThrow().by())
                .isEqualTo(ana.id());
        assertThat(in(() -> stores().positions().find(proposal.id(), ana.id()))).isPresent();
        assertThat(in(() -> stores().positions().list(proposal.id(), 1))).containsExactly(ana.id());
    }

    @Test
    void whatStandsInsideOfOtherThingsIsTheOthersToo() {
        Proposal proposal = Make.proposal("Plant a tree").of(trees).in(stores());
        run(() -> {
            stores().officers()
                    .put(Make.officer("secretary", trees.id(), PersonId.fresh()).made());
            stores().officers().change(trees.id(), "secretary", it -> it.askedToGoBy(anna.id(), 3));
            stores().nominations()
                    .open(new Nominations.Nomination(
                            trees.id(),
                            "treasurer",
                            anna.id(),
                            Make.THEN,
                            Make.THEN,
                            Make.THEN,
                            List.of(new Nominations.Nominee(anna.id(), true, Optional.empty()))));
            var wording = new Rewording(1, Rewording.State.ALTERNATIVE, "Two", "Plant two", anna.id(), Make.THEN);
            stores().proposals().change(proposal.id(), it -> it.with(it.versions(), List.of(wording)));
        });

        becomeOne();

        assertThat(in(() -> stores().officers().holder(trees.id(), "secretary"))
                        .orElseThrow()
                        .pausedBy())
                .isEqualTo(Set.of(ana.id()));
        assertThat(in(() -> stores().traces().of(ana.id())).stream().map(Trace::kind))
                .contains("removal-asked", "nomination", "nominations-called", "wording");
        assertThat(in(() -> stores().proposals().find(proposal.id()))
                        .orElseThrow()
                        .rewordings()
                        .getFirst()
                        .by())
                .isEqualTo(ana.id());
    }

    @Test
    void ofTwoPositionsOnWhatIsOpenTheLaterOneStands() {
        for (boolean annaIsLater : new boolean[] {true, false}) {
            Proposal proposal = Make.proposal("Plant a tree").of(trees).in(stores());
            Make.position(proposal.id(), ana.id()).aside("a").at(Make.THEN).in(stores());
            Make.position(proposal.id(), anna.id())
                    .block("b", "help")
                    .at(Make.THEN.plusSeconds(annaIsLater ? 1 : -1))
                    .in(stores());
            run(() -> stores().traces().passOn(anna.id(), ana.id()));
            assertThat(in(() -> stores().positions().on(proposal.id())))
                    .singleElement()
                    .satisfies(it -> assertThat(it.person()).isEqualTo(ana.id()))
                    .satisfies(it -> assertThat(it.reason()).isEqualTo(annaIsLater ? "b" : "a"));
        }
    }

    @Test
    void ofWhatIsDecidedBothPositionsAndTheListStay() {
        Proposal proposal = Make.proposal("Plant a tree").of(trees).decided(1).in(stores());
        run(() -> stores().positions().freeze(proposal.id(), 1, List.of(ana.id(), anna.id())));
        Make.position(proposal.id(), ana.id()).aside("a").in(stores());
        Make.position(proposal.id(), anna.id()).aside("b").in(stores());

        becomeOne();

        assertThat(in(() -> stores().positions().on(proposal.id()))).hasSize(2);
        assertThat(in(() -> stores().positions().list(proposal.id(), 1)))
                .containsExactlyInAnyOrder(ana.id(), anna.id());
        assertThat(in(() -> stores().traces().of(ana.id())).stream()
                        .filter(it -> it.is(Trace.POSITION))
                        .map(it -> it.the("reason")))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void rollsAndWhoTookPartStayUnderTheReferenceOfThen() {
        VoteId vote = Make.vote("Plant a tree?").in(stores()).id();
        var entry = new Roll.Entry(anna.id(), Bytes.of(new byte[] {1}), Bytes.of(new byte[] {2}));
        run(() -> stores().roll().fix(vote, List.of(entry)));
        run(() -> stores().turnouts().keep(vote, Map.of(anna.id(), true)));

        becomeOne();

        assertThat(in(() -> stores().roll().all(vote))).containsExactly(entry);
        assertThat(in(() -> stores().turnouts().find(vote))).contains(Map.of(anna.id(), true));
        assertThat(in(() -> stores().traces().of(ana.id())).stream().map(Trace::kind))
                .contains(Trace.ROLL, "turnout");
        run(() -> stores().traces().erase(ana.id()));
        assertThat(in(() -> stores().turnouts().find(vote))).contains(Map.of());
    }

    @Test
    void bothAreReminderAndAttendanceOnce() {
        var day = LocalDate.of(2026, 3, 2);
        long call = Make.THEN.getEpochSecond() + trees.id().value();
        for (PersonId each : List.of(ana.id(), anna.id())) {
            run(() -> {
                stores().roster().join(trees.id(), each, Make.THEN);
                stores().reminders().mayRemind(each, "proposal/1", day);
                stores().attendances().say(call, each, true, Make.THEN);
            });
        }
        var part = new Attendances.Kept(call, ana.id(), Attendance.Status.values()[0], 60, List.of());
        var whole = new Attendances.Kept(call, anna.id(), Attendance.Status.values()[0], 3600, List.of());
        run(() -> stores().attendances().put(call, List.of(part, whole)));

        becomeOne();

        assertThat(in(() -> stores().roster().everybody(trees.id()))).containsExactly(ana.id());
        assertThat(in(() -> stores().reminders().mayRemind(ana.id(), "proposal/1", day)))
                .isFalse();
        assertThat(in(() -> stores().attendances().at(call)))
                .singleElement()
                .satisfies(it -> assertThat(it.person()).isEqualTo(ana.id()))
                .satisfies(it -> assertThat(it.seconds()).isEqualTo(3600));
        assertThat(in(() -> stores().attendances().said(call))).hasSize(1);
    }
}
