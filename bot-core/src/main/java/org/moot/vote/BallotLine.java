package org.moot.vote;

import java.util.stream.Collectors;
import org.moot.count.Ballot;

/** A published ballot as it is typed: {@code 5 0 _}. */
final class BallotLine {
    private BallotLine() {}

    static String of(PublishedBallots.Published ballot) {
        return ballot.scores().stream()
                .map(score -> score == Ballot.BLANK ? "_" : Integer.toString(score))
                .collect(Collectors.joining(" "));
    }
}
