package org.moot.vote;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.audit.Hash;

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

    void paused(Vote vote, Instant copy, Instant now) {
        note("vote.paused", vote, now, Map.of("copy", copy.toString()));
    }

    /** Written by the box itself: it takes ballots again. */
    static Happening resumed(Vote vote, Instant closes, Instant now) {
        return happening("vote.resumed", vote, now, Map.of("closes", closes.toString()));
    }

    /** Written by the box itself, with the close. */
    static Happening closed(Vote vote, BallotBox.Closing closing, Instant now) {
        return happening(
                "vote.closed",
                vote,
                now,
                Map.of("ballots", Integer.toString(closing.ballots()), "root", closing.root()));
    }

    /** Written by the box itself: from now on nobody can link a ballot to a person. */
    static Happening unlinked(Vote vote, Instant now) {
        return happening("vote.unlinked", vote, now, Map.of());
    }

    /** Written by the box itself: nothing can be opened any more. */
    static Happening shredded(Vote vote, Instant now) {
        return happening("vote.final", vote, now, Map.of());
    }

    /** Written by the box itself: nothing is ever counted. */
    static Happening spoilt(Vote vote, Instant now) {
        return happening("vote.void", vote, now, Map.of());
    }

    void amended(Vote vote, Instant now) {
        Amendment amendment = vote.amendments().getLast();
        note(
                "vote.amended",
                vote,
                now,
                Map.of(
                        "number", Integer.toString(vote.amendments().size()),
                        "note",
                                Hash.sha256(Hash.utf8(amendment.signed().note()))
                                        .hex(),
                        "signature", amendment.signed().signature().hex()));
    }

    void tidied(Vote vote, Instant now) {
        note("vote.tidied", vote, now, Map.of());
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
        log.note(happening(what, vote, at, facts));
    }

    private static Happening happening(String what, Vote vote, Instant at, Map<String, String> facts) {
        var all = new TreeMap<>(facts);
        all.put("vote", vote.id().toString());
        return new Happening(what, at, all);
    }
}
