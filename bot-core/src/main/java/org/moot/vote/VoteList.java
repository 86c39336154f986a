package org.moot.vote;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.command.Transaction;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.vote.BallotBox.Listed;
import org.moot.vote.PublishedBallots.Published;

/**
 * Gives the list of a closed box as a file, in which every voter finds the line of the own receipt and nobody finds a person;
 * with it the single ballots, where they are published.
 */
final class VoteList implements Command {
    private static final int AT_ONCE = 1000;

    /** Some six megabytes, which every platform takes. */
    private static final int MOST = 40_000;

    private final Parameter<Vote> vote;
    private final Transaction transaction;
    private final BallotBox box;
    private final PublishedBallots published;

    VoteList(Parameter<Vote> vote, Transaction transaction, BallotBox box, PublishedBallots published) {
        this.vote = vote;
        this.transaction = transaction;
        this.box = box;
        this.published = published;
    }

    @Override
    public String name() {
        return "vote list";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(vote);
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
        return Storing.OWN;
    }

    @Override
    public Post perform(Asked asked) {
        Vote shown = asked.the(vote);
        Refusal.when(shown.state() instanceof Vote.State.Void, "vote.is-void", shown.question());
        Refusal.unless(shown.result().isPresent(), "vote.no-result-yet", shown.question(), shown.closes());
        var lines = new StringBuilder("slot seal version\n");
        int listed = list(shown, lines);
        var post = new Post.Writer().prose("vote.list", shown.question(), listed, MOST);
        post.block(new Block.Document("vote-%s-list.txt".formatted(shown.id()), lines.toString()));
        var ballots = new StringBuilder("slot ballot\n");
        if (ballots(shown, ballots) > 0) {
            post.block(new Block.Document("vote-%s-ballots.txt".formatted(shown.id()), ballots.toString()));
        }
        return post.done();
    }

    private int list(Vote shown, StringBuilder lines) {
        return all(
                after -> Discreet.with(() -> box.list(shown.id(), after, AT_ONCE)),
                Listed::slot,
                line -> lines.append(Receipt.line(line.slot()))
                        .append(' ')
                        .append(line.seal().hex())
                        .append(' ')
                        .append(line.versionCommit().hex())
                        .append('\n'));
    }

    private int ballots(Vote shown, StringBuilder lines) {
        return all(
                after -> transaction.in(() -> published.list(shown.id(), after, AT_ONCE)),
                Published::slot,
                ballot -> lines.append(Receipt.line(ballot.slot()))
                        .append(' ')
                        .append(ballot.flaw().map(flaw -> "- " + flaw).orElseGet(() -> BallotLine.of(ballot)))
                        .append('\n'));
    }

    private interface Pages<T> {
        List<T> after(Optional<Bytes> slot);
    }

    private static <T> int all(Pages<T> pages, java.util.function.Function<T, Bytes> slot, Consumer<T> write) {
        int written = 0;
        for (List<T> page = pages.after(Optional.empty());
                !page.isEmpty() && written < MOST;
                page = pages.after(Optional.of(slot.apply(page.getLast())))) {
            page.forEach(write);
            written += page.size();
        }
        return written;
    }
}
