package org.moot.verifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** Counts STAR anew from the sums, by the published protocols of ties. Source: starvoting.org, docs.bettervoting.com/help/ties. */
final class Star {
    private final Sums sums;
    private final List<Integer> lot;
    private final boolean older;
    private final int statusQuo;

    /** @param lot the options, the one that wins a lot first */
    Star(Sums sums, List<Integer> lot, String protocol, int statusQuo) throws Unreadable {
        if (!protocol.equals("star-official-2025-10") && !protocol.equals("star-official-2023")) {
            throw new Unreadable("it was counted by a protocol that is not known");
        }
        this.sums = sums;
        this.lot = lot;
        this.older = protocol.equals("star-official-2023");
        this.statusQuo = statusQuo;
    }

    /** The final pair, the winner first. */
    List<Integer> finalists() {
        List<Integer> pair = scoring();
        int one = pair.get(0);
        int other = pair.get(1);
        return wins(one, other) ? List.of(one, other) : List.of(other, one);
    }

    private boolean wins(int one, int other) {
        long difference = sums.above()[one][other] - sums.above()[other][one];
        if (difference == 0) {
            difference = sums.stars(one) - sums.stars(other);
        }
        if (difference == 0) {
            difference = sums.fives(one) - sums.fives(other);
        }
        if (difference == 0 && (one == statusQuo || other == statusQuo)) {
            return one == statusQuo;
        }
        return difference == 0 ? lot.indexOf(one) < lot.indexOf(other) : difference > 0;
    }

    private List<Integer> scoring() {
        List<Integer> standing = new ArrayList<>(lot);
        standing.sort(
                Comparator.comparingLong((Integer option) -> sums.stars(option)).reversed());
        long cut = sums.stars(standing.get(1));
        List<Integer> through = new ArrayList<>();
        List<Integer> tied = new ArrayList<>();
        for (int option : standing) {
            if (sums.stars(option) > cut) {
                through.add(option);
            } else if (sums.stars(option) == cut) {
                tied.add(option);
            }
        }
        fill(through, tied);
        return through;
    }

    private void fill(List<Integer> through, List<Integer> tied) {
        if (older) {
            tied = withoutMostLosses(through, tied);
        }
        if (through.size() + tied.size() > 2 && tied.size() == 2) {
            int one = tied.get(0);
            int other = tied.get(1);
            long difference = sums.above()[one][other] - sums.above()[other][one];
            if (difference != 0) {
                through.add(difference > 0 ? one : other);
                return;
            }
        }
        if (through.size() + tied.size() > 2) {
            tied = best(through, tied, sums::fives);
        }
        if (through.size() + tied.size() > 2) {
            tied = best(through, tied, option -> -lot.indexOf(option));
        }
        through.addAll(tied);
    }

    /** Takes whole groups of equals while they fit; returns the group that does not fit whole, or none. */
    private static List<Integer> best(List<Integer> through, List<Integer> tied, ToLongFunction<Integer> number) {
        List<Integer> left = new ArrayList<>(tied);
        while (through.size() < 2) {
            long most = left.stream().mapToLong(number).max().orElseThrow();
            List<Integer> equals =
                    left.stream().filter(it -> number.applyAsLong(it) == most).toList();
            if (through.size() + equals.size() > 2) {
                return equals;
            }
            through.addAll(equals);
            left.removeAll(equals);
        }
        return List.of();
    }

    /** The older protocol: who lost most head-to-heads among the tied drops out, as often as that helps. */
    private List<Integer> withoutMostLosses(List<Integer> through, List<Integer> all) {
        List<Integer> tied = all;
        while (tied.size() > 2 && through.size() + tied.size() > 2) {
            List<Integer> among = tied;
            long most = among.stream().mapToLong(it -> losses(it, among)).max().orElseThrow();
            List<Integer> kept =
                    among.stream().filter(it -> losses(it, among) < most).toList();
            List<Integer> worst =
                    among.stream().filter(it -> losses(it, among) == most).toList();
            if (kept.isEmpty()) {
                return among;
            }
            if (through.size() + kept.size() > 2) {
                tied = kept;
            } else {
                through.addAll(kept);
                tied = through.size() == 2 ? List.of() : worst;
            }
        }
        return tied;
    }

    private long losses(int option, List<Integer> tied) {
        return tied.stream()
                .filter(other -> sums.above()[other][option] > sums.above()[option][other])
                .count();
    }
}
