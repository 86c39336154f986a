package org.moot.make;

import java.time.Instant;
import org.moot.Stores;
import org.moot.people.PersonId;
import org.moot.proposal.Position;
import org.moot.proposal.Position.Stand;
import org.moot.proposal.ProposalId;

/** A position: agreement on the first version unless the test says more. */
public final class SomePosition {
    private final ProposalId proposal;
    private final PersonId person;
    private int version = 1;
    private Stand stand = Stand.AGREE;
    private String reason = "";
    private String offer = "";
    private boolean wantsVote;
    private Instant at = Make.THEN;

    SomePosition(ProposalId proposal, PersonId person) {
        this.proposal = proposal;
        this.person = person;
    }

    public SomePosition aside(String why) {
        stand = Stand.ASIDE;
        reason = why;
        return this;
    }

    public SomePosition block(String why, String help) {
        stand = Stand.BLOCK;
        reason = why;
        offer = help;
        return this;
    }

    public SomePosition wantingVote() {
        wantsVote = true;
        return this;
    }

    public SomePosition on(int number) {
        version = number;
        return this;
    }

    public SomePosition at(Instant moment) {
        at = moment;
        return this;
    }

    public Position made() {
        return new Position(proposal, person, version, stand, reason, offer, wantsVote, at);
    }

    public Position in(Stores stores) {
        return stores.transaction().in(() -> {
            stores.positions().put(made());
            return made();
        });
    }
}
