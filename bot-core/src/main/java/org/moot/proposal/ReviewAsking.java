package org.moot.proposal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.Roster;
import org.moot.people.PersonId;
import org.moot.people.Reminding;
import org.moot.people.Reminding.Nudge;
import org.moot.time.Deadline;

/** After the review time the same people are asked what came of a decision. */
final class ReviewAsking {
    private final Papers papers;
    private final Roster roster;
    private final Herald herald;
    private final Reminding reminding;

    ReviewAsking(Papers papers, Roster roster, Herald herald, Reminding reminding) {
        this.papers = papers;
        this.roster = roster;
        this.herald = herald;
        this.reminding = reminding;
    }

    /** Hangs the question in the halls and asks those who answered then, as far as they want to be reminded. */
    void ask(long number, Optional<ZoneId> zone, Instant now) {
        Decision decision = papers.decisions().find(number).orElseThrow();
        Assembly assembly = herald.assembly(decision.assembly());
        herald.askWhatCame(decision);
        List<PersonId> answered = papers.positions().on(decision.proposal()).stream()
                .map(Position::person)
                .toList();
        var nudge = new Nudge(
                "decision/" + number,
                Deadline.of(now, Schedule.REVIEW, Schedule.NUMBER, number),
                roster.size(assembly.id()),
                assembly.pace(),
                zone,
                ReviewCard.asking(decision));
        reminding.remind(nudge, answered, now);
    }
}
