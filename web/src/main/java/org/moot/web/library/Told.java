package org.moot.web.library;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A record in the order in which it is read: what came out, its picture, the facts, and last how it was counted.
 *
 * @param lead what was decided
 * @param results pictures and tables, of a vote
 * @param steps how it was counted, of a vote
 * @param after what was held against it, and what follows
 */
public record Told(List<Piece> lead, List<Piece> results, List<Piece> facts, List<Piece> steps, List<Piece> after) {

    static Told of(List<Piece> all) {
        int facts = first(all, Piece.Facts.class, 0);
        int result = first(all, Piece.Result.class, facts);
        boolean isVote = result < all.size();
        int counted = isVote ? Math.min(result, first(all, Piece.Facts.class, facts + 1) + 1) : all.size();
        return new Told(
                all.subList(0, facts),
                isVote ? all.subList(result, result + 1) : List.of(),
                all.subList(facts, counted),
                isVote ? all.subList(counted, result) : List.of(),
                isVote ? all.subList(result + 1, all.size()) : List.of());
    }

    /** Where the first of these is, from a place on; the end where there is none. */
    private static int first(List<Piece> all, Class<? extends Piece> kind, int from) {
        return IntStream.range(Math.min(from, all.size()), all.size())
                .filter(at -> kind.isInstance(all.get(at)))
                .findFirst()
                .orElse(all.size());
    }
}
