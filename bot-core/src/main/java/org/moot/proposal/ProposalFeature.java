package org.moot.proposal;

import java.util.ArrayList;
import java.util.List;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.notice.Card;
import org.moot.people.Reminding;
import org.moot.time.Outages;

/** What people and the clock do on the road of a proposal, and the cards that show it. */
public final class ProposalFeature {
    private final Road road;
    private final Papers papers;
    private final Road.Around around;
    private final Reminding reminding;
    private final Schedule schedule;
    private final Rewriting rewriting;
    private final Withdrawing withdrawing;
    private final CallClosing closing;
    private final Concerning concerning;
    private final Sheet sheet;

    public ProposalFeature(Road road, VoteStart votes, Outages outages, Reminding reminding) {
        this.road = road;
        this.papers = road.papers();
        this.around = road.around();
        this.reminding = reminding;
        var book = road.book();
        var minutes = new Minutes(book.audit());
        schedule = new Schedule(book.deadlines());
        rewriting = new Rewriting(papers, road.herald(), around.doors(), book.deadlines(), book.audit());
        withdrawing =
                new Withdrawing(papers.proposals(), road.effects(), around.threads(), road.herald(), schedule, minutes);
        concerning = new Concerning(papers, road.herald(), around.doors(), around.names());
        closing = new CallClosing(papers, outages, road.herald(), schedule, minutes, afterCall(votes));
        sheet = new Sheet(
                around.assemblies(),
                road.effects(),
                new StageLines(papers.positions(), papers.reach()),
                new Dissent(papers),
                around.names());
    }

    private AfterCall afterCall(VoteStart votes) {
        var records = new CallRecord(papers, around.assemblies(), around.seats(), around.roster());
        var toVote =
                new ToVote(papers.proposals(), votes, road.herald(), road.book().deadlines());
        return new AfterCall(
                papers.proposals(), records, road.effects(), road.deciding(), toVote, road.herald(), schedule);
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
                new DecisionCard(papers.decisions(), around.assemblies(), road.records(), road.sequels()),
                new ReviewCard(papers.decisions(), around.assemblies()));
    }

    private List<Command> talking() {
        Proposals proposals = papers.proposals();
        var here = around.here();
        var floor = around.floor();
        Parameter<Invited> invited = InvitedParameter.of(ProposalParameter.of(proposals, here), around.roster());
        var sources = new Sources(around.origins(), road.herald());
        Parameter<Raised> raised = RaisedParameter.of(papers, around.roster());
        return List.of(
                new ProposalDraft(road.drafting(), road.effects(), sources, floor, around.assemblies(), here),
                new ProposalShow(new Reading(papers, sheet, around.names()), proposals, here),
                new ProposalList(proposals, around.assemblies(), here),
                new ProposalConcern(concerning, sources, floor, invited),
                new ProposalResolve(concerning, raised),
                new ProposalUnsay(concerning, raised),
                new ProposalAmend(rewriting, sources, floor, proposals, here),
                new ProposalTake(rewriting, proposals, here),
                new ProposalAlternative(rewriting, floor, proposals, here),
                new ProposalWithdraw(withdrawing, rewriting, proposals, here),
                new ProposalRescue(withdrawing, floor, proposals, here),
                new ProposalRevive(road.drafting(), around.assemblies(), floor, proposals, here));
    }

    private List<Command> calling() {
        Proposals proposals = papers.proposals();
        var here = around.here();
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
        var here = around.here();
        var reminder = new CallReminder(papers.positions(), around.roster(), road.herald(), reminding);
        var review = new ReviewAsking(papers, around.roster(), road.herald(), reminding);
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
