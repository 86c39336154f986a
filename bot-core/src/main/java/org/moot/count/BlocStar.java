package org.moot.count;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Bloc STAR: one STAR count after another on the same sums, each among the options not yet elected, until the seats are
 * filled. Ties are broken seat by seat: whoever loses a lot takes part in the next round like everybody else. Source:
 * starvoting.org and the tie protocol named.
 */
public final class BlocStar {
    private BlocStar() {}

    /**
     * As many winners as seats, in the order of their election.
     *
     * @throws IllegalArgumentException for fewer than 1 seat, more seats than options, or a lot of other options
     */
    public static BlocResult count(Tally tally, Lot lot, Protocol protocol, int seats) {
        requireSeats(seats, tally.options());
        var contest = new Contest(tally, lot, protocol, OptionalInt.empty());
        var running = new ArrayList<>(Star.all(tally));
        var rounds = new ArrayList<Round>();
        while (rounds.size() < seats) {
            Round round = contest.fill(List.copyOf(running));
            rounds.add(round);
            running.remove(Integer.valueOf(round.winner()));
        }
        return new BlocResult(protocol, lot, tally, rounds, Telling.bloc(tally, rounds));
    }

    static void requireSeats(int seats, int options) {
        if (seats < 1 || seats > options) {
            throw new IllegalArgumentException("%d seats for %d options".formatted(seats, options));
        }
    }
}
