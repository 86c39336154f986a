package org.moot.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnthusiasmTest {
    private static Enthusiasm about(int option, String ballots) {
        return Enthusiasm.of(Table.of(ballots).tally()).get(option);
    }

    @Test
    void everythingIsToldOfARejectedOptionToo() {
        Enthusiasm about = about(1, """
                3: 5 4 0
                2: 5 0 1
                1: 3 _ 4
                1: 0 5 0
                5: _ _ _
                """);
        assertThat(about.counted()).isEqualTo(7);
        assertThat(about.total()).isEqualTo(17);
        assertThat(about.average()).isEqualTo(17 / 7.0);
        assertThat(about.histogram()).containsExactly(3L, 0L, 0L, 0L, 3L, 1L);
        assertThat(about.blanks()).isEqualTo(1);
        assertThat(about.writtenZeros()).isEqualTo(2);
        assertThat(about.fiveStars()).isEqualTo(1);
        assertThat(about.shareOfFourOrFive()).isEqualTo(new Share(4, 7));
        assertThat(about.shareOfOneOrMore()).isEqualTo(new Share(4, 7));
        assertThat(about.shareOfZero()).isEqualTo(new Share(3, 7));
        assertThat(about.shareOfBlank()).isEqualTo(new Share(1, 7));
    }

    @Test
    void itsHeadToHeadsHaveARowForNoPreference() {
        Enthusiasm about = about(1, "3: 5 4 0\n2: 5 5 0\n1: 0 4 0");
        assertThat(about.headToHeads()).extracting(HeadToHead::other).containsExactly(0, 2);
        HeadToHead first = about.headToHeads().getFirst();
        assertThat(first.above()).isEqualTo(1);
        assertThat(first.below()).isEqualTo(3);
        assertThat(first.same()).isEqualTo(2);
        assertThat(about.wins()).isEqualTo(1);
        assertThat(about.losses()).isEqualTo(1);
    }

    @Test
    void itsSupportersAverageForTheOthersShowsWhatElseTheyLike() {
        Enthusiasm about = about(0, "2: 5 4 0\n1: 4 1 1\n3: 3 0 5");
        assertThat(about.supporters())
                .containsExactly(new Enthusiasm.Support(1, 9, 3), new Enthusiasm.Support(2, 1, 3));
        assertThat(about.supporters().getFirst().average()).hasValue(3);
        assertThat(about(1, "1: 0 3").supporters().getFirst().average()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "4: 3 0, 0",
        "2: 0 1; 2: 5 1, 1",
        "1: 0 1; 1: 1 1; 1: 2 1; 1: 3 1; 1: 4 1; 1: 5 1, 0.6",
        "3: 2 0; 1: 3 0, 0.1"
    })
    void polarisationRunsFromAgreementToTwoCamps(String ballots, double expected) {
        assertThat(about(0, ballots.replace(";", "\n")).polarisation()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void dividedMeansOverAThirdAtEachEnd() {
        assertThat(about(0, "2: 1 0\n1: 3 0\n2: 4 0").isDivided()).isTrue();
        assertThat(about(0, "1: 1 0\n1: 3 0\n1: 4 0").isDivided()).isFalse();
        assertThat(about(0, "4: _ 1\n2: 3 0\n1: 4 0").isDivided()).isFalse();
        assertThat(about(0, "1: _ 1\n1: 5 1").isDivided()).isTrue();
    }

    @Test
    void lukewarmIsBelowTheLineAndWarmIsAtOrAboveIt() {
        Enthusiasm exactly = about(0, "1: 2 0\n1: 3 0");
        assertThat(exactly.isLukewarm(2.5)).isFalse();
        assertThat(exactly.isWarm(2.5)).isTrue();
        Enthusiasm below = about(0, "2: 2 0\n1: 3 0");
        assertThat(below.isLukewarm(2.5)).isTrue();
        assertThat(below.isWarm(2.5)).isFalse();
        Enthusiasm sixTenths = about(0, "6: 3 0\n4: 2 0");
        assertThat(sixTenths.isLukewarm(2.6)).isFalse();
    }

    @Test
    void withoutCountedBallotsThereAreNoMarksAndNoShares() {
        Enthusiasm about = about(0, "3: _ _");
        assertThat(about.average()).isZero();
        assertThat(about.polarisation()).isZero();
        assertThat(about.isDivided()).isFalse();
        assertThat(about.isLukewarm(2.5)).isFalse();
        assertThat(about.isWarm(0)).isFalse();
        assertThat(about.shareOfZero().ratio()).isEmpty();
    }

    @Test
    void aShareKnowsWhatItIsAShareOf() {
        assertThat(new Share(1, 8).percent()).hasValue(12.5);
        assertThat(new Share(1, 8).ratio()).hasValue(0.125);
        assertThat(new Share(0, 0).percent()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 1));
    }
}
