package org.moot.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.count.Elections.Election;

/** What may change a result, and what must not, on 1,000 random elections for each seed. */
class CountPropertiesTest {
    private interface Property {
        void holds(Election election, Elections random);
    }

    private static void always(long seed, Property property) {
        var elections = Elections.seeded(seed);
        for (int nth = 0; nth < 1_000; nth++) {
            property.holds(elections.next(6, 15), elections);
        }
    }

    private static StarResult star(Election election) {
        return Star.count(election.tally(), election.drawn(), Protocol.OFFICIAL_2025);
    }

    private static BlocResult everySeat(Election election) {
        return BlocStar.count(election.tally(), election.drawn(), Protocol.OFFICIAL_2025, election.options());
    }

    private static AllocatedResult allocated(Election election, int seats) {
        var grouped = new HashMap<Ballot, Long>();
        election.ballots().forEach(ballot -> grouped.merge(ballot, 1L, Long::sum));
        return AllocatedScore.count(grouped, election.drawn(), seats);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {101, 102})
    void theOrderOfBallotsChangesNothing(long seed) {
        always(seed, (election, random) -> {
            var shuffled = new ArrayList<>(election.ballots());
            Collections.shuffle(shuffled, Random.from(random.random()));
            var again = new Election(election.options(), shuffled, election.lot());
            assertThat(star(again)).isEqualTo(star(election));
            assertThat(everySeat(again)).isEqualTo(everySeat(election));
            assertThat(allocated(again, election.options())).isEqualTo(allocated(election, election.options()));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {201, 202})
    void optionsInAnotherOrderWithTheLotCarriedAlongElectTheSame(long seed) {
        always(seed, (election, random) -> {
            List<Integer> seat = random.shuffled(election.options());
            var moved = new Election(
                    election.options(),
                    election.ballots().stream()
                            .map(ballot -> moved(ballot, seat))
                            .toList(),
                    election.lot().stream().map(seat::indexOf).toList());
            List<Integer> same = IntStream.range(0, seat.size()).boxed().toList();
            assertThat(everySeat(moved).rounds().stream()
                            .map(round -> renamed(round, seat))
                            .toList())
                    .isEqualTo(everySeat(election).rounds().stream()
                            .map(round -> renamed(round, same))
                            .toList());
            for (int place = 0; place < seat.size(); place++) {
                assertThat(moved.tally().histogram(place))
                        .isEqualTo(election.tally().histogram(seat.get(place)));
            }
            assertThat(allocated(moved, election.options()).winners().stream()
                            .map(seat::get)
                            .toList())
                    .isEqualTo(allocated(election, election.options()).winners());
        });
    }

    /** All that a round says, with every option under its name from before it was moved. */
    private static List<Object> renamed(Round round, List<Integer> names) {
        Scoring scoring = round.scoring();
        return List.of(
                names.get(round.winner()),
                round.runnerUp().stream().mapToObj(names::get).toList(),
                scoring.standing().stream()
                        .map(figure -> new Figure(names.get(figure.option()), figure.number()))
                        .toList(),
                scoring.tried().stream().map(Trial::rung).toList(),
                scoring.finalists().stream().map(names::get).toList(),
                scoring.lotGroup().stream().map(names::get).toList(),
                round.runoff().stream()
                        .flatMap(runoff -> runoff.tried().stream())
                        .map(Trial::rung)
                        .toList(),
                round.runoff().stream()
                        .map(runoff ->
                                runoff.votes().above() + " " + runoff.votes().below())
                        .toList(),
                round.possibleWinners().stream().map(names::get).sorted().toList());
    }

    private static Ballot moved(Ballot ballot, List<Integer> seat) {
        return Ballot.of(seat.stream()
                .mapToInt(option -> ballot.mark(option).orElse(Ballot.BLANK))
                .toArray());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {301, 302})
    void precinctsMergedInAnyOrderAreTheWhole(long seed) {
        always(seed, (election, random) -> {
            int precincts = 1 + random.random().nextInt(4);
            var tallies = IntStream.range(0, precincts)
                    .mapToObj(precinct -> Tally.of(election.options()))
                    .toList();
            election.ballots()
                    .forEach(ballot ->
                            tallies.get(random.random().nextInt(precincts)).add(ballot));
            Tally merged = Tally.of(election.options());
            random.shuffled(precincts).forEach(precinct -> merged.merge(tallies.get(precinct)));
            assertThat(merged).isEqualTo(election.tally());
            assertThat(Star.count(merged, election.drawn(), Protocol.OFFICIAL_2025))
                    .isEqualTo(star(election));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {401, 402})
    void aFlatBallotChangesNoWinnerAndNoStepAndNoLotGroup(long seed) {
        always(seed, (election, random) -> {
            var with = everySeat(withFlat(election, random.random().nextInt(6)));
            var without = everySeat(election);
            assertThat(with.winners()).isEqualTo(without.winners());
            assertThat(steps(with)).isEqualTo(steps(without));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {411, 412})
    void aFlatBallotIsCountedForEveryOptionAndPrefersNone(long seed) {
        always(seed, (election, random) -> {
            int stars = random.random().nextInt(6);
            int seats = election.options();
            assertThat(allocated(withFlat(election, stars), seats).quota())
                    .isEqualTo(allocated(election, seats).quota().plus(Fraction.of(1, seats)));
            Tally with = withFlat(election, stars).tally();
            Tally without = election.tally();
            assertThat(with.counted()).isEqualTo(without.counted() + 1);
            assertThat(with.flatBallots()).isEqualTo(without.flatBallots() + 1);
            assertThat(with.blankBallots()).isEqualTo(without.blankBallots());
            for (int option = 0; option < election.options(); option++) {
                assertThat(with.total(option)).isEqualTo(without.total(option) + stars);
                assertThat(with.histogram(option).get(stars))
                        .isEqualTo(without.histogram(option).get(stars) + 1);
                for (int other = 0; other < election.options(); other++) {
                    if (option != other) {
                        assertThat(with.preferring(option, other)).isEqualTo(without.preferring(option, other));
                    }
                }
            }
        });
    }

    private static Election withFlat(Election election, int stars) {
        var more = new ArrayList<>(election.ballots());
        more.add(Ballot.of(
                IntStream.range(0, election.options()).map(option -> stars).toArray()));
        return new Election(election.options(), more, election.lot());
    }

    private static List<Object> steps(BlocResult result) {
        return result.rounds().stream()
                .map(round -> List.of(
                        round.scoring().tried().stream().map(Trial::rung).toList(),
                        round.scoring().lotGroup(),
                        round.runoff().stream()
                                .flatMap(runoff -> runoff.tried().stream())
                                .map(Trial::rung)
                                .toList(),
                        round.possibleWinners()))
                .map(Object.class::cast)
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {501, 502})
    void anAbstentionChangesOnlyHowManyWereCast(long seed) {
        always(seed, (election, random) -> {
            var more = new ArrayList<>(election.ballots());
            more.add(Ballot.of(IntStream.range(0, election.options())
                    .map(option -> Ballot.BLANK)
                    .toArray()));
            var with = new Election(election.options(), more, election.lot());
            assertThat(star(with).round()).isEqualTo(star(election).round());
            assertThat(star(with).enthusiasm()).isEqualTo(star(election).enthusiasm());
            assertThat(allocated(with, election.options()).rounds())
                    .isEqualTo(allocated(election, election.options()).rounds());
            assertThat(with.tally().cast()).isEqualTo(election.tally().cast() + 1);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {601, 602})
    void winnersAreDifferentOptionsAndAsManyAsSeats(long seed) {
        always(seed, (election, random) -> {
            int seats = 1 + random.random().nextInt(election.options());
            for (List<Integer> winners : List.of(
                    everySeat(election).winners().subList(0, seats),
                    allocated(election, seats).winners())) {
                assertThat(winners).hasSize(seats).doesNotHaveDuplicates().isSubsetOf(election.lot());
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {701, 702})
    void everySumAddsUp(long seed) {
        always(seed, (election, random) -> {
            Tally tally = election.tally();
            assertThat(tally.cast()).isEqualTo(tally.counted() + tally.blankBallots());
            assertThat(tally.counted()).isEqualTo(tally.flatBallots() + tally.preferenceBallots());
            for (Enthusiasm about : Enthusiasm.of(tally)) {
                assertThat(about.histogram().stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(tally.counted());
                assertThat(about.headToHeads()).allMatch(votes -> votes.counted() == tally.counted());
                assertThat(about.polarisation()).isBetween(0.0, 1.0);
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {801, 802})
    void everySeatCostsExactlyAQuotaAndNoWeightLeavesItsBounds(long seed) {
        always(seed, (election, random) -> {
            AllocatedResult result = allocated(election, 1 + random.random().nextInt(election.options()));
            for (AllocatedRound round : result.rounds()) {
                assertThat(round.spent()).isEqualTo(result.quota());
                assertThat(round.kept()).isBetween(Fraction.ZERO, Fraction.ONE);
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {901, 902})
    void ballotsReplacedOneAfterAnotherEndInTheSameSums(long seed) {
        always(seed, (election, random) -> {
            Tally tally = Tally.of(election.options());
            Ballot first = Ballot.of(IntStream.range(0, election.options())
                    .map(option -> option % 6)
                    .toArray());
            tally.add(first, election.ballots().size());
            election.ballots().forEach(ballot -> tally.replace(first, ballot));
            assertThat(tally).isEqualTo(election.tally());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1001, 1002})
    void groupedBallotsCountAsOneByOne(long seed) {
        always(seed, (election, random) -> {
            Map<Ballot, Long> grouped = new HashMap<>();
            election.ballots().forEach(ballot -> grouped.merge(ballot, 1L, Long::sum));
            Tally tally = Tally.of(election.options());
            grouped.forEach(tally::add);
            assertThat(tally).isEqualTo(election.tally());
        });
    }
}
