package org.moot.make;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.moot.Stores;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Block;
import org.moot.conversation.Text;
import org.moot.proposal.Decision;
import org.moot.proposal.Decision.Outcome;
import org.moot.proposal.Decision.Way;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;

/** A decision: adopted by consensus of three unless the test says more. */
public final class SomeDecision {
    private final String title;
    private long number = 1;
    private AssemblyId assembly = new AssemblyId(1);
    private ProposalId proposal = new ProposalId(1);
    private Way way = Way.CONSENSUS;
    private Outcome outcome = Outcome.ADOPTED;
    private String text = "Every street gets one.";
    private List<Block> facts = List.of(new Block.Prose(Text.of("proposal.decided", 3)));
    private Instant at = Make.THEN;

    SomeDecision(String title) {
        this.title = title;
    }

    public SomeDecision on(Proposal decided) {
        proposal = decided.id();
        assembly = decided.assembly();
        return this;
    }

    public SomeDecision saying(String words) {
        text = words;
        return this;
    }

    public SomeDecision kept() {
        way = Way.VOTE;
        outcome = Outcome.KEPT;
        text = "";
        return this;
    }

    public SomeDecision facts(List<Block> blocks) {
        facts = blocks;
        return this;
    }

    public SomeDecision at(Instant moment) {
        at = moment;
        return this;
    }

    public Decision made() {
        return new Decision(
                number,
                assembly,
                proposal,
                way,
                outcome,
                title,
                text,
                3,
                facts,
                at,
                at.plus(Duration.ofDays(365)),
                List.of());
    }

    public Decision in(Stores stores) {
        return stores.transaction().in(() -> {
            number = stores.decisions().next();
            stores.decisions().add(made());
            return made();
        });
    }
}
