package org.moot.proposal;

import java.util.ArrayList;
import java.util.List;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Here;
import org.moot.assembly.Roster;
import org.moot.assembly.Seats;
import org.moot.audit.AuditLog;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.moot.Floor;
import org.moot.notice.Card;
import org.moot.people.Doors;
import org.moot.people.Names;
import org.moot.people.Reminding;
import org.moot.time.Deadlines;
import org.moot.time.Outages;

/** The road of a proposal: what people and the clock do on it, and the cards that show it. */
public final class ProposalFeature {
    private final Road road;
    private final Papers papers;
    private final Assemblies assemblies;
    private final Roster roster;
    private final Seats seats;
    private final Here here;
    private final Names names;
    private final Floor floor;
    private final Reminding reminding;
    private final Schedule schedule;
    private final Minutes minutes;
    private final Rewriting rewriting;
    private final Withdrawing withdrawing;
    private final CallClosing closing;
    private final Concerning concerning;
    private final Sheet sheet;

    public ProposalFeature(
            Road road,
            VoteStart votes,
            Assemblies assemblies,
            Roster roster,
            Seats seats,
            Here here,
            Names names,
            Doors doors,
            Floor floor,
            Outages outages,
            Reminding reminding,
            Deadlines deadlines,
            AuditLog audit) {
        this.road = road;
        this.papers = road.papers();
        this.assemblies = assemblies;
        this.roster = roster;
        this.seats = seats;
        this.here = here;
        this.names = names;
        this.floor = floor;
        this.reminding = reminding;
        schedule = new Schedule(deadlines);
        minutes = new Minutes(audit);
        rewriting = new Rewriting(papers, road.herald(), doors, deadlines, audit);
        withdrawing = new Withdrawing(papers.proposals(), road.effects(), road.herald(), schedule, minutes);
        concerning = new Concerning(papers, road.herald(), doors, names);
        closing = closing(votes, outages, deadlines);
        sheet = new Sheet(assemblies, road.effects(), new StageLines(papers.positions()), new Dissent(papers), names);
    }

    private CallClosing closing(VoteStart votes, Outages outages, Deadlines deadlines) {
        var records = new CallRecord(papers.positions(), assemblies, seats, roster);
        var toVote = new ToVote(papers.proposals(), votes, road.herald(), deadlines);
        var after = new AfterCall(
                papers.proposals(), records, road.effects(), road.deciding(), toVote, road.herald(), schedule);
        return new CallClosing(papers, outages, road.herald(), schedule, minutes, after);
    }

    public List<Command> commands() {
        var all = new ArrayList<Command>();
        all.addAll(talking());
        all.addAll(calling());
        all.addAll(clock());
        return all;
    }

    public List<Card> cards() {
        return List.of(
                new ProposalCard(papers.proposals(), sheet),
                new DecisionCard(papers.decisions(), assemblies, road.records(), road.sequels()),
                new ReviewCard(papers.decisions(), assemblies));
    }

    private List<Command> talking() {
        Proposals proposals = papers.proposals();
        Parameter<Invited> invited = InvitedParameter.of(ProposalParameter.of(proposals, here), roster);
        Parameter<Raised> raised = RaisedParameter.of(papers, roster);
        return List.of(
                new ProposalDraft(road.drafting(), road.effects(), floor, assemblies, here),
                new ProposalShow(new Reading(papers, sheet, names), proposals, here),
                new ProposalList(proposals, assemblies, here),
                new ProposalConcern(concerning, floor, invited),
                new ProposalResolve(concerning, raised),
                new ProposalUnsay(concerning, raised),
                new ProposalAmend(rewriting, floor, proposals, here),
                new ProposalTake(rewriting, proposals, here),
                new ProposalAlternative(rewriting, floor, proposals, here),
                new ProposalWithdraw(withdrawing, rewriting, proposals, here),
                new ProposalRescue(withdrawing, floor, proposals, here),
                new ProposalRevive(road.drafting(), assemblies, floor, proposals, here));
    }

    private List<Command> calling() {
        Proposals proposals = papers.proposals();
        var answering = new Answering(papers, road.herald(), schedule);
        var asking = new CallAsking(proposals, road.herald(), schedule);
        return List.of(
                new ProposalCall(asking, proposals, here),
                new ProposalAgree(answering, proposals, here),
                new ProposalAside(answering, proposals, here),
                new ProposalBlock(answering, proposals, here));
    }

    private List<Command> clock() {
        Proposals proposals = papers.proposals();
        var reminder = new CallReminder(papers.positions(), roster, road.herald(), reminding);
        var review = new ReviewAsking(papers, roster, road.herald(), reminding);
        return List.of(
                new ProposalOpenCall(road.opening(), proposals, here),
                new ProposalCloseCall(closing, proposals, here),
                new ProposalVoteAsked(closing, proposals, here),
                new ProposalLapse(rewriting, proposals, here),
                new ProposalEndRescue(withdrawing, proposals, here),
                new ProposalRemind(reminder, proposals, here),
                new DecisionAskReview(review));
    }
}
