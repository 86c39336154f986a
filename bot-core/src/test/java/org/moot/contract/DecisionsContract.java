package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moot.assembly.Assembly;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.people.PersonId;
import org.moot.proposal.Decision;
import org.moot.proposal.Decisions;
import org.moot.proposal.Proposal;

/** All decisions. */
public abstract class DecisionsContract extends Contract {

    private Decisions decisions() {
        return stores().decisions();
    }

    private Assembly assembly() {
        return Make.assembly(Fresh.word()).in(stores());
    }

    private Proposal proposal(Assembly assembly) {
        return Make.proposal("Plant a tree").of(assembly).in(stores());
    }

    @Test
    void aRecordIsFoundAsItWasWritten() {
        Proposal proposal = proposal(assembly());
        Decision adopted = Make.decision("Plant a tree")
                .on(proposal)
                .facts(Everything.blocks())
                .in(stores());
        assertThat(in(() -> decisions().find(adopted.number()))).contains(adopted);
        assertThat(in(() -> decisions().of(proposal.id()))).contains(adopted);
        Decision kept = Make.decision("Plant a tree").kept().in(stores());
        assertThat(in(() -> decisions().find(kept.number()))).contains(kept);
        assertThat(in(() -> decisions().find(Long.MAX_VALUE))).isEmpty();
        assertThat(in(() -> decisions().of(proposal(assembly()).id()))).isEmpty();
    }

    @Test
    void aRecordIsWrittenOnce() {
        Decision decision = Make.decision("Plant a tree").in(stores());
        assertThatThrownBy(() -> run(() -> decisions().add(decision))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void theNewestComeFirstPageByPage() {
        Assembly policy = assembly();
        Decision first = Make.decision("One").on(proposal(policy)).in(stores());
        Decision second = Make.decision("Two").on(proposal(policy)).in(stores());
        Decision third = Make.decision("Three").on(proposal(policy)).in(stores());
        Make.decision("Elsewhere").on(proposal(assembly())).in(stores());
        assertThat(in(() -> decisions().page(policy.id(), Long.MAX_VALUE, 2))).containsExactly(third, second);
        assertThat(in(() -> decisions().page(policy.id(), second.number(), 2))).containsExactly(first);
    }

    @Test
    void whatCameOfItIsAddedInOrder() {
        Decision decision = Make.decision("Plant a tree").in(stores());
        var good = new Decision.Review(PersonId.fresh(), "It grew.", Make.THEN.plusSeconds(1));
        var less = new Decision.Review(PersonId.fresh(), "It was \"felled\" 🌳.", Make.THEN.plusSeconds(2));
        run(() -> decisions().review(decision.number(), good));
        run(() -> decisions().review(decision.number(), less));
        Decision found = in(() -> decisions().find(decision.number())).orElseThrow();
        assertThat(found.reviewed()).isEqualTo(List.of(good, less));
        assertThat(found.facts()).isEqualTo(decision.facts());
    }
}
