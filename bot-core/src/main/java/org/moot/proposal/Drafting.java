package org.moot.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.assembly.Setting;
import org.moot.audit.AuditLog;
import org.moot.moot.Threads;
import org.moot.proposal.Stage.Deliberation;

/** Starts a proposal on its road: it opens its moot in every hall, with its card on top, and invites those affected. */
public final class Drafting {
    private final Proposals proposals;
    private final Threads threads;
    private final Herald herald;
    private final Minutes minutes;

    public Drafting(Proposals proposals, Threads threads, Herald herald, AuditLog audit) {
        this.proposals = proposals;
        this.threads = threads;
        this.herald = herald;
        this.minutes = new Minutes(audit);
    }

    public Proposal draft(Draft draft, Instant now) {
        Instant until = now.plus(draft.assembly().charter().span(Setting.DELIBERATION));
        var proposal = new Proposal(
                proposals.next(),
                draft.assembly().id(),
                draft.matter(),
                draft.title(),
                draft.by(),
                now,
                List.of(new Version(1, draft.text(), draft.hurt(), draft.by(), now)),
                List.of(),
                draft.affected(),
                new Deliberation(now, until, Optional.empty()),
                List.of(),
                0,
                draft.effect(),
                draft.about(),
                draft.revives());
        proposals.add(proposal);
        threads.about(proposal.subject(), proposal.assembly(), proposal.title(), draft.by(), now);
        minutes.drafted(proposal, now);
        proposal.affected().forEach(affected -> herald.invite(proposal, affected));
        return proposal;
    }
}
