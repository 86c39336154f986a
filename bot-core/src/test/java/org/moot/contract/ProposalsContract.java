package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moot.assembly.Assembly;
import org.moot.conversation.Refusal;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.make.SomeProposal;
import org.moot.office.Effect;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.proposal.Ending;
import org.moot.proposal.Obstacle;
import org.moot.proposal.Positions.Standing;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;
import org.moot.proposal.Proposals;
import org.moot.proposal.Round;
import org.moot.proposal.Stage;

/** All proposals. */
public abstract class ProposalsContract extends Contract {

    private Proposals proposals() {
        return stores().proposals();
    }

    private Assembly assembly() {
        return Make.assembly(Fresh.word()).in(stores());
    }

    private static SomeProposal some(String title, Assembly assembly) {
        return Make.proposal(title).of(assembly);
    }

    private Optional<Proposal> find(ProposalId id) {
        return in(() -> proposals().find(id));
    }

    @Test
    void aProposalIsFoundAsItWasDraftedInEveryStage() {
        Assembly policy = assembly();
        var asked =
                new Stage.Deliberation(Make.THEN, Make.THEN.plus(Duration.ofHours(72)), Optional.of(PersonId.fresh()));
        var extended = new Stage.Calling(
                2, 1, Make.THEN, Make.THEN.plusSeconds(1), Make.THEN.plusSeconds(2), 9, 4, Optional.of(Make.THEN));
        List<SomeProposal> all = List.of(
                some("Talk", policy),
                some("Asked", policy).at(asked),
                some("Call", policy).inCall(),
                some("Extended", policy).at(extended),
                some("Vote", policy).voting(7),
                some("Decided", policy).decided(8),
                some("Lapsed", policy).lapsed(),
                some("Withdrawn", policy).withdrawn());
        for (SomeProposal one : all) {
            Proposal proposal = one.in(stores());
            assertThat(find(proposal.id())).contains(proposal);
        }
        assertThat(find(new ProposalId(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void aProposalKeepsItsWholeStory() {
        Person ana = Make.person("Ana").in(stores());
        Proposal earlier = some("Before", assembly()).in(stores());
        var round = new Round(
                1,
                1,
                Make.THEN,
                Make.THEN.plus(Duration.ofHours(96)),
                5,
                3,
                new Standing(1, 2, 1, 0, 4),
                Ending.RETURNED,
                Set.of(Obstacle.BLOCKED, Obstacle.TOO_MANY_ASIDE));
        Proposal proposal = some("Plant \"trees\" 🌳 שלום", assembly())
                .by(ana)
                .saying("Every street\ngets one.")
                .saying("Every <b>second</b> street; drop table street;--")
                .amendment("No street.")
                .alternative("Benches", "Benches instead.")
                .affecting(assembly(), assembly())
                .about(Proposal.Matter.REMOVAL, ana)
                .doing(new Effect(
                        "remove",
                        Map.of("office", "secretary", "person", ana.id().toString())))
                .returned(round)
                .reviving(earlier)
                .in(stores());
        assertThat(find(proposal.id())).contains(proposal);
    }

    @Test
    void aChangeIsReturnedAndKept() {
        Proposal proposal = some("Plant a tree", assembly()).in(stores());
        Proposal voting = in(() -> proposals().change(proposal.id(), it -> it.at(new Stage.Voting(3))));
        assertThat(voting).isEqualTo(proposal.at(new Stage.Voting(3)));
        assertThat(find(proposal.id())).contains(voting);
        PersonId rescuer = PersonId.fresh();
        Proposal rescued = in(() -> proposals().change(proposal.id(), it -> it.by(rescuer)));
        assertThat(find(proposal.id())).contains(rescued);
    }

    @Test
    void aStepThatRefusesChangesNothing() {
        Proposal proposal = some("Plant a tree", assembly()).in(stores());
        Refused.with(
                "proposal.not-open",
                () -> in(() -> proposals().change(proposal.id(), it -> {
                    throw Refusal.because("proposal.not-open");
                })));
        assertThat(find(proposal.id())).contains(proposal);
    }

    @Test
    void noneUnknownIsChangedOrHeld() {
        var nowhere = new ProposalId(Long.MAX_VALUE);
        assertThat(in(() -> proposals().hold(nowhere))).isEmpty();
        assertThatThrownBy(() -> in(() -> proposals().change(nowhere, it -> it)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void theNewestComeFirstPageByPage() {
        Assembly policy = assembly();
        Proposal first = some("One", policy).in(stores());
        Proposal second = some("Two", policy).inCall().in(stores());
        Proposal third = some("Three", policy).in(stores());
        some("Elsewhere", assembly()).in(stores());
        assertThat(in(() -> proposals().page(policy.id(), Optional.empty(), Long.MAX_VALUE, 2)))
                .containsExactly(third, second);
        assertThat(in(() -> proposals()
                        .page(policy.id(), Optional.empty(), second.id().value(), 2)))
                .containsExactly(first);
    }

    @Test
    void aPageCanKeepToOneStage() {
        Assembly policy = assembly();
        some("One", policy).in(stores());
        Proposal calling = some("Two", policy).inCall().in(stores());
        assertThat(in(() -> proposals().page(policy.id(), Optional.of("calling"), Long.MAX_VALUE, 5)))
                .containsExactly(calling);
        assertThat(in(() -> proposals().page(policy.id(), Optional.of("voting"), Long.MAX_VALUE, 5)))
                .isEmpty();
        in(() -> proposals().change(calling.id(), it -> it.at(new Stage.Voting(3))));
        assertThat(in(() -> proposals().page(policy.id(), Optional.of("voting"), Long.MAX_VALUE, 5)))
                .hasSize(1);
    }

    @Test
    void openOnesMatchByNumberOrByWordsOfTheTitle() {
        Assembly policy = assembly();
        Proposal trees = some("Plant ÄPFEL trees", policy).in(stores());
        Proposal benches = some("Build benches", policy).inCall().in(stores());
        some("Plant apples", policy).decided(1).in(stores());
        some("Plant äpfel trees", assembly()).in(stores());
        assertThat(matching(policy, "äpfel TREES")).containsExactly(trees);
        assertThat(matching(policy, "plant")).containsExactly(trees);
        assertThat(matching(policy, benches.id().toString())).contains(benches);
        assertThat(matching(policy, "")).containsExactlyInAnyOrder(trees, benches);
        assertThat(in(() -> proposals().matching(policy.id(), "", 1))).hasSize(1);
    }

    @Test
    void whatIsTypedIsNeverAPattern() {
        Assembly policy = assembly();
        some("plain words", policy).in(stores());
        for (String hostile : HOSTILE) {
            Proposal proposal = some("x" + hostile + "y", policy).in(stores());
            assertThat(matching(policy, "X" + hostile + "Y")).contains(proposal);
            in(() -> proposals().change(proposal.id(), it -> it.at(new Stage.Decided(1, Make.THEN))));
            assertThat(matching(policy, hostile)).isEmpty();
        }
    }

    private List<Proposal> matching(Assembly assembly, String begun) {
        return in(() -> proposals().matching(assembly.id(), begun, 25));
    }
}
