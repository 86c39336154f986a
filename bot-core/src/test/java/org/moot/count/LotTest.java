package org.moot.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LotTest {
    private static final List<String> TREES = List.of("oak", "elm", "ash", "none");

    /** Computed with Python's hashlib: {@code sorted(ids, key=lambda i: sha256(seed + i.encode()).digest())}. */
    @Test
    void anybodyCanRedrawItFromThePublishedSeed() {
        assertThat(Lot.drawn(counting(), TREES).order()).containsExactly(2, 3, 1, 0);
        assertThat(Lot.drawn(full(), TREES).order()).containsExactly(3, 2, 0, 1);
        assertThat(Lot.drawn(counting(), List.of("Grün", "日本", "keep")).order()).containsExactly(0, 1, 2);
        assertThat(Lot.drawn(full(), List.of("Grün", "日本", "keep")).order()).containsExactly(0, 2, 1);
    }

    @Test
    void theSameOptionsInAnotherOrderStandInTheSameOrderByName() {
        var turned = List.of("none", "ash", "elm", "oak");
        var names =
                Lot.drawn(counting(), turned).order().stream().map(turned::get).toList();
        assertThat(names).containsExactly("ash", "none", "elm", "oak");
    }

    @Test
    void everyOrderIsEquallyLikelyInSixtyThousandDrawsOfSeed7() {
        var random = new SplittableRandom(7);
        var seen = new HashMap<List<Integer>, Integer>();
        for (int draw = 0; draw < 60_000; draw++) {
            byte[] seed = new byte[Lot.SEED_BYTES];
            random.nextBytes(seed);
            seen.merge(Lot.drawn(seed, List.of("a", "b", "c")).order(), 1, Integer::sum);
        }
        assertThat(seen).hasSize(6);
        assertThat(seen.values()).allSatisfy(times -> assertThat(times).isBetween(9_600, 10_400));
    }

    @Test
    void theFirstDrawnStandsInPlaceOne() {
        Lot lot = Lot.of(2, 0, 1);
        assertThat(lot.place(2)).isEqualTo(1);
        assertThat(lot.place(1)).isEqualTo(3);
        assertThat(lot.options()).isEqualTo(3);
        assertThat(lot).isEqualTo(Lot.of(2, 0, 1)).isNotEqualTo(Lot.of(0, 1, 2));
    }

    @Test
    void whatDoesNotNameEveryOptionOnceIsNoLot() {
        for (int[] order : new int[][] {{0, 0}, {1, 2}, {0, -1}, {0, 2, 1, 1}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Lot.of(order))
                    .withMessageStartingWith("A lot names every option once");
        }
    }

    @Test
    void idsMustDifferAndTheSeedMustBeThirtyTwoBytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> Lot.drawn(full(), List.of("a", "a")));
        assertThatIllegalArgumentException().isThrownBy(() -> Lot.drawn(full(), List.of("a", "")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lot.drawn(new byte[31], TREES))
                .withMessage("A lot is drawn from 32 bytes, not 31");
    }

    private static byte[] counting() {
        byte[] seed = new byte[Lot.SEED_BYTES];
        for (byte at = 0; at < seed.length; at++) {
            seed[at] = at;
        }
        return seed;
    }

    private static byte[] full() {
        byte[] seed = new byte[Lot.SEED_BYTES];
        Arrays.fill(seed, (byte) 0xff);
        return seed;
    }
}
