package org.moot.bench.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A ballot that tells whose it is and the how manieth of this voter: its scores are the digits, to the base of six, of both
 * numbers, so that the count itself shows what became of it.
 *
 * @param voter from 0, below {@link #VOTERS}
 * @param number from 1, below {@link #BALLOTS}
 */
record Stamp(int voter, int number) {
    /** How many options a vote needs for it. */
    static final int OPTIONS = 10;

    static final int VOTERS = 6 * 6 * 6 * 6 * 6;
    static final int BALLOTS = 6 * 6 * 6 * 6 * 6;

    Stamp {
        if (voter < 0 || voter >= VOTERS || number < 1 || number >= BALLOTS) {
            throw new IllegalArgumentException("no ballot can hold this");
        }
    }

    static Stamp read(List<Integer> scores) {
        long digits = 0;
        for (int score : scores) {
            digits = 6 * digits + score;
        }
        return new Stamp((int) (digits / BALLOTS), (int) (digits % BALLOTS));
    }

    List<Integer> scores() {
        var scores = new ArrayList<Integer>();
        for (long digits = (long) voter * BALLOTS + number; scores.size() < OPTIONS; digits /= 6) {
            scores.addFirst((int) (digits % 6));
        }
        return scores;
    }

    /** As a voter types it. */
    String typed() {
        return scores().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
