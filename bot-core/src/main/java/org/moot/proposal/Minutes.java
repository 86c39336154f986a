package org.moot.proposal;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;

/** Notes in the audit log what happens to proposals: numbers, times and random references, never words. */
final class Minutes {
    private final AuditLog log;

    Minutes(AuditLog log) {
        this.log = log;
    }

    void drafted(Proposal proposal, Instant now) {
        note(
                "proposal.drafted",
                now,
                about(proposal, Map.of("assembly", proposal.assembly().toString())));
        version(proposal, now);
    }

    void version(Proposal proposal, Instant now) {
        note(
                "proposal.version",
                now,
                about(proposal, Map.of("version", number(proposal.current().number()))));
    }

    void opened(Proposal proposal, Stage.Calling call, Instant now) {
        note(
                "call.opened",
                now,
                about(
                        proposal,
                        Map.of(
                                "round", number(call.round()),
                                "version", number(call.version()),
                                "closes", call.closes().toString(),
                                "counted", number(call.counted()),
                                "needed", number(call.needed()))));
    }

    void moved(Proposal proposal, Stage.Calling call, String why, Instant now) {
        note(
                "call.moved",
                now,
                about(
                        proposal,
                        Map.of(
                                "round",
                                number(call.round()),
                                "closes",
                                call.closes().toString(),
                                "why",
                                why)));
    }

    /** Calls are public, so each answer stands by the random reference of the person. */
    void answer(Position position, int round, Instant now) {
        note(
                "call.answer",
                now,
                Map.of(
                        "proposal", position.proposal().toString(),
                        "round", number(round),
                        "version", number(position.version()),
                        "person", position.person().toString(),
                        "stand", position.stand().name().toLowerCase(java.util.Locale.ROOT)));
    }

    void closed(Proposal proposal, Round round) {
        note(
                "call.closed",
                round.closed(),
                about(
                        proposal,
                        Map.of(
                                "round", number(round.number()),
                                "ending", round.ending().word(),
                                "why",
                                        round.why().stream()
                                                .sorted(Comparator.naturalOrder())
                                                .map(Obstacle::word)
                                                .collect(Collectors.joining(",")),
                                "agree", number(round.standing().agree()),
                                "aside", number(round.standing().aside()),
                                "block", number(round.standing().block()))));
    }

    void stage(Proposal proposal, String what, Instant now) {
        note("proposal." + what, now, about(proposal, Map.of()));
    }

    void decided(Decision decision) {
        note(
                "decision.made",
                decision.at(),
                Map.of(
                        "decision", Long.toString(decision.number()),
                        "proposal", decision.proposal().toString(),
                        "assembly", decision.assembly().toString(),
                        "way", decision.way().name().toLowerCase(java.util.Locale.ROOT),
                        "outcome", decision.outcome().name().toLowerCase(java.util.Locale.ROOT),
                        "answers", number(decision.answers())));
    }

    private static Map<String, String> about(Proposal proposal, Map<String, String> more) {
        var facts = new TreeMap<>(more);
        facts.put("proposal", proposal.id().toString());
        return facts;
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private void note(String what, Instant at, Map<String, String> facts) {
        log.note(new Happening(what, at, facts));
    }
}
