package org.moot.vote;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.moot.audit.Bytes;
import org.moot.command.Transaction;
import org.moot.conversation.Block;
import org.moot.vote.BallotBox.Listed;
import org.moot.vote.PublishedBallots.Published;

/** What everybody may read of a box that was closed, as files. */
final class ClosedBox {
    private static final int AT_ONCE = 1000;

    /** Some six megabytes, which every platform takes. */
    static final int MOST = 40_000;

    private final Transaction transaction;
    private final BallotBox box;
    private final PublishedBallots published;

    ClosedBox(Transaction transaction, BallotBox box, PublishedBallots published) {
        this.transaction = transaction;
        this.box = box;
        this.published = published;
    }

    /** So many lines, in a file. */
    record Listing(int lines, Block.Document document) {}

    /** Not inside a transaction: the box has its own. */
    Listing list(Vote shown) {
        var lines = new StringBuilder("slot seal version\n");
        int listed = all(
                after -> Discreet.with(() -> box.list(shown.id(), after, AT_ONCE)),
                Listed::slot,
                line -> lines.append(Receipt.line(line.slot()))
                        .append(' ')
                        .append(line.seal().hex())
                        .append(' ')
                        .append(line.versionCommit().hex())
                        .append('\n'));
        return new Listing(listed, new Block.Document("vote-%s-list.txt".formatted(shown.id()), lines.toString()));
    }

    /** The single ballots, where they are published. */
    Listing ballots(Vote shown) {
        var lines = new StringBuilder("slot ballot\n");
        int listed = all(
                after -> transaction.in(() -> published.list(shown.id(), after, AT_ONCE)),
                Published::slot,
                ballot -> lines.append(Receipt.line(ballot.slot()))
                        .append(' ')
                        .append(ballot.flaw().map(flaw -> "- " + flaw).orElseGet(() -> BallotLine.of(ballot)))
                        .append('\n'));
        return new Listing(listed, new Block.Document("vote-%s-ballots.txt".formatted(shown.id()), lines.toString()));
    }

    private interface Pages<T> {
        List<T> after(Optional<Bytes> slot);
    }

    private static <T> int all(Pages<T> pages, Function<T, Bytes> slot, Consumer<T> write) {
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
