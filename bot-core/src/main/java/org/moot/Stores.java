package org.moot;

import org.moot.action.ActionList;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Halls;
import org.moot.assembly.Roster;
import org.moot.assembly.Seats;
import org.moot.audit.AuditLog;
import org.moot.audit.Checkpoints;
import org.moot.audit.HouseSeal;
import org.moot.call.Answered;
import org.moot.call.Attendances;
import org.moot.call.CallSeries;
import org.moot.call.Calls;
import org.moot.call.Entries;
import org.moot.call.Passes;
import org.moot.call.Rations;
import org.moot.call.Sightings;
import org.moot.call.Tickets;
import org.moot.command.Inbox;
import org.moot.command.Transaction;
import org.moot.conversation.Arrivals;
import org.moot.faq.Questions;
import org.moot.letter.Letters;
import org.moot.moot.Bookmarks;
import org.moot.moot.Measures;
import org.moot.moot.Moots;
import org.moot.moot.Unmirrored;
import org.moot.notice.Hangings;
import org.moot.notice.Lanes;
import org.moot.notice.Mirrors;
import org.moot.notice.Outbox;
import org.moot.notice.Touches;
import org.moot.office.Acts;
import org.moot.office.Nominations;
import org.moot.office.Officers;
import org.moot.office.TwoPersons;
import org.moot.people.Links;
import org.moot.people.People;
import org.moot.people.Reminders;
import org.moot.privacy.Traces;
import org.moot.proposal.Concerns;
import org.moot.proposal.Decisions;
import org.moot.proposal.Papers;
import org.moot.proposal.Positions;
import org.moot.proposal.Proposals;
import org.moot.proposal.Reach;
import org.moot.summary.CallSummaries;
import org.moot.summary.Library;
import org.moot.summary.Summaries;
import org.moot.time.Deadlines;
import org.moot.time.Leases;
import org.moot.time.Presence;
import org.moot.vote.BallotBox;
import org.moot.vote.PublishedBallots;
import org.moot.vote.Roll;
import org.moot.vote.Turnouts;
import org.moot.vote.VoteKeys;
import org.moot.vote.Votes;

/** Everything that remembers: what a storage has to bring. */
public record Stores(
        Transaction transaction,
        Inbox inbox,
        Arrivals arrivals,
        Outbox outbox,
        Lanes lanes,
        Hangings hangings,
        Touches touches,
        Mirrors mirrors,
        AuditLog audit,
        Checkpoints checkpoints,
        Deadlines deadlines,
        Presence presence,
        Leases leases,
        People people,
        Links links,
        Reminders reminders,
        Letters letters,
        Assemblies assemblies,
        Seats seats,
        Roster roster,
        Halls halls,
        Officers officers,
        Nominations nominations,
        Acts acts,
        Moots moots,
        Bookmarks bookmarks,
        Unmirrored unmirrored,
        Measures measures,
        Proposals proposals,
        Positions positions,
        Concerns concerns,
        Decisions decisions,
        Reach reach,
        Votes votes,
        Roll roll,
        BallotBox ballotBox,
        VoteKeys voteKeys,
        HouseSeal houseSeal,
        Turnouts turnouts,
        PublishedBallots publishedBallots,
        CallSeries callSeries,
        Calls calls,
        Passes passes,
        Sightings sightings,
        Attendances attendances,
        Answered answered,
        Rations rations,
        Tickets tickets,
        Entries entries,
        CallSummaries callSummaries,
        Summaries summaries,
        Library library,
        Questions questions,
        ActionList actions,
        Traces traces) {

    /** What the road of a proposal leaves on paper. */
    Papers papers() {
        return new Papers(proposals, positions, concerns, decisions, reach);
    }

    /** Where it is noted what two persons do. */
    TwoPersons.Book actBook() {
        return new TwoPersons.Book(acts, links, assemblies, deadlines, audit, transaction);
    }
}
