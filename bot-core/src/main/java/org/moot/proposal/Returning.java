package org.moot.proposal;

import java.time.Instant;
import java.util.Optional;
import org.moot.assembly.Setting;
import org.moot.audit.AuditLog;
import org.moot.conversation.Text;
import org.moot.proposal.Stage.Deliberation;

/** Takes a question back to deliberation whose vote was void. */
public final class Returning {
    private final Proposals proposals;
    private final Herald herald;
    private final Minutes minutes;

    Returning(Proposals proposals, Herald herald, AuditLog audit) {
        this.proposals = proposals;
        this.herald = herald;
        this.minutes = new Minutes(audit);
    }

    /** @param voided in its vote, in this transaction */
    public void afterVoid(Proposal voided, Instant now) {
        Instant until = now.plus(herald.assembly(voided.assembly()).charter().span(Setting.DELIBERATION));
        Proposal returned = proposals.change(voided.id(), it -> it.at(new Deliberation(now, until, Optional.empty())));
        minutes.stage(returned, "returned", now);
        herald.event(returned, Text.of("proposal.is-void", until, new Text.Typed("proposal call " + returned.id())));
    }
}
