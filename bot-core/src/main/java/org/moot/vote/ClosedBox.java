package org.moot.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moot.audit.Bytes;
import org.moot.command.Transaction;
import org.moot.conversation.Block;
import org.moot.vote.BallotBox.Listed;
import org.moot.vote.PublishedBallots.Published;

/** What everybody may read of a box that was closed, as files. */
public final class ClosedBox {
    private static final int AT_ONCE = 1000;

    /** Some six megabytes, which every platform takes. */
    static final int MOST = 40_000;

    private final Transaction transaction;
    private final BallotBox box;
    private final PublishedBallots published;

    public ClosedBox(Transaction transaction, BallotBox box, PublishedBallots published) {
        this.transaction = transaction;
        this.box = box;
        this.published = published;
    }

    /** So many lines, in a file. */
    record Listing(int lines, Block.Document document) {}

    /** Not inside a transaction: the box has its own. */
    Listing list(Vote shown) {
        List<String> lines = listed(shown, MOST);
        return new Listing(lines.size(), document(shown, "list", "slot seal version", lines));
    }

    /** The single ballots, where they are published. */
    Listing ballots(Vote shown) {
        List<String> lines =
                published(shown, MOST).stream().map(ClosedBox::line).toList();
        return new Listing(lines.size(), document(shown, "ballots", "slot ballot", lines));
    }

    private static Block.Document document(Vote shown, String what, String head, List<String> lines) {
        String name = "vote-%s-%s.txt".formatted(shown.id(), what);
        return new Block.Document(
                name, Stream.concat(Stream.of(head), lines.stream()).collect(Collectors.joining("\n", "", "\n")));
    }

    /** What was in the box, by slot: slot, seal, and what hides the version. Not inside a transaction. */
    public List<String> listed(Vote shown, int most) {
        return all(most, after -> Discreet.with(() -> box.list(shown.id(), after, AT_ONCE)), Listed::slot).stream()
                .map(it -> Receipt.line(it.slot()) + " " + it.seal().hex() + " "
                        + it.versionCommit().hex())
                .toList();
    }

    /** The seals that ever lay in the box, in the order in which they were logged. Not inside a transaction. */
    public List<Bytes> logged(Vote shown) {
        return Discreet.with(() -> box.logged(shown.id(), 0, Integer.MAX_VALUE));
    }

    /** What is published of single ballots, by slot. Not inside a transaction. */
    public List<Published> published(Vote shown, int most) {
        return all(most, after -> transaction.in(() -> published.list(shown.id(), after, AT_ONCE)), Published::slot);
    }

    /** A ballot under its slot, or why it could not be counted. */
    public static String line(Published ballot) {
        return Receipt.line(ballot.slot()) + " "
                + ballot.flaw().map(flaw -> "- " + flaw).orElseGet(() -> BallotLine.of(ballot));
    }

    private interface Pages<T> {
        List<T> after(Optional<Bytes> slot);
    }

    private static <T> List<T> all(int most, Pages<T> pages, Function<T, Bytes> slot) {
        List<T> all = new ArrayList<>();
        for (List<T> page = pages.after(Optional.empty());
                !page.isEmpty() && all.size() < most;
                page = pages.after(Optional.of(slot.apply(page.getLast())))) {
            all.addAll(page);
        }
        return all;
    }
}
