package org.moot.proposal;

import java.time.Instant;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.Setting;
import org.moot.conversation.Text;
import org.moot.proposal.Deciding.Verdict;
import org.moot.proposal.Decision.Outcome;
import org.moot.proposal.Decision.Way;
import org.moot.proposal.Proposal.Matter;
import org.moot.proposal.Stage.Calling;
import org.moot.proposal.Stage.Deliberation;
import org.moot.proposal.Stage.Lapsed;

/** What a call that is over leads to: a decision, more talk, a vote, or nothing yet. */
final class AfterCall {
    private final Proposals proposals;
    private final CallRecord records;
    private final Effects effects;
    private final Deciding deciding;
    private final ToVote toVote;
    private final Herald herald;
    private final Schedule schedule;

    AfterCall(
            Proposals proposals,
            CallRecord records,
            Effects effects,
            Deciding deciding,
            ToVote toVote,
            Herald herald,
            Schedule schedule) {
        this.proposals = proposals;
        this.records = records;
        this.effects = effects;
        this.deciding = deciding;
        this.toVote = toVote;
        this.herald = herald;
        this.schedule = schedule;
    }

    void goOn(Round round, Calling call, Proposal proposal, Assembly assembly, Instant now) {
        switch (round.ending()) {
            case CONSENSUS -> decide(round, call, after(proposal, round, call), now);
            case VOTE -> toVote.send(after(proposal, round, call), Endings.words(round), now);
            case RETURNED -> {
                Instant until = now.plus(assembly.charter().span(Setting.DELIBERATION));
                settle(after(proposal, round, new Deliberation(now, until, Optional.empty())), round);
            }
            case LAPSED -> {
                settle(after(proposal, round, new Lapsed(now)), round);
                proposal.effect().ifPresent(effect -> effects.undone(effect, assembly, now));
            }
            case EXTENDED -> throw new IllegalStateException("an extended call is not over");
        }
    }

    private Proposal after(Proposal proposal, Round round, Stage stage) {
        return proposals.change(proposal.id(), it -> it.after(round, stage));
    }

    private void settle(Proposal proposal, Round round) {
        schedule.clear(proposal.id());
        String next = round.ending() == Ending.RETURNED ? "proposal.is-returned" : lapsed(proposal);
        herald.event(proposal, Text.of(next, Endings.words(round), new Text.Typed("proposal call " + proposal.id())));
    }

    private static String lapsed(Proposal proposal) {
        return proposal.matter() == Matter.TEXT ? "proposal.has-lapsed" : "proposal.has-lapsed-for-good";
    }

    private void decide(Round round, Calling call, Proposal proposal, Instant now) {
        var facts = records.of(proposal, round, call);
        deciding.decide(
                new Verdict(
                        proposal,
                        Way.CONSENSUS,
                        Outcome.ADOPTED,
                        proposal.current().text(),
                        proposal.effect(),
                        answers(round, proposal),
                        facts),
                now);
    }

    /** Whoever stands for an office does not count in the call on it, and has answered by standing. */
    private static int answers(Round round, Proposal proposal) {
        return round.standing().answers() + (proposal.matter() == Matter.OFFICE ? 1 : 0);
    }
}
