package org.moot.vote;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;

/** Notes in the audit log what happens to votes: numbers, times and hashes; never a person, a slot or a score. */
final class Minutes {
    private final AuditLog log;

    Minutes(AuditLog log) {
        this.log = log;
    }

    void announced(Vote vote, Instant now) {
        note(
                "vote.announced",
                vote,
                now,
                Map.of(
                        "proposal", vote.proposal().toString(),
                        "manifest", Manifest.hash(vote.manifest()),
                        "roll", Integer.toString(vote.rollSize()),
                        "root", vote.rollRoot(),
                        "closes", vote.closes().toString()));
    }

    void opened(Vote vote, Instant now) {
        note("vote.opened", vote, now, Map.of("closes", vote.closes().toString()));
    }

    void moved(Vote vote, Instant now) {
        note("vote.moved", vote, now, Map.of("closes", vote.closes().toString()));
    }

    void closed(Vote vote, BallotBox.Closing closing, Instant now) {
        note("vote.closed", vote, now, Map.of("ballots", Integer.toString(closing.ballots()), "root", closing.root()));
    }

    void counted(Vote vote, Count count, Instant now) {
        note(
                "vote.counted",
                vote,
                now,
                Map.of(
                        "outcome",
                        count.isEnough() ? vote.option(count.winner()).id() : "no-quorum",
                        "protocol",
                        vote.rules().protocol().id()));
    }

    private void note(String what, Vote vote, Instant at, Map<String, String> facts) {
        var all = new TreeMap<>(facts);
        all.put("vote", vote.id().toString());
        log.note(new Happening(what, at, all));
    }
}
