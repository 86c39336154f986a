package org.moot.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.moot.assembly.Assembly;
import org.moot.assembly.Charter;
import org.moot.assembly.Setting;
import org.moot.conversation.Text;
import org.moot.proposal.Positions.Standing;
import org.moot.proposal.Stage.Calling;
import org.moot.time.Outages;

/** Ends consensus calls when their time is over, and not before an outage was made up for. */
final class CallClosing {
    private static final Duration ASK_AGAIN = Duration.ofHours(1);

    private final Papers papers;
    private final Outages outages;
    private final Herald herald;
    private final Schedule schedule;
    private final Minutes minutes;
    private final AfterCall after;

    CallClosing(Papers papers, Outages outages, Herald herald, Schedule schedule, Minutes minutes, AfterCall after) {
        this.papers = papers;
        this.outages = outages;
        this.herald = herald;
        this.schedule = schedule;
        this.minutes = minutes;
        this.after = after;
    }

    /** Harmless when repeated, early or late. */
    void whenDue(ProposalId id, Instant now) {
        if (!(stage(id) instanceof Calling)) {
            return;
        }
        Proposal proposal = alone(id);
        if (!(proposal.stage() instanceof Calling call)) {
            return;
        }
        Assembly assembly = herald.assembly(proposal.assembly());
        Instant closes = madeUpFor(call, assembly, now);
        if (closes.isAfter(call.closes())) {
            move(proposal, call, closes, assembly.charter(), now);
        } else if (now.isBefore(call.closes())) {
            schedule.closing(proposal, call, assembly.charter(), now);
        } else {
            end(proposal, call, assembly, now);
        }
    }

    /** Ends the call at once when a third of the answers ask for a vote; looks again later while somebody asks. */
    void whenVoteIsAsked(ProposalId id, Instant now) {
        if (!(stage(id) instanceof Calling)) {
            return;
        }
        Proposal proposal = alone(id);
        if (!(proposal.stage() instanceof Calling call)) {
            return;
        }
        Standing standing = papers.positions().standing(id, call.round(), call.version());
        if (CallRules.of(call).isVoteAsked(standing)) {
            end(proposal, call, herald.assembly(proposal.assembly()), now);
        } else if (standing.wantVote() > 0) {
            schedule.voteAsked(id, now.plus(ASK_AGAIN));
        }
    }

    private Stage stage(ProposalId id) {
        return papers.proposals().find(id).orElseThrow().stage();
    }

    /** Waits until nobody is taking a position, and keeps others from it until this transaction ends. */
    private Proposal alone(ProposalId id) {
        return papers.proposals().change(id, it -> it);
    }

    private Instant madeUpFor(Calling call, Assembly assembly, Instant now) {
        Instant since = call.extended().orElse(call.opened());
        return outages.closing(
                new Outages.Open(since, call.due()), herald.platforms(assembly.id()), assembly.pace(), now);
    }

    private void move(Proposal proposal, Calling call, Instant closes, Charter charter, Instant now) {
        Calling moved = call.closing(closes);
        Proposal open = papers.proposals().change(proposal.id(), it -> it.at(moved));
        schedule.closing(open, moved, charter, now);
        minutes.moved(open, moved, "outage", now);
        herald.event(open, Text.of("proposal.call-moved", closes));
        herald.tellSecretary(open, moved, now);
    }

    private void end(Proposal proposal, Calling call, Assembly assembly, Instant now) {
        Standing standing = papers.positions().standing(proposal.id(), call.round(), call.version());
        Set<Obstacle> why = CallRules.of(call).obstacles(standing);
        Ending ending = Ending.of(
                why, proposal.matter(), proposal.returns(), call.extended().isPresent());
        if (ending == Ending.EXTENDED) {
            extend(proposal, call, standing, assembly, now);
            return;
        }
        var round = new Round(
                call.round(), call.version(), call.opened(), now, call.counted(), call.needed(), standing, ending, why);
        note(proposal, round);
        after.goOn(round, call, proposal, assembly, now);
    }

    private void extend(Proposal proposal, Calling call, Standing standing, Assembly assembly, Instant now) {
        Duration half = assembly.charter().span(Setting.CALL).dividedBy(2);
        Calling longer = call.extendedTo(assembly.pace().closing(now.plus(half)), now);
        Proposal open = papers.proposals().change(proposal.id(), it -> it.at(longer));
        schedule.closing(open, longer, assembly.charter(), now);
        minutes.moved(open, longer, "too-few-answers", now);
        herald.event(open, Text.of("proposal.call-extended", standing.answers(), call.needed(), longer.closes()));
        herald.tellSecretary(open, longer, now);
    }

    private void note(Proposal proposal, Round round) {
        var counting = new HashSet<>(papers.positions().list(proposal.id(), round.number()));
        papers.positions().on(proposal.id()).stream()
                .filter(position -> position.version() == round.version() && counting.contains(position.person()))
                .forEach(position -> minutes.answer(position, round.number(), round.closed()));
        minutes.closed(proposal, round);
    }
}
