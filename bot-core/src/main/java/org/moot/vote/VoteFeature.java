package org.moot.vote;

import java.security.SecureRandom;
import java.util.List;
import org.moot.assembly.Here;
import org.moot.assembly.Roster;
import org.moot.assembly.Seats;
import org.moot.audit.HouseSeal;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Transaction;
import org.moot.conversation.Words;
import org.moot.notice.Card;
import org.moot.office.ActRecord;
import org.moot.office.Doing;
import org.moot.office.Officers;
import org.moot.office.Questions;
import org.moot.people.Links;
import org.moot.people.People;
import org.moot.people.Reminding;
import org.moot.proposal.ProposalParameter;
import org.moot.proposal.Proposals;
import org.moot.proposal.Road;
import org.moot.proposal.VoteStart;
import org.moot.time.Outages;

/** STAR votes: announced by proposals and offices, cast by people, closed and counted by the clock. */
public final class VoteFeature {
    private final VoteRecords records;
    private final Box box;
    private final Around around;
    private final Announcement announcement;
    private final CastLog castLog;

    /** Where ballots lie, and who can tell whose they are. */
    public record Box(Transaction transaction, BallotBox ballots, VoteKeys keys, HouseSeal house) {}

    /** What votes find there. */
    public record Around(
            Proposals proposals,
            People people,
            Roster roster,
            Seats seats,
            Here here,
            VoteHerald herald,
            Links links,
            Words words) {}

    public VoteFeature(VoteRecords records, Box box, Around around, CastLog.Signing signing) {
        this.records = records;
        this.box = box;
        this.around = around;
        this.castLog = new CastLog(records.votes(), box, signing);
        var trust = new Announcement.Trust(box.keys(), box.house(), new SecureRandom());
        this.announcement = new Announcement(records, trust, around.roster(), around.herald(), around.words());
    }

    /** What lies in open boxes, as it grows. */
    public CastLog castLog() {
        return castLog;
    }

    /** A vote that was counted, as it is named where one is asked about. */
    public Parameter<Vote> counted() {
        return VoteParameter.counted(
                records.votes(), new VoteParameter.Around(around.here(), around.roster(), around.seats()));
    }

    /** How proposals begin a vote. */
    public VoteStart start() {
        return announcement;
    }

    /** How offices ask an assembly. */
    public Questions questions(Road road, Officers officers) {
        return new OfficeQuestions(
                around.proposals(),
                road,
                announcement,
                around.people(),
                around.herald(),
                officers,
                records.deadlines());
    }

    /** Which open votes wait for somebody. */
    public Uncast uncast() {
        var polling = new Polling(box.transaction(), records.roll(), box.ballots(), box.keys());
        return new Uncast(box.transaction(), records.votes(), records.roll(), polling);
    }

    /** How the library tells of those who stood for an office. */
    public Nominees nominees() {
        return new Nominees(around.proposals(), records.votes(), around.people(), announcement, around.herald());
    }

    /** @param acts what was done to votes out of the rule */
    public List<Command> commands(Road road, Reminding reminding, Outages outages, ActRecord acts) {
        var where = new VoteParameter.Around(around.here(), around.roster(), around.seats());
        Parameter<Vote> vote = VoteParameter.of(records.votes(), where);
        Parameter<Vote> counted = VoteParameter.counted(records.votes(), where);
        var polling = new Polling(box.transaction(), records.roll(), box.ballots(), box.keys());
        var hours = new Hours(records, around.herald(), outages, new Amending(box.house()));
        var out = new Outcomes.Out(records.published(), box.keys());
        var outcomes = new Outcomes(box.transaction(), hours, out, around.proposals(), road.deciding());
        var search = new CloseSearch(box.transaction(), box.ballots(), records.published());
        var closed = new ClosedBox(box.transaction(), box.ballots(), records.published());
        var urn = new VoteCount.Urn(box.transaction(), polling, records.turnouts(), box.keys(), box.ballots());
        return List.of(
                new VoteAsk(ProposalParameter.of(around.proposals(), around.here()), road.asking()),
                casting(VoteParameter.besideScores(records.votes(), where), polling),
                new VoteShow(vote, polling),
                new VoteResult(counted, box.transaction(), acts, closed),
                new VoteBallots(counted, records.published()),
                new VoteList(counted, closed),
                new VoteReceipt(
                        VoteIfAny.of(records.votes(), where),
                        id -> box.transaction().in(() -> records.votes().find(id)),
                        polling,
                        search,
                        box.house()),
                new MeRoll(vote, records.roll(), around.people()),
                new VoteOpen(vote, box.transaction(), box.keys(), box.ballots(), hours),
                new VoteClose(vote, box.transaction(), box.ballots(), castLog, hours),
                new VotePause(vote, box, hours),
                new VoteLapse(vote, box.keys(), hours, voiding(road, hours)),
                new VoteCount(vote, urn, hours, outcomes),
                new VoteFinish(vote, box.transaction(), box.keys(), box.ballots(), hours),
                new VoteSettle(
                        vote,
                        box.transaction(),
                        new Interventions(records, box, hours, around.herald()),
                        hours,
                        new VoteSettle.Answered(around.proposals(), road, around.herald())),
                new VoteTidy(vote, hours),
                new VoteRemind(vote, box.transaction(), polling, hours, reminding));
    }

    private Command casting(Parameter<Vote> vote, Polling polling) {
        var oneBallot = new OneBallot(box.transaction(), around.links(), records.roll(), polling);
        return new VoteCast(vote, polling, oneBallot, box.ballots());
    }

    private Voiding voiding(Road road, Hours hours) {
        return new Voiding(
                box.transaction(),
                new Interventions(records, box, hours, around.herald()),
                around.proposals(),
                new Voiding.Next(road.returning(), announcement, around.herald()));
    }

    /** What two persons together may do to votes out of the rule. */
    public VoteActs acts(Road road, Outages outages) {
        var where = new VoteParameter.Around(around.here(), around.roster(), around.seats());
        var hours = new Hours(records, around.herald(), outages, new Amending(box.house()));
        var interventions = new Interventions(records, box, hours, around.herald());
        var affair = new Affair(records.votes(), around.proposals(), box.transaction());
        var lists = new EnrolVoter.Lists(records.roll(), around.roster(), around.people(), around.herald());
        return new VoteActs(
                VoteParameter.of(records.votes(), where),
                List.of(
                        new EndVote(affair, interventions, hours),
                        new EnrolVoter(affair, interventions, lists),
                        new ExtendVote(affair, interventions, hours),
                        new ResumeVote(affair, interventions, hours),
                        new VoidVote(affair, voiding(road, hours)),
                        new WithholdBallots(affair, interventions)));
    }

    public List<Card> cards(ActRecord acts) {
        return List.of(new VoteCard(records.votes(), around.herald(), acts));
    }

    public List<Doing> doings() {
        return List.of();
    }
}
