package org.moot.vote;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Storing;
import org.moot.command.Transaction;
import org.moot.conversation.Post;
import org.moot.people.PersonId;
import org.moot.people.Reminding;
import org.moot.people.Reminding.Nudge;
import org.moot.vote.Vote.State;

/** Reminds those on the roll without a ballot in the box; who they are is worked out in memory. */
final class VoteRemind implements ByTheClock {
    private final Parameter<Vote> vote;
    private final Parameter<String> zone =
            Parameters.word(Reminding.ZONE, 60, "Europe/London").optional();
    private final Transaction transaction;
    private final Polling polling;
    private final Hours hours;
    private final Reminding reminding;

    VoteRemind(Parameter<Vote> vote, Transaction transaction, Polling polling, Hours hours, Reminding reminding) {
        this.vote = vote;
        this.transaction = transaction;
        this.polling = polling;
        this.hours = hours;
        this.reminding = reminding;
    }

    @Override
    public String name() {
        return Hours.REMIND;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(vote, zone);
    }

    @Override
    public Storing stored() {
        return Storing.OWN;
    }

    @Override
    public void at(Asked asked) {
        Vote open = asked.the(vote);
        Instant now = asked.now();
        if (open.state() instanceof State.Open && now.isBefore(open.closes())) {
            List<PersonId> missing = polling.missing(open);
            transaction.in(() -> {
                reminding.remind(nudge(open, asked, now), missing, now);
                return open;
            });
        }
    }

    private Nudge nudge(Vote open, Asked asked, Instant now) {
        Optional<ZoneId> where = asked.maybe(zone).map(ZoneId::of);
        Post post = new Post.Writer()
                .prose("vote.reminder", open.question(), open.closes())
                .action("vote.do-vote", "vote show", BallotPaper.filled(open))
                .done();
        return new Nudge(
                "proposal/" + open.proposal(),
                Hours.reminder(open.id(), 0, now),
                open.rollSize(),
                hours.pace(open),
                where,
                post);
    }
}
