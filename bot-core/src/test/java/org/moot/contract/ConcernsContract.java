package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.make.Make;
import org.moot.people.PersonId;
import org.moot.proposal.Concern;
import org.moot.proposal.Concerns;
import org.moot.proposal.ProposalId;

/** All concerns. */
public abstract class ConcernsContract extends Contract {

    private Concerns concerns() {
        return stores().concerns();
    }

    private ProposalId proposal() {
        return Make.proposal("Plant a tree").in(stores()).id();
    }

    private Concern raised(ProposalId proposal, String words) {
        return in(() -> {
            var concern = new Concern(
                    concerns().next(), proposal, PersonId.fresh(), words, Make.THEN, Optional.empty(), false);
            concerns().add(concern);
            return concern;
        });
    }

    @Test
    void aConcernIsFoundInItsAuthorsWords() {
        for (String hostile : HOSTILE) {
            Concern concern = raised(proposal(), "It floods.\n" + hostile);
            assertThat(in(() -> concerns().find(concern.number()))).contains(concern);
        }
        assertThat(in(() -> concerns().find(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void thoseOnAProposalComeTheOldestFirst() {
        ProposalId proposal = proposal();
        Concern first = raised(proposal, "It floods.");
        Concern second = raised(proposal, "Who waters it?");
        raised(proposal(), "Elsewhere.");
        assertThat(in(() -> concerns().on(proposal))).containsExactly(first, second);
    }

    @Test
    void aResolvedOneStaysWithItsTime() {
        ProposalId proposal = proposal();
        Concern concern = raised(proposal, "It floods.");
        Concern resolved = in(() -> concerns().change(concern.number(), it -> resolved(it)));
        assertThat(resolved.stands()).isFalse();
        assertThat(in(() -> concerns().on(proposal))).containsExactly(resolved);
    }

    private static Concern resolved(Concern it) {
        return new Concern(
                it.number(),
                it.proposal(),
                it.by(),
                it.words(),
                it.raised(),
                Optional.of(Make.THEN.plusSeconds(9)),
                true);
    }
}
