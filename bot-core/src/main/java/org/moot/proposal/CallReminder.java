package org.moot.proposal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.moot.assembly.Assembly;
import org.moot.assembly.Roster;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.PersonId;
import org.moot.people.Reminding;
import org.moot.people.Reminding.Nudge;
import org.moot.proposal.Stage.Calling;

/** Reminds those who count in a call and have not answered. */
final class CallReminder {
    private final Positions positions;
    private final Roster roster;
    private final Herald herald;
    private final Reminding reminding;

    CallReminder(Positions positions, Roster roster, Herald herald, Reminding reminding) {
        this.positions = positions;
        this.roster = roster;
        this.herald = herald;
        this.reminding = reminding;
    }

    /** Harmless when the call is over. */
    void remind(Proposal proposal, Optional<ZoneId> zone, Instant now) {
        if (!(proposal.stage() instanceof Calling call) || !now.isBefore(call.closes())) {
            return;
        }
        Assembly assembly = herald.assembly(proposal.assembly());
        var nudge = new Nudge(
                about(proposal.id()),
                Schedule.reminder(proposal.id(), 0, now),
                roster.size(assembly.id()),
                assembly.pace(),
                zone,
                words(proposal, call, assembly));
        reminding.remind(nudge, silent(proposal, call), now);
    }

    private Set<PersonId> silent(Proposal proposal, Calling call) {
        var silent = new LinkedHashSet<>(positions.list(proposal.id(), call.round()));
        positions.on(proposal.id()).stream()
                .filter(position -> position.version() == call.version())
                .map(Position::person)
                .forEach(silent::remove);
        return silent;
    }

    /** Under which name the reminders of one decision are counted, whether it is called or voted on. */
    static String about(ProposalId proposal) {
        return "proposal/" + proposal;
    }

    private static Post words(Proposal proposal, Calling call, Assembly assembly) {
        var post = new Post.Writer()
                .prose(
                        "proposal.please-answer",
                        Text.plain(proposal.title()),
                        Text.plain(assembly.name()),
                        call.closes());
        return Buttons.answers(post, proposal).done();
    }
}
