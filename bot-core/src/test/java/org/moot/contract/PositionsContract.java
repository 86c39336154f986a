package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moot.make.Make;
import org.moot.make.SomePosition;
import org.moot.people.PersonId;
import org.moot.proposal.Position;
import org.moot.proposal.Positions;
import org.moot.proposal.Positions.Standing;
import org.moot.proposal.ProposalId;

/** Everybody's positions, and the frozen lists of who counts. */
public abstract class PositionsContract extends Contract {
    private final PersonId ana = PersonId.fresh();
    private final PersonId ben = PersonId.fresh();
    private final PersonId cleo = PersonId.fresh();
    private final PersonId dan = PersonId.fresh();

    private Positions positions() {
        return stores().positions();
    }

    private ProposalId proposal() {
        return Make.proposal("Plant a tree").inCall().in(stores()).id();
    }

    private static SomePosition of(PersonId person, ProposalId proposal) {
        return Make.position(proposal, person);
    }

    @Test
    void aPositionIsFoundAsItWasTaken() {
        ProposalId proposal = proposal();
        Position block = of(ana, proposal)
                .block("It \"floods\" 🌳\n%_\\", "I help dig.")
                .wantingVote()
                .on(3)
                .in(stores());
        Position agree = of(ben, proposal).in(stores());
        assertThat(in(() -> positions().find(proposal, ana))).contains(block);
        assertThat(in(() -> positions().find(proposal, ben))).contains(agree);
        assertThat(in(() -> positions().find(proposal, cleo))).isEmpty();
        assertThat(in(() -> positions().find(proposal(), ana))).isEmpty();
    }

    @Test
    void aLaterPositionReplacesTheEarlierOne() {
        ProposalId proposal = proposal();
        of(ana, proposal).block("It floods.", "I help.").in(stores());
        Position agree = of(ana, proposal).at(Make.THEN.plusSeconds(60)).in(stores());
        assertThat(in(() -> positions().on(proposal))).containsExactly(agree);
    }

    @Test
    void onAProposalTheOldestComesFirstStaleOnesToo() {
        ProposalId proposal = proposal();
        Position second = of(ana, proposal).on(2).at(Make.THEN.plusSeconds(2)).in(stores());
        Position first = of(ben, proposal).on(1).at(Make.THEN.plusSeconds(1)).in(stores());
        assertThat(in(() -> positions().on(proposal))).containsExactly(first, second);
        assertThat(in(() -> positions().on(proposal()))).isEmpty();
    }

    @Test
    void whoCountsIsFrozenOncePerRound() {
        ProposalId proposal = proposal();
        run(() -> positions().freeze(proposal, 1, List.of(ana, ben)));
        run(() -> positions().freeze(proposal, 1, List.of(cleo)));
        run(() -> positions().freeze(proposal, 2, List.of(cleo)));
        assertThat(in(() -> positions().list(proposal, 1))).containsExactlyInAnyOrder(ana, ben);
        assertThat(in(() -> positions().list(proposal, 2))).containsExactly(cleo);
        assertThat(in(() -> positions().counts(proposal, 1, ana))).isTrue();
        assertThat(in(() -> positions().counts(proposal, 1, cleo))).isFalse();
        assertThat(in(() -> positions().list(proposal(), 1))).isEmpty();
    }

    @Test
    void anEmptyListIsFrozenToo() {
        ProposalId proposal = proposal();
        run(() -> positions().freeze(proposal, 1, List.of()));
        run(() -> positions().freeze(proposal, 1, List.of(ana)));
        assertThat(in(() -> positions().list(proposal, 1))).isEmpty();
    }

    @Test
    void theStandingCountsThoseOnTheListAndTheOthersApart() {
        ProposalId proposal = proposal();
        run(() -> positions().freeze(proposal, 1, List.of(ana, ben, cleo)));
        of(ana, proposal).wantingVote().in(stores());
        of(ben, proposal).aside("Not my thing.").in(stores());
        of(cleo, proposal).block("It floods.", "I help.").in(stores());
        of(dan, proposal).wantingVote().in(stores());
        assertThat(in(() -> positions().standing(proposal, 1, 1))).isEqualTo(new Standing(1, 1, 1, 1, 1));
        assertThat(in(() -> positions().standing(proposal, 2, 1))).isEqualTo(new Standing(0, 0, 0, 0, 4));
    }

    @Test
    void positionsOnOtherVersionsCountNowhere() {
        ProposalId proposal = proposal();
        run(() -> positions().freeze(proposal, 1, List.of(ana)));
        of(ana, proposal).on(1).in(stores());
        of(ben, proposal).on(2).in(stores());
        assertThat(in(() -> positions().standing(proposal, 1, 2))).isEqualTo(new Standing(0, 0, 0, 0, 1));
        assertThat(in(() -> positions().temperature(proposal, 1))).isEqualTo(new Standing(1, 0, 0, 0, 0));
    }

    @Test
    void theTemperatureIsOfEverybody() {
        ProposalId proposal = proposal();
        of(ana, proposal).in(stores());
        of(ben, proposal).aside("Not my thing.").wantingVote().in(stores());
        of(cleo, proposal).block("It floods.", "I help.").in(stores());
        assertThat(in(() -> positions().temperature(proposal, 1))).isEqualTo(new Standing(1, 1, 1, 1, 0));
        assertThat(in(() -> positions().temperature(proposal(), 1))).isEqualTo(new Standing(0, 0, 0, 0, 0));
    }

    @Test
    void dissentIsOfThoseAsideAndBlockingTheOldestFirst() {
        ProposalId proposal = proposal();
        of(ana, proposal).in(stores());
        Position block = of(ben, proposal)
                .block("It floods.", "I help.")
                .at(Make.THEN.plusSeconds(2))
                .in(stores());
        Position aside =
                of(cleo, proposal).aside("Hm.").at(Make.THEN.plusSeconds(1)).in(stores());
        of(dan, proposal).aside("Old.").on(2).in(stores());
        assertThat(in(() -> positions().dissent(proposal, 1, 5))).containsExactly(aside, block);
        assertThat(in(() -> positions().dissent(proposal, 1, 1))).containsExactly(aside);
    }

    @Test
    void positionsTakenAtOnceAllCount() {
        ProposalId proposal = proposal();
        atOnce(
                () -> of(ana, proposal).in(stores()),
                () -> of(ben, proposal).in(stores()),
                () -> of(ana, proposal).in(stores()),
                () -> of(cleo, proposal).in(stores()));
        assertThat(in(() -> positions().temperature(proposal, 1))).isEqualTo(new Standing(3, 0, 0, 0, 0));
    }
}
