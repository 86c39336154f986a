package org.moot.privacy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moot.assembly.AssemblyId;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.call.CallFeature;
import org.moot.conversation.Subject;
import org.moot.notice.Noticeboard;
import org.moot.people.PersonId;
import org.moot.proposal.Decision;
import org.moot.proposal.Decisions;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;
import org.moot.time.Deadline;

/** Forgets somebody: they leave everything first, then what identifies them goes, and every card that named them is drawn anew. */
final class Forgetting {
    private final PrivacyFeature.Leaving leaving;
    private final Decisions decisions;
    private final Noticeboard noticeboard;
    private final Traces traces;
    private final AuditLog audit;

    Forgetting(
            PrivacyFeature.Leaving leaving,
            Decisions decisions,
            Noticeboard noticeboard,
            Traces traces,
            AuditLog audit) {
        this.leaving = leaving;
        this.decisions = decisions;
        this.noticeboard = noticeboard;
        this.traces = traces;
        this.audit = audit;
    }

    void forget(Dossier dossier, Instant now) {
        PersonId person = dossier.person().id();
        dossier.all(Trace.NOMINATION).forEach(trace -> withdraw(trace, person));
        leaving.departure().of(person, now);
        traces.erase(person);
        leaving.deadlines().set(new Deadline(CallFeature.DISMISS, now, CallFeature.DISMISS, Map.of()));
        audit.note(new Happening("erased", now, Map.of("person", person.toString())));
        redraw(dossier);
    }

    /** Every card that named them because of what is tied to them. */
    void redraw(Dossier dossier) {
        dossier.traces().stream()
                .flatMap(trace -> trace.card().stream())
                .distinct()
                .flatMap(this::withItsDecision)
                .distinct()
                .forEach(noticeboard::show);
    }

    private void withdraw(Trace nomination, PersonId person) {
        leaving.candidacy()
                .withdraw(new AssemblyId(Long.parseLong(nomination.the("assembly"))), nomination.the("office"), person);
    }

    /** A decision repeats who proposed it and what was said against it. */
    private Stream<Subject> withItsDecision(Subject card) {
        Optional<Subject> decision = Optional.of(card)
                .filter(it -> it.kind().equals(Proposal.SUBJECT))
                .flatMap(it -> decisions.of(new ProposalId(Long.parseLong(it.key()))))
                .map(it -> Subject.of(Decision.SUBJECT, it.number()));
        return Stream.concat(Stream.of(card), decision.stream());
    }
}
