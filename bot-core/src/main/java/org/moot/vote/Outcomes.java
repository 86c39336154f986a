package org.moot.vote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.audit.Bytes;
import org.moot.command.Transaction;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.AppointDoing;
import org.moot.office.Effect;
import org.moot.people.PersonId;
import org.moot.proposal.Deciding;
import org.moot.proposal.Deciding.Verdict;
import org.moot.proposal.Decision.Outcome;
import org.moot.proposal.Decision.Way;
import org.moot.proposal.Proposal;
import org.moot.proposal.Proposals;

/** What follows from a count, in one transaction: the result stands, the decision is made, everybody is told. */
final class Outcomes {
    private final Transaction transaction;
    private final Hours hours;
    private final PublishedBallots published;
    private final VoteKeys keys;
    private final Proposals proposals;
    private final Deciding deciding;

    Outcomes(Transaction transaction, Hours hours, Out out, Proposals proposals, Deciding deciding) {
        this.transaction = transaction;
        this.hours = hours;
        this.published = out.published();
        this.keys = out.keys();
        this.proposals = proposals;
        this.deciding = deciding;
    }

    /** Where single ballots go, and the key that opens them. */
    record Out(PublishedBallots published, VoteKeys keys) {}

    /** @param root of the box as it was closed */
    void publish(Count count, String root, Instant now) {
        Publication.Level level = count.publication().level();
        Optional<Bytes> key =
                level == Publication.Level.BALLOTS ? keys.openedKey(count.vote().id()) : Optional.empty();
        List<Block> story = new ArrayList<>(ResultStory.of(count, root));
        key.ifPresent(opened -> story.addAll(opened(count.vote(), opened)));
        var tally = count.tally();
        var result = new Vote.Result(
                count.ballots().size(), tally.counted(), tally.blankBallots(), count.winner(), count.isEnough(), story);
        transaction.in(() -> {
            hours.counted(count, result, now);
            boolean first = published.publish(count.vote().id(), level, key, count.published());
            Refusal.unless(first, "vote.overtaken");
            Proposal proposal = proposals.find(count.vote().proposal()).orElseThrow();
            return deciding.decide(verdict(count, proposal, story), now);
        });
    }

    /** Where every ballot stands, and the key with which anybody opens the envelopes. */
    private static List<Block> opened(Vote vote, Bytes key) {
        return new Post.Writer()
                .prose("vote.ballots-are-public", new Text.Typed("vote ballots #" + vote.id()))
                .items(List.of(Post.item(Text.of("vote.opened-key"), Text.of("vote.hash", key.hex()))))
                .done()
                .blocks();
    }

    private static Verdict verdict(Count count, Proposal proposal, List<Block> story) {
        int answers = Math.toIntExact(count.tally().counted());
        if (!count.isChange()) {
            Outcome outcome = count.isEnough() ? Outcome.KEPT : Outcome.NO_QUORUM;
            return Verdict.unchanged(proposal, outcome, answers, story);
        }
        Vote.Option chosen = count.vote().option(count.winner());
        return new Verdict(
                proposal, Way.VOTE, Outcome.ADOPTED, chosen.text(), effect(chosen, proposal), answers, story);
    }

    /** The proposal's own effect belongs to its own text; somebody elected gets the office. */
    private static Optional<Effect> effect(Vote.Option chosen, Proposal proposal) {
        if (chosen.person().isPresent()) {
            String office = proposal.effect().orElseThrow().the(AppointDoing.OFFICE);
            return chosen.person().map(PersonId::of).map(person -> AppointDoing.of(office, person));
        }
        return proposal.effect().filter(effect -> chosen.id().startsWith(Vote.Option.VERSION));
    }
}
