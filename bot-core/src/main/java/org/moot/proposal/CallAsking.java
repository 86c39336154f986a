package org.moot.proposal;

import java.time.Instant;
import java.util.Optional;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal.Matter;
import org.moot.proposal.Stage.Calling;
import org.moot.proposal.Stage.Deliberation;
import org.moot.proposal.Stage.Lapsed;

/** Anybody in the assembly asks for the consensus call, once; the charter's hours open it. */
final class CallAsking {
    private final Proposals proposals;
    private final Herald herald;
    private final Schedule schedule;

    CallAsking(Proposals proposals, Herald herald, Schedule schedule) {
        this.proposals = proposals;
        this.herald = herald;
        this.schedule = schedule;
    }

    Post ask(ProposalId id, PersonId by, Instant now) {
        Proposal asked = proposals.change(id, it -> asked(it, by, now));
        var stage = (Deliberation) asked.stage();
        var charter = herald.assembly(asked.assembly()).charter();
        Instant opening = Schedule.opening(stage, asked.current(), charter);
        schedule.opening(asked, opening.isBefore(now) ? now : opening);
        herald.refresh(id);
        return opening.isAfter(now)
                ? Post.saying("proposal.call-is-asked-for", Text.plain(asked.title()), opening)
                : Post.saying("proposal.call-opens-now", Text.plain(asked.title()));
    }

    private static Proposal asked(Proposal proposal, PersonId by, Instant now) {
        Refusal.unless(proposal.matter() == Matter.TEXT, "proposal.only-texts-are-called");
        return switch (proposal.stage()) {
            case Lapsed lapsed -> proposal.at(new Deliberation(now, now, Optional.of(by)));
            case Calling call ->
                throw Refusal.because(
                        "proposal.call-is-open", call.closes(), new Text.Typed("proposal agree " + proposal.id()));
            default -> {
                Deliberation talk = Deliberations.of(proposal);
                yield talk.asked().isPresent()
                        ? proposal
                        : proposal.at(new Deliberation(talk.since(), talk.until(), Optional.of(by)));
            }
        };
    }
}
