package org.moot.proposal;

import java.time.Instant;
import java.util.List;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Audience;
import org.moot.assembly.Here;
import org.moot.assembly.Roster;
import org.moot.assembly.Seats;
import org.moot.audit.AuditLog;
import org.moot.conversation.Words;
import org.moot.moot.Appeals;
import org.moot.moot.Floor;
import org.moot.moot.Threads;
import org.moot.notice.Noticeboard;
import org.moot.office.Officers;
import org.moot.people.Doors;
import org.moot.people.Names;
import org.moot.time.Deadlines;

/** The road of a proposal as other features use it: questions are put, go to a vote, and are decided here. */
public final class Road {
    private final Papers papers;
    private final Around around;
    private final Book book;
    private final Effects effects;
    private final List<Sequel> sequels;
    private final Herald herald;
    private final Drafting drafting;
    private final CallOpening opening;
    private final VoteAsking asking;
    private final Deciding deciding;
    private final DecisionRecord records;
    private final Appeals appeals;
    private final Returning returning;

    /**
     * @param effects may still learn of kinds while the features are put together
     * @param sequels may still grow then, too
     */
    public Road(Papers papers, Around around, Book book, Words words, Effects effects, List<Sequel> sequels) {
        this.papers = papers;
        this.around = around;
        this.book = book;
        this.effects = effects;
        this.sequels = sequels;
        herald = new Herald(
                around.assemblies(), around.audience(), around.noticeboard(), around.officers(), around.doors());
        drafting = new Drafting(papers.proposals(), around.threads(), herald, book.audit());
        opening = new CallOpening(papers, around.roster(), herald, book.deadlines(), book.audit());
        asking = new VoteAsking(papers, book.deadlines());
        deciding = new Deciding(papers, effects, herald, book.deadlines(), book.audit(), sequels);
        records = new DecisionRecord(papers, around.assemblies(), around.names());
        appeals = new MeasureAppeals(drafting, opening, words);
        returning = new Returning(papers.proposals(), herald, book.audit());
    }

    /** The people and places around a proposal. */
    public record Around(
            Assemblies assemblies,
            Officers officers,
            Roster roster,
            Seats seats,
            Here here,
            Audience audience,
            Noticeboard noticeboard,
            Threads threads,
            Doors doors,
            Names names,
            Floor floor,
            Origins origins) {}

    /** Where the hours of a proposal stand, and what happened in them. */
    public record Book(Deadlines deadlines, AuditLog audit) {}

    Around around() {
        return around;
    }

    Book book() {
        return book;
    }

    Papers papers() {
        return papers;
    }

    public Effects effects() {
        return effects;
    }

    List<Sequel> sequels() {
        return sequels;
    }

    Herald herald() {
        return herald;
    }

    public Drafting drafting() {
        return drafting;
    }

    public CallOpening opening() {
        return opening;
    }

    public VoteAsking asking() {
        return asking;
    }

    public Deciding deciding() {
        return deciding;
    }

    /** Ends an open call on a question that has answered itself, or the question of a vote that was void. */
    public void settle(ProposalId question, Instant now) {
        new Withdrawing(
                        papers.proposals(),
                        effects,
                        around.threads(),
                        herald,
                        new Schedule(book.deadlines()),
                        new Minutes(book.audit()))
                .settle(question, now);
    }

    public DecisionRecord records() {
        return records;
    }

    public Appeals appeals() {
        return appeals;
    }

    /** What follows for a question whose vote was void. */
    public Returning returning() {
        return returning;
    }
}
