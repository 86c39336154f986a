package org.moot.proposal;

import java.time.Instant;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.Setting;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.moot.Threads;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal.Matter;
import org.moot.proposal.Stage.Calling;
import org.moot.proposal.Stage.Deliberation;
import org.moot.proposal.Stage.Lapsed;
import org.moot.proposal.Stage.Voting;
import org.moot.proposal.Stage.Withdrawn;

/** An author lets go, somebody else may take over for a while, and then it is over. */
final class Withdrawing {
    private final Proposals proposals;
    private final Effects effects;
    private final Threads threads;
    private final Herald herald;
    private final Schedule schedule;
    private final Minutes minutes;

    Withdrawing(
            Proposals proposals, Effects effects, Threads threads, Herald herald, Schedule schedule, Minutes minutes) {
        this.proposals = proposals;
        this.effects = effects;
        this.threads = threads;
        this.herald = herald;
        this.schedule = schedule;
        this.minutes = minutes;
    }

    /** @return until when somebody else may take it over */
    Instant withdraw(ProposalId id, PersonId by, Instant now) {
        Assembly assembly = assembly(id);
        Instant until = assembly.pace().closing(now.plus(assembly.charter().span(Setting.RESCUE)));
        Proposal withdrawn = proposals.change(id, it -> {
            Refusal.unless(it.matter() == Matter.TEXT, "proposal.only-texts-are-withdrawn");
            Refusal.unless(it.author().equals(by), "proposal.only-the-author");
            if (!(it.stage() instanceof Lapsed)) {
                Deliberations.of(it);
            }
            return it.at(new Withdrawn(now, until));
        });
        schedule.clear(id);
        schedule.endOfRescue(withdrawn, until);
        minutes.stage(withdrawn, "withdrawn", now);
        herald.event(withdrawn, Text.of("proposal.is-withdrawn", until, new Text.Typed("proposal rescue " + id)));
        return until;
    }

    /** Somebody takes it over; a new deliberation begins. */
    Proposal rescue(ProposalId id, PersonId by, Instant now) {
        Instant until = now.plus(assembly(id).charter().span(Setting.DELIBERATION));
        Proposal rescued = proposals.change(id, it -> {
            boolean open = it.stage() instanceof Withdrawn gone && now.isBefore(gone.rescueUntil());
            Refusal.unless(open, "proposal.nothing-to-rescue", new Text.Typed("proposal revive " + id));
            return it.by(by).at(new Deliberation(now, until, Optional.empty()));
        });
        schedule.clear(id);
        minutes.stage(rescued, "rescued", now);
        herald.event(rescued, Text.of("proposal.is-rescued", until, new Text.Typed("proposal call " + id)));
        return rescued;
    }

    /** Nobody took it over; the card says so. Harmless when repeated, and when somebody did. */
    void end(ProposalId id, Instant now) {
        Proposal proposal = proposals.find(id).orElseThrow();
        if (proposal.stage() instanceof Withdrawn gone && !now.isBefore(gone.rescueUntil())) {
            proposal.effect().ifPresent(effect -> effects.undone(effect, assembly(id), now));
            threads.close(proposal.subject(), now);
            herald.refresh(id);
        }
    }

    /** Nothing is left to decide, because what is asked for has come about by itself; a vote on it is void before. */
    void settle(ProposalId id, Instant now) {
        Proposal proposal = proposals.change(
                id,
                it -> it.stage() instanceof Calling || it.stage() instanceof Voting
                        ? it.at(new Withdrawn(now, now))
                        : it);
        if (proposal.stage() instanceof Withdrawn) {
            schedule.clear(id);
            minutes.stage(proposal, "settled", now);
            threads.close(proposal.subject(), now);
            herald.event(proposal, Text.of("proposal.is-settled"));
        }
    }

    private Assembly assembly(ProposalId id) {
        return herald.assembly(proposals.find(id).orElseThrow().assembly());
    }
}
