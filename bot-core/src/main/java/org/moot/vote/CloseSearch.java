package org.moot.vote;

import java.util.List;
import java.util.Optional;
import org.moot.audit.Bytes;
import org.moot.command.Transaction;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.vote.BallotBox.Listed;
import org.moot.vote.PublishedBallots.Published;

/** Looks for a ballot in the list of a closed box, and in what was published of it. */
final class CloseSearch {
    private static final int AT_ONCE = 1000;

    private final Transaction transaction;
    private final BallotBox box;
    private final PublishedBallots published;

    CloseSearch(Transaction transaction, BallotBox box, PublishedBallots published) {
        this.transaction = transaction;
        this.box = box;
        this.published = published;
    }

    /** A code is enough as long as versions are known; afterwards only the whole receipt is. */
    Post byCode(Vote vote, String code) {
        Refusal.when(vote.state() instanceof Vote.State.Void, "vote.is-void", vote.question());
        Refusal.when(vote.state() instanceof Vote.State.Final, "vote.receipt-code-too-late");
        Optional<Bytes> after = Optional.empty();
        for (List<Listed> lines = after(vote, after); !lines.isEmpty(); lines = after(vote, after)) {
            for (Listed line : lines) {
                if (receipt(vote, line).filter(it -> it.hasCode(code)).isPresent()) {
                    return found(vote, line.slot());
                }
            }
            after = Optional.of(lines.getLast().slot());
        }
        return Post.saying("vote.receipt-not-listed", vote.question(), code);
    }

    private List<Listed> after(Vote vote, Optional<Bytes> slot) {
        return Discreet.with(() -> box.list(vote.id(), slot, AT_ONCE));
    }

    private static Optional<Receipt> receipt(Vote vote, Listed line) {
        return line.version()
                .map(version -> Receipt.of(vote.id(), line.slot(), new BallotBox.Cast(version, line.seal())));
    }

    /** A later ballot is as it should be; an older one, or none, proves a fault of whoever runs this. */
    Post bySlot(Vote vote, Receipt receipt) {
        Refusal.when(vote.state() instanceof Vote.State.Void, "vote.is-void", vote.question());
        Optional<Listed> line = Discreet.with(() -> box.listed(vote.id(), receipt.slot()));
        if (line.isEmpty()) {
            return Post.saying("vote.receipt-fault-missing", vote.question());
        }
        if (line.get().seal().equals(receipt.cast().seal())) {
            return found(vote, receipt.slot());
        }
        Optional<Integer> version = line.get().version();
        if (version.isEmpty()) {
            return Post.saying("vote.receipt-other-listed", vote.question());
        }
        boolean later = version.get() > receipt.cast().version();
        return Post.saying(later ? "vote.receipt-later-counted" : "vote.receipt-fault-older", vote.question());
    }

    private Post found(Vote vote, Bytes slot) {
        var post = new Post.Writer().prose("vote.receipt-listed", vote.question(), Text.plain(Receipt.line(slot)));
        Optional<Published> whole = transaction.in(() -> published.find(vote.id(), slot));
        whole.ifPresent(ballot -> ballot.flaw()
                .ifPresentOrElse(
                        flaw -> post.prose("vote.receipt-invalid", Text.of("vote.flaw." + flaw)),
                        () -> post.prose("vote.receipt-published", Text.plain(BallotLine.of(ballot)))));
        return post.done();
    }
}
