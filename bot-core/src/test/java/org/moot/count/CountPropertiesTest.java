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
            assertThat(everySeat(moved).winners().stream().map(seat::get).toList())
                    .isEqualTo(everySeat(election).winners());
            assertThat(allocated(moved, election.options()).winners().stream()
                            .map(seat::get)
                            .toList())
                    .isEqualTo(allocated(election, election.options()).winners());
        });
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
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {401, 402})
    void aFlatBallotChangesNoWinnerAndNoLotGroup(long seed) {
        always(seed, (election, random) -> {
            var more = new ArrayList<>(election.ballots());
            int stars = random.random().nextInt(6);
            more.add(Ballot.of(
                    IntStream.range(0, election.options()).map(option -> stars).toArray()));
            var with = everySeat(new Election(election.options(), more, election.lot()));
            var without = everySeat(election);
            assertThat(with.winners()).isEqualTo(without.winners());
            assertThat(with.rounds().stream()
                            .map(round -> round.scoring().lotGroup())
                            .toList())
                    .isEqualTo(without.rounds().stream()
                            .map(round -> round.scoring().lotGroup())
                            .toList());
            assertThat(with.tally().counted()).isEqualTo(without.tally().counted() + 1);
        });
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
