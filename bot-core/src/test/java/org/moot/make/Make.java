package org.moot.make;

import java.time.Instant;
import org.moot.assembly.AssemblyId;
import org.moot.people.PersonId;
import org.moot.proposal.ProposalId;

/**
 * Things for tests, in the state the test needs: {@code Make.proposal("Plant a tree").of(policy).by(ana).inCall().in(stores)}.
 * What is not said has a plausible value; {@code made()} gives the value alone, {@code in(stores)} stores it too.
 */
public final class Make {
    /** When everything began unless the test says otherwise: a Monday morning in London. */
    public static final Instant THEN = Instant.parse("2026-03-02T10:00:00Z");

    private Make() {}

    public static SomePerson person(String name) {
        return new SomePerson(name);
    }

    public static SomeAssembly assembly(String handle) {
        return new SomeAssembly(handle);
    }

    public static SomeProposal proposal(String title) {
        return new SomeProposal(title);
    }

    public static SomePosition position(ProposalId proposal, PersonId person) {
        return new SomePosition(proposal, person);
    }

    public static SomeVote vote(String question) {
        return new SomeVote(question);
    }

    public static SomeDecision decision(String title) {
        return new SomeDecision(title);
    }

    public static SomeSeries series(String title) {
        return new SomeSeries(title);
    }

    public static SomeOfficer officer(String office, AssemblyId assembly, PersonId person) {
        return new SomeOfficer(office, assembly, person);
    }
}
