package org.moot.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Random elections that tie often: few ballots, few different scores, ballots turned and mirrored against each other.
 */
record Elections(RandomGenerator random) {
    record Election(int options, List<Ballot> ballots, List<Integer> lot) {
        Tally tally() {
            Tally tally = Tally.of(options);
            ballots.forEach(tally::add);
            return tally;
        }

        Lot drawn() {
            return Lot.of(lot.stream().mapToInt(Integer::intValue).toArray());
        }

        SlowCount slow() {
            return new SlowCount(options, ballots);
        }
    }

    private static final int[][] SCORES = {
        {0, 5}, {0, 1}, {0, 4, 5}, {0, 1, 2}, {0, 1, 2, 3, 4, 5}, {-1, 0, 5}, {-1, 0, 3, 5}
    };

    static Elections seeded(long seed) {
        return new Elections(new java.util.SplittableRandom(seed));
    }

    Election next(int mostOptions, int mostBallots) {
        int options = 1 + random.nextInt(mostOptions);
        int[] scores = SCORES[random.nextInt(SCORES.length)];
        var ballots = new ArrayList<Ballot>();
        int wanted = random.nextInt(mostBallots + 1);
        while (ballots.size() < wanted) {
            int[] row = IntStream.range(0, options)
                    .map(option -> scores[random.nextInt(scores.length)])
                    .toArray();
            ballots.addAll(family(row));
        }
        return new Election(options, ballots, shuffled(options));
    }

    /** The ballot alone, or with its turned or mirrored twins, which makes true ties. */
    private List<Ballot> family(int[] row) {
        return switch (random.nextInt(4)) {
            case 0 ->
                IntStream.range(0, row.length).mapToObj(by -> turned(row, by)).toList();
            case 1 -> List.of(Ballot.of(row), mirrored(row));
            default -> List.of(Ballot.of(row));
        };
    }

    private static Ballot turned(int[] row, int by) {
        return Ballot.of(IntStream.range(0, row.length)
                .map(option -> row[(option + by) % row.length])
                .toArray());
    }

    private static Ballot mirrored(int[] row) {
        return Ballot.of(IntStream.range(0, row.length)
                .map(option -> row[row.length - 1 - option])
                .toArray());
    }

    List<Integer> shuffled(int options) {
        var order = new ArrayList<>(IntStream.range(0, options).boxed().toList());
        Collections.shuffle(order, java.util.Random.from(random));
        return order;
    }
}
