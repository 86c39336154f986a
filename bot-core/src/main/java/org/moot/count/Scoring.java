package org.moot.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scoring round of one seat: who went to the runoff, and how ties for a place there were broken.
 *
 * @param standing all options still running with their stars, most first, equal ones in the order of the lot
 * @param ahead options with more stars than the tied ones: none or one
 * @param tied options with the second-highest total; with those ahead they are the finalists unless there are too many
 * @param tried the steps that broke the tie, in order; empty when there was nothing to break
 * @param finalists two options (one, where only one is running) by stars, then by lot
 */
public record Scoring(
        List<Figure> standing, List<Integer> ahead, List<Integer> tied, List<Trial> tried, List<Integer> finalists) {
    public Scoring {
        standing = List.copyOf(standing);
        ahead = List.copyOf(ahead);
        tied = List.copyOf(tied);
        tried = List.copyOf(tried);
        finalists = List.copyOf(finalists);
    }

    /** The step that filled the last place; empty when no tie had to be broken. */
    public Optional<Rung> decidedBy() {
        return tried.isEmpty() ? Optional.empty() : Optional.of(tried.getLast().rung());
    }

    /** The options that the lot chose from; empty when it was not needed. */
    public List<Integer> lotGroup() {
        return decidedBy().filter(Rung.LOT::equals).isPresent()
                ? tried.getLast().tied()
                : List.of();
    }

    /** Every final pair that some lot would give; one pair when the lot was not needed here. */
    List<List<Integer>> possiblePairs() {
        List<Integer> group = lotGroup();
        if (group.isEmpty()) {
            return List.of(finalists);
        }
        var sure = new ArrayList<>(ahead);
        sure.addAll(Ladder.through(tried.subList(0, tried.size() - 1)));
        return sure.isEmpty()
                ? pairsWithin(group)
                : group.stream().map(drawn -> List.of(sure.getFirst(), drawn)).toList();
    }

    private static List<List<Integer>> pairsWithin(List<Integer> group) {
        var pairs = new ArrayList<List<Integer>>();
        for (int first = 0; first < group.size(); first++) {
            for (int second = first + 1; second < group.size(); second++) {
                pairs.add(List.of(group.get(first), group.get(second)));
            }
        }
        return pairs;
    }
}
