package org.moot.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.Setting;
import org.moot.audit.AuditLog;
import org.moot.conversation.Block;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.Effect;
import org.moot.proposal.Decision.Outcome;
import org.moot.proposal.Decision.Way;
import org.moot.time.Deadlines;

/**
 * Makes the decision that a call or a vote came to: writes the record, does what follows from it, and says so in every hall.
 * Everything in the current transaction.
 */
public final class Deciding {
    private final Papers papers;
    private final Effects effects;
    private final Herald herald;
    private final Schedule schedule;
    private final Minutes minutes;
    private final List<Sequel> sequels;

    public Deciding(
            Papers papers, Effects effects, Herald herald, Deadlines deadlines, AuditLog audit, List<Sequel> sequels) {
        this.papers = papers;
        this.effects = effects;
        this.herald = herald;
        this.schedule = new Schedule(deadlines);
        this.minutes = new Minutes(audit);
        this.sequels = sequels;
    }

    /**
     * @param verdict its proposal is in its call or its vote
     * @throws Refusal {@code proposal.decided-already} when somebody else just decided it
     */
    public Decision decide(Verdict verdict, Instant now) {
        Assembly assembly = herald.assembly(verdict.proposal().assembly());
        long number = papers.decisions().next();
        Proposal proposal = papers.proposals().change(verdict.proposal().id(), it -> {
            Refusal.when(
                    it.stage() instanceof Stage.Decided,
                    "proposal.decided-already",
                    it.id().value());
            return it.at(new Stage.Decided(number, now));
        });
        var facts = new ArrayList<>(verdict.facts());
        verdict.effect()
                .map(effect -> effects.perform(effect, assembly, verdict.answers(), now))
                .ifPresent(done -> facts.add(new Block.Prose(done)));
        proposal.effect()
                .filter(effect -> !Optional.of(effect).equals(verdict.effect()))
                .ifPresent(effect -> effects.undone(effect, assembly, now));
        Instant review = now.plus(assembly.charter().span(Setting.REVIEW));
        var decision = new Decision(
                number,
                assembly.id(),
                proposal.id(),
                verdict.way(),
                verdict.outcome(),
                proposal.title(),
                verdict.text(),
                verdict.answers(),
                facts,
                now,
                assembly.pace().awake(review),
                List.of());
        papers.decisions().add(decision);
        publish(decision, proposal, now);
        return decision;
    }

    private void publish(Decision decision, Proposal proposal, Instant now) {
        schedule.clear(proposal.id());
        schedule.review(decision);
        minutes.decided(decision);
        herald.proclaim(decision);
        herald.event(proposal, Text.of("proposal.is-decided", decision.number(), word(decision)));
        sequels.forEach(sequel -> sequel.begins(decision, now));
    }

    /** The way and the outcome in a sentence. */
    static Text word(Decision decision) {
        return Text.of(
                switch (decision.outcome()) {
                    case ADOPTED -> decision.way() == Way.CONSENSUS ? "decision.by-consensus" : "decision.by-vote";
                    case KEPT -> "decision.kept";
                    case NO_QUORUM -> "decision.no-quorum";
                });
    }

    /**
     * What is decided.
     *
     * @param text the text that was decided; empty when things stay as they are
     * @param effect what follows by itself; another one than the proposal's, or none, when another option won
     * @param answers how many people answered the call or cast counted ballots
     * @param facts numbers and times for the record, without anybody's name
     */
    public record Verdict(
            Proposal proposal,
            Way way,
            Outcome outcome,
            String text,
            Optional<Effect> effect,
            int answers,
            List<Block> facts) {
        public Verdict {
            facts = List.copyOf(facts);
        }

        /** Things stay as they are. */
        public static Verdict unchanged(Proposal proposal, Outcome outcome, int answers, List<Block> facts) {
            return new Verdict(proposal, Way.VOTE, outcome, "", Optional.empty(), answers, facts);
        }
    }
}
