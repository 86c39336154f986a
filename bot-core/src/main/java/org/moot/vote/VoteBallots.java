package org.moot.vote;

import java.util.List;
import java.util.Optional;
import org.moot.audit.Bytes;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.command.Unreadable;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.vote.PublishedBallots.Published;

/** Shows the single ballots that were published of a vote, under their slots, and which could not be counted. */
final class VoteBallots implements Command {
    private static final int SHOWN = 25;
    private static final int SLOT_LETTERS = 26;
    private static final int SLOT_BYTES = 16;

    private final Parameter<String> after =
            Parameters.word("after", 40, "0".repeat(SLOT_LETTERS)).optional();
    private final Parameter<Vote> vote;
    private final PublishedBallots published;

    VoteBallots(Parameter<Vote> vote, PublishedBallots published) {
        this.vote = vote;
        this.published = published;
    }

    @Override
    public String name() {
        return "vote ballots";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(vote, after);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Storing stored() {
        return Storing.NOTHING;
    }

    @Override
    public Post perform(Asked asked) {
        Vote shown = asked.the(vote);
        Optional<Bytes> from = asked.maybe(after).map(VoteBallots::slot);
        List<Published> ballots = published.list(shown.id(), from, SHOWN);
        if (ballots.isEmpty()) {
            return Post.saying("vote.ballots-none", shown.question());
        }
        var post = Post.titled(Text.of("vote.ballots-title", shown.id().toString(), shown.question()))
                .items(ballots.stream().map(VoteBallots::item).toList());
        if (ballots.size() == SHOWN) {
            String last = Receipt.line(ballots.getLast().slot());
            post.prose("vote.ballots-more", new Text.Typed("vote ballots #" + shown.id() + " after: " + last));
        }
        return post.done();
    }

    private static Block.Item item(Published ballot) {
        Text what = ballot.flaw()
                .map(flaw -> Text.of("vote.ballots-invalid", Text.of("vote.flaw." + flaw)))
                .orElseGet(() -> Text.plain(BallotLine.of(ballot)));
        return Post.item(Text.plain(Receipt.line(ballot.slot())), what);
    }

    private static Bytes slot(String typed) {
        String letters = Crockford.plain(typed);
        if (letters.length() != SLOT_LETTERS || !Crockford.isWritten(letters)) {
            throw new Unreadable("vote.not-a-slot");
        }
        return Bytes.of(Crockford.read(letters, SLOT_BYTES));
    }
}
