package org.moot.notice;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.moot.command.Transaction;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Place;
import org.moot.conversation.Post;

/** What delivery has to know of messages that were said again, and what it notes of them. */
final class Mirroring {
    private final Mirrors mirrors;
    private final Transaction transaction;
    private final LongAdder said = new LongAdder();
    private final LongAdder joined = new LongAdder();
    private final LongAdder dropped = new LongAdder();

    Mirroring(Mirrors mirrors, Transaction transaction) {
        this.mirrors = mirrors;
        this.transaction = transaction;
    }

    Relayed relayed() {
        return new Relayed(said.sum(), joined.sum(), dropped.sum());
    }

    void shed(Shedding.Plan plan) {
        joined.add(plan.joined());
        dropped.add(plan.dropped());
    }

    /** The words as they are said at a place: as an answer to what stands there. */
    Mirrored there(Parcel.Mirror parcel, Place at) {
        Mirrored words = parcel.words();
        Optional<String> answers = parcel.answers().flatMap(it -> reference(it, at));
        return new Mirrored(words.author(), words.speech(), answers, words.files(), words.reader());
    }

    void wasSaid(List<Original> originals, Place at, List<String> parts) {
        transaction.in(() -> {
            mirrors.put(originals, at, parts);
            return true;
        });
        said.add(originals.size());
    }

    /**
     * Says anew what was said again, and notes what it is now. A message that was joined with others is said once more by
     * itself, because nobody knows their words any more.
     */
    void anew(
            Parcel.MirrorAnew parcel,
            Place at,
            Function<List<String>, List<String>> revising,
            Function<Mirrored, List<String>> saying) {
        Optional<Mirrors.Copy> copy = copy(parcel.said(), at);
        if (copy.isEmpty()) {
            return;
        }
        List<String> now = copy.get().joined()
                ? saying.apply(parcel.words())
                : revising.apply(copy.get().parts());
        wasSaid(List.of(parcel.said()), at, now);
    }

    Optional<Mirrors.Copy> copy(Original original, Place at) {
        return transaction.in(() -> mirrors.copy(original, at));
    }

    void forget(Original original, Place at) {
        transaction.in(() -> {
            mirrors.forget(original, at);
            return true;
        });
    }

    /** How a message is known at a place: as it was said there first, or by the words of what was said again. */
    Optional<String> reference(Original original, Place at) {
        return original.at().equals(at)
                ? Optional.of(original.message())
                : copy(original, at).map(copy -> copy.parts().getFirst());
    }

    static Post words(Parcel.Skipped skipped) {
        return Post.saying(
                "moot.not-mirrored",
                skipped.messages(),
                skipped.when().first(),
                skipped.when().last());
    }
}
