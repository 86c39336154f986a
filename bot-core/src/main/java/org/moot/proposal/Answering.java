package org.moot.proposal;

import java.time.Instant;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;
import org.moot.proposal.Position.Stand;
import org.moot.proposal.Stage.Calling;
import org.moot.proposal.Stage.Deliberation;

/**
 * Takes positions: in a call they are answers; before it they show which way the talk goes, and carry over when the text stays
 * as it is. Nothing here reads a list, because many people answer at once.
 */
final class Answering {
    /** In a call of at most so many it is looked after every answer whether enough ask for a vote. */
    private static final int FEW = 200;

    private final Papers papers;
    private final Herald herald;
    private final Schedule schedule;

    Answering(Papers papers, Herald herald, Schedule schedule) {
        this.papers = papers;
        this.herald = herald;
        this.schedule = schedule;
    }

    /** @param reason empty for those who agree; {@code offer} too for those who stand aside */
    Post take(ProposalId id, PersonId by, Stand stand, String reason, String offer, Instant now) {
        Proposal proposal = papers.proposals().hold(id).orElseThrow();
        Refusal.when(stand == Stand.BLOCK && proposal.isAbout(by), "proposal.about-yourself");
        Stage stage = Deliberations.orCall(proposal);
        int version = proposal.current().number();
        boolean asksForVote = papers.positions()
                .find(id, by)
                .filter(earlier -> earlier.version() == version)
                .filter(Position::wantsVote)
                .isPresent();
        papers.positions().put(new Position(id, by, version, stand, reason, offer, asksForVote, now));
        herald.refresh(id);
        return stage instanceof Calling call
                ? inCall(proposal, call, by, stand, now)
                : inTalk(proposal, (Deliberation) stage, stand);
    }

    private Post inTalk(Proposal proposal, Deliberation talk, Stand stand) {
        Text next = talk.asked().isPresent()
                ? Text.of("proposal.it-carries-over")
                : Text.of("proposal.ask-for-the-call", new Text.Typed("proposal call " + proposal.id()));
        return Post.saying("proposal.position-in-talk", taken(proposal, stand), next);
    }

    private Post inCall(Proposal proposal, Calling call, PersonId by, Stand stand, Instant now) {
        if (!papers.positions().counts(proposal.id(), call.round(), by)) {
            String key = proposal.isAbout(by) ? "proposal.does-not-count-about" : "proposal.does-not-count";
            return Post.saying(key, taken(proposal, stand), call.opened());
        }
        lookForVote(proposal, call, now);
        boolean alone = stand == Stand.BLOCK && CallRules.of(call).blocksNeeded() > 1;
        return alone
                ? Post.saying("proposal.block-needs-another", taken(proposal, stand), call.closes())
                : Post.saying("proposal.position-in-call", taken(proposal, stand), call.closes());
    }

    private void lookForVote(Proposal proposal, Calling call, Instant now) {
        boolean asked = call.counted() <= FEW
                && CallRules.of(call)
                        .isVoteAsked(papers.positions().standing(proposal.id(), call.round(), call.version()));
        if (asked) {
            schedule.voteAsked(proposal.id(), now);
        }
    }

    private static Text taken(Proposal proposal, Stand stand) {
        return Text.of(
                "proposal.taken-" + Stands.word(stand), proposal.current().number(), Text.plain(proposal.title()));
    }
}
