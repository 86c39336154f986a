package org.moot.vote;

import java.time.Instant;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.notice.Card;
import org.moot.office.ActRecord;

/** Shows a vote in the halls: what is fixed before it opens, then its result; in between nothing about anybody's ballot. */
final class VoteCard implements Card {
    private final Votes votes;
    private final VoteHerald herald;
    private final ActRecord acts;

    VoteCard(Votes votes, VoteHerald herald, ActRecord acts) {
        this.votes = votes;
        this.herald = herald;
        this.acts = acts;
    }

    @Override
    public String kind() {
        return Vote.SUBJECT;
    }

    @Override
    public Reader reader(Subject subject) {
        return herald.assembly(vote(subject).assembly()).reader();
    }

    @Override
    public Post draw(Subject subject, Instant now) {
        Vote vote = vote(subject);
        return switch (vote.state()) {
            case Vote.State.Announced announced -> open(vote);
            case Vote.State.Open open -> open(vote);
            case Vote.State.Paused paused ->
                withActs(titled(vote).prose("vote.is-paused", vote.question(), paused.copy()), vote);
            case Vote.State.Closed closed -> withActs(BallotPaper.counting(titled(vote), closed), vote);
            case Vote.State.Counted(var at, var result) -> counted(vote, result);
            case Vote.State.Final(var at, var result) -> counted(vote, result);
            case Vote.State.Void spoilt -> withActs(titled(vote).prose("vote.void", vote.question()), vote);
        };
    }

    private Post open(Vote vote) {
        var card = titled(vote).block(BallotPaper.options(vote));
        BallotPaper.hours(card, vote);
        BallotPaper.proof(card, vote);
        BallotPaper.warning(card, vote);
        return withActs(card.action("vote.do-vote", "vote show", BallotPaper.filled(vote)), vote);
    }

    private Post counted(Vote vote, Vote.Result result) {
        var card = Post.titled(Text.of("vote.result-title", vote.id().toString(), vote.question()));
        result.story().forEach(card::block);
        BallotPaper.standing(card, vote);
        return withActs(card.action("vote.do-result", "vote result", BallotPaper.filled(vote)), vote);
    }

    /** With what was done to it out of the rule. */
    private Post withActs(Post.Writer card, Vote vote) {
        acts.of(vote.subject()).forEach(card::prose);
        return card.done();
    }

    private static Post.Writer titled(Vote vote) {
        return Post.titled(Text.of("vote.title", vote.id().toString(), vote.question()));
    }

    private Vote vote(Subject subject) {
        return votes.find(new VoteId(Long.parseLong(subject.key()))).orElseThrow();
    }
}
