package org.moot.vote;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.moot.audit.Bytes;
import org.moot.count.Ballot;
import org.moot.count.Enthusiasm;
import org.moot.count.Lot;
import org.moot.count.Star;
import org.moot.count.StarResult;
import org.moot.count.Tally;

/** The ballots of a closed vote, counted: a function of them and of what was fixed when the vote was announced. */
record Count(Vote vote, List<BallotBox.Opened> ballots, StarResult star, Publication publication) {

    /** @param ballots in any order */
    static Count of(Vote vote, List<BallotBox.Opened> ballots) {
        List<Ballot> read = ballots.stream()
                .filter(opened -> opened.flaw().isEmpty())
                .map(Count::ballot)
                .toList();
        Tally tally = Tally.of(vote.options().size());
        read.forEach(tally::add);
        Lot lot = Lot.of(vote.lots().stream().mapToInt(Integer::intValue).toArray());
        StarResult star = Star.count(tally, lot, vote.rules().protocol(), OptionalInt.of(vote.statusQuo()));
        return new Count(
                vote, ballots, star, Publication.of(vote.people(), read).within(vote));
    }

    private static Ballot ballot(BallotBox.Opened opened) {
        return Ballot.of(opened.scores().stream().mapToInt(Integer::intValue).toArray());
    }

    /** Envelopes that were no ballots of this vote. */
    List<BallotBox.Opened> invalid() {
        return ballots.stream().filter(opened -> opened.flaw().isPresent()).toList();
    }

    /** All of them where they are published whole, otherwise those that could not be counted. */
    List<PublishedBallots.Published> published() {
        boolean whole = publication.level() == Publication.Level.BALLOTS;
        return (whole ? ballots : invalid())
                .stream().map(it -> published(it, whole)).toList();
    }

    private static PublishedBallots.Published published(BallotBox.Opened it, boolean whole) {
        Optional<Bytes> envelope = whole ? it.sealed() : Optional.empty();
        return new PublishedBallots.Published(it.slot(), it.scores(), it.flaw(), envelope);
    }

    Tally tally() {
        return star.tally();
    }

    /** Nobody's ballot is never enough, also where nobody may vote. */
    boolean isEnough() {
        return tally().counted() >= Math.max(1, vote.rules().enough());
    }

    /** The position of what is chosen; things stay as they are where too few ballots were counted. */
    int winner() {
        return isEnough() ? star.winner() : vote.statusQuo();
    }

    boolean isChange() {
        return winner() != vote.statusQuo();
    }

    List<Enthusiasm> enthusiasm() {
        return star.enthusiasm();
    }

    /** Stars, 0 to 5, as exactly as may be published. */
    double average(int option) {
        double exact = enthusiasm().get(option).average();
        return publication.level() == Publication.Level.OUTCOME ? Math.round(2 * exact) / 2.0 : exact;
    }

    boolean isAveragePublic() {
        return publication.level() != Publication.Level.OUTCOME || !vote.people();
    }

    /** A change that is chosen with less warmth than the charter's line. */
    boolean isLukewarm() {
        return isAveragePublic()
                && isChange()
                && average(winner()) < vote.rules().lukewarm();
    }

    /** Ideas that people were warm about and that were not chosen, the warmest first. */
    List<Integer> warmNotChosen() {
        if (vote.people() || tally().counted() == 0) {
            return List.of();
        }
        return IntStream.range(0, vote.options().size())
                .filter(option -> option != winner() && option != vote.statusQuo())
                .filter(option -> average(option) >= vote.rules().lukewarm())
                .boxed()
                .sorted((one, other) -> Double.compare(average(other), average(one)))
                .toList();
    }
}
