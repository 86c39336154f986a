package org.moot.proposal;

import java.time.Duration;
import java.time.Instant;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;
import org.moot.proposal.Stage.Calling;
import org.moot.time.Deadlines;

/** Those who answered a call can ask that the question goes to a vote; when a third of the answers ask, it does. */
public final class VoteAsking {
    private static final Duration LOOK_AGAIN = Duration.ofHours(1);

    private final Papers papers;
    private final Schedule schedule;

    public VoteAsking(Papers papers, Deadlines deadlines) {
        this.papers = papers;
        this.schedule = new Schedule(deadlines);
    }

    /**
     * Marks that somebody asks for a vote. The vote is announced right after this transaction, by the clock.
     *
     * @return whether enough ask, so that the question goes to a vote now
     * @throws Refusal when no call is open, or the person has not answered it yet
     */
    public boolean ask(ProposalId id, PersonId person, Instant now) {
        Proposal proposal = papers.proposals().hold(id).orElseThrow();
        if (!(proposal.stage() instanceof Calling call)) {
            throw Refusal.because("proposal.no-call-to-ask-in", new Text.Typed("proposal show " + id));
        }
        Position position = papers.positions()
                .find(id, person)
                .filter(it -> it.version() == call.version())
                .orElseThrow(() -> Refusal.because(
                        "proposal.answer-first",
                        new Text.Typed("proposal agree " + id),
                        new Text.Typed("proposal aside " + id),
                        new Text.Typed("proposal block " + id)));
        Refusal.unless(
                papers.positions().counts(id, call.round(), person), "proposal.only-who-counts-asks", call.opened());
        papers.positions().put(position.askingForVote());
        boolean enough = isEnough(id, call);
        schedule.voteAsked(id, enough ? now : now.plus(LOOK_AGAIN));
        return enough;
    }

    private boolean isEnough(ProposalId id, Calling call) {
        return CallRules.of(call).isVoteAsked(papers.positions().standing(id, call.round(), call.version()));
    }
}
