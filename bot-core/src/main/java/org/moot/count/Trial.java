package org.moot.count;

import java.util.List;

/**
 * One rung tried on one tie.
 *
 * @param places how many of the tied could go on
 * @param figures the tied options with the numbers that this rung looks at, best first
 * @param through those whom it sent on
 * @param open those between whom it left the tie; empty when it settled everything
 */
public record Trial(Rung rung, int places, List<Figure> figures, List<Integer> through, List<Integer> open) {
    public Trial {
        figures = List.copyOf(figures);
        through = List.copyOf(through);
        open = List.copyOf(open);
    }

    /** The tied options, best first by this rung. */
    public List<Integer> tied() {
        return figures.stream().map(Figure::option).toList();
    }

    /** Whether it settled anything at all. */
    public boolean helped() {
        return open.size() < figures.size();
    }

    /** Those who fell out of the tie and did not go on. */
    public List<Integer> out() {
        return tied().stream()
                .filter(option -> !through.contains(option) && !open.contains(option))
                .toList();
    }
}
