package org.moot.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.count.Elections.Election;

/** Both counts must agree on everything: on random elections that tie often, and on every small vote there is. */
class SecondCountTest {
    private static final int[] SOME_SCORES = {Ballot.BLANK, 0, 3, 5};

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void twoThousandRandomElections(long seed) {
        compare(Elections.seeded(seed), 2_000);
    }

    @Tag("slow")
    @Test
    void aHundredThousandRandomElectionsOfSeed2026() {
        compare(Elections.seeded(2026), 100_000);
    }

    @Test
    void everyVoteOfOneOptionAndFourBallots() {
        everyVote(1, 4);
    }

    @Test
    void everyVoteOfTwoOptionsAndFourBallots() {
        everyVote(2, 4);
    }

    @Test
    void everyVoteOfThreeOptionsAndTwoBallots() {
        everyVote(3, 2);
    }

    @Tag("slow")
    @Test
    void everyVoteOfThreeOptionsAndFourBallots() {
        everyVote(3, 4);
    }

    private static void compare(Elections elections, int many) {
        for (int nth = 0; nth < many; nth++) {
            Election election = elections.next(nth % 10 == 0 ? 7 : 5, nth % 5 == 0 ? 25 : 8);
            int seats = 1 + elections.random().nextInt(election.options());
            boolean kept = elections.random().nextInt(3) == 0;
            OptionalInt statusQuo =
                    kept ? OptionalInt.of(elections.random().nextInt(election.options())) : OptionalInt.empty();
            compareSums(election);
            compareStar(election, Protocol.OFFICIAL_2025, statusQuo);
            compareStar(election, Protocol.OFFICIAL_OLDER, statusQuo);
            compareBloc(election, Protocol.OFFICIAL_2025, seats);
            compareBloc(election, Protocol.OFFICIAL_OLDER, seats);
            compareAllocated(election, seats);
        }
    }

    /** Ballots in every combination, each combination once whatever its order, under one lot. */
    private static void everyVote(int options, int mostBallots) {
        var kinds = new ArrayList<Ballot>();
        for (int code = 0; code < Math.powExact(SOME_SCORES.length, options); code++) {
            int rest = code;
            kinds.add(Ballot.of(IntStream.range(0, options)
                    .map(option -> SOME_SCORES[rest / Math.powExact(SOME_SCORES.length, option) % SOME_SCORES.length])
                    .toArray()));
        }
        List<Integer> lot = IntStream.iterate(options - 1, option -> option >= 0, option -> option - 1)
                .boxed()
                .toList();
        grow(kinds, 0, new ArrayList<>(), mostBallots, new Election(options, List.of(), lot));
    }

    private static void grow(List<Ballot> kinds, int from, List<Ballot> cast, int more, Election like) {
        var election = new Election(like.options(), List.copyOf(cast), like.lot());
        compareSums(election);
        compareStar(election, Protocol.OFFICIAL_2025, OptionalInt.empty());
        compareStar(election, Protocol.OFFICIAL_OLDER, OptionalInt.of(like.options() - 1));
        compareBloc(election, Protocol.OFFICIAL_2025, like.options());
        compareAllocated(election, Math.max(1, like.options() - 1));
        for (int kind = from; more > 0 && kind < kinds.size(); kind++) {
            cast.add(kinds.get(kind));
            grow(kinds, kind, cast, more - 1, like);
            cast.removeLast();
        }
    }

    private static void compareSums(Election election) {
        Tally tally = election.tally();
        SlowCount slow = election.slow();
        long blank = slow.ask(ballot -> IntStream.range(0, ballot.options()).allMatch(ballot::isBlank) ? 1 : 0);
        check(election, tally.cast(), (long) election.ballots().size());
        check(election, tally.blankBallots(), blank);
        check(election, tally.counted(), tally.cast() - blank);
        for (int a = 0; a < election.options(); a++) {
            compareSums(election, tally, slow, a);
            for (int b = 0; b < election.options(); b++) {
                if (a != b) {
                    comparePair(election, tally, slow, a, b);
                }
            }
        }
    }

    private static void compareSums(Election election, Tally tally, SlowCount slow, int option) {
        check(election, tally.total(option), slow.stars(option));
        check(election, tally.fiveStars(option), slow.fives(option));
        long zeros = slow.ask(ballot -> ballot.stars(option) == 0 ? 1 : 0);
        check(election, tally.histogram(option).getFirst(), zeros - tally.blankBallots());
        check(election, tally.histogram(option).get(3), slow.ask(ballot -> ballot.stars(option) == 3 ? 1 : 0));
        long empty = slow.ask(ballot -> ballot.isBlank(option) ? 1 : 0);
        check(election, tally.blanks(option), empty - tally.blankBallots());
    }

    private static void comparePair(Election election, Tally tally, SlowCount slow, int a, int b) {
        check(election, tally.preferring(a, b), slow.prefer(a, b));
        check(election, tally.supportersStars(a, b), slow.ask(ballot -> ballot.stars(a) >= 4 ? ballot.stars(b) : 0));
        HeadToHead votes = tally.headToHead(a, b);
        check(election, votes.same(), tally.counted() - slow.prefer(a, b) - slow.prefer(b, a));
        check(
                election,
                votes.equalAt().get(5),
                slow.ask(ballot -> ballot.stars(a) == 5 && ballot.stars(b) == 5 ? 1 : 0));
    }

    private static void compareStar(Election election, Protocol protocol, OptionalInt statusQuo) {
        boolean older = protocol == Protocol.OFFICIAL_OLDER;
        SlowCount slow = election.slow();
        StarResult result = Star.count(election.tally(), election.drawn(), protocol, statusQuo);
        SlowCount.Seat seat = slow.star(slow.everybody(), election.lot(), older, statusQuo);
        check(election, seat(result.round()), seat);
        if (!result.isLotUsed()) {
            check(election, result.possibleWinners(), List.of(seat.winner()));
        } else if (election.options() <= 4) {
            var possible = slow.possibleWinners(slow.everybody(), older, statusQuo);
            check(election, result.possibleWinners(), List.copyOf(possible));
        }
    }

    private static void compareBloc(Election election, Protocol protocol, int seats) {
        var slow =
                election.slow().bloc(seats, election.lot(), protocol == Protocol.OFFICIAL_OLDER, OptionalInt.empty());
        BlocResult result = BlocStar.count(election.tally(), election.drawn(), protocol, seats);
        check(election, result.rounds().stream().map(SecondCountTest::seat).toList(), slow);
    }

    private static void compareAllocated(Election election, int seats) {
        var grouped = election.ballots().stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        ballot -> ballot, java.util.stream.Collectors.counting()));
        check(
                election,
                AllocatedScore.count(grouped, election.drawn(), seats).rounds().stream()
                        .map(round -> new SlowCount.Paid(round.winner(), round.stars(), round.split()))
                        .toList(),
                election.slow().allocated(seats, election.lot()));
    }

    private static SlowCount.Seat seat(Round round) {
        return new SlowCount.Seat(
                round.winner(),
                round.runnerUp(),
                round.scoring().decidedBy().map(Rung::id),
                round.runoff().flatMap(Runoff::decidedBy).map(Rung::id));
    }

    /** Without AssertJ, which would be slower than both counts. */
    private static void check(Election election, Object ours, Object slow) {
        if (!ours.equals(slow)) {
            assertThat(ours).as(election.toString()).isEqualTo(slow);
        }
    }
}
