package org.moot.proposal;

import java.util.List;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Audience;
import org.moot.assembly.Roster;
import org.moot.audit.AuditLog;
import org.moot.conversation.Words;
import org.moot.moot.Appeals;
import org.moot.moot.Threads;
import org.moot.notice.Noticeboard;
import org.moot.people.Names;
import org.moot.time.Deadlines;

/** The road of a proposal as other features use it: questions are put, go to a vote, and are decided here. */
public final class Road {
    private final Papers papers;
    private final Effects effects;
    private final List<Sequel> sequels;
    private final Herald herald;
    private final Drafting drafting;
    private final CallOpening opening;
    private final VoteAsking asking;
    private final Deciding deciding;
    private final DecisionRecord records;
    private final Appeals appeals;

    /** @param effects may still learn of kinds while the features are put together */
    public Road(
            Papers papers,
            Assemblies assemblies,
            Roster roster,
            Audience audience,
            Noticeboard noticeboard,
            Threads threads,
            Names names,
            Deadlines deadlines,
            AuditLog audit,
            Words words,
            Effects effects,
            List<? extends Sequel> sequels) {
        this.papers = papers;
        this.effects = effects;
        this.sequels = List.copyOf(sequels);
        herald = new Herald(assemblies, audience, noticeboard);
        drafting = new Drafting(papers.proposals(), threads, herald, audit);
        opening = new CallOpening(papers, roster, herald, deadlines, audit);
        asking = new VoteAsking(papers, deadlines);
        deciding = new Deciding(papers, effects, herald, deadlines, audit, sequels);
        records = new DecisionRecord(papers, assemblies, names);
        appeals = new MeasureAppeals(drafting, opening, words);
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

    public DecisionRecord records() {
        return records;
    }

    public Appeals appeals() {
        return appeals;
    }
}
