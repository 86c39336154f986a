package org.moot.storage.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moot.audit.Bytes;

class BallotSealTest {
    private static final List<Integer> SCORES = List.of(5, 0, -1);
    private static final Bytes SLOT = filled(16, 1);
    private static final Bytes MANIFEST = filled(32, 2);

    private final SealPair pair = SealPair.fresh();
    private final BallotSeal seal = new BallotSeal(7, MANIFEST);
    private final Bytes sealed = seal.seal(pair.open(), SLOT, SCORES);

    private static Bytes filled(int length, int with) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) with);
        return Bytes.of(bytes);
    }

    @Test
    void aBallotComesOutAsItWentIn() {
        assertThat(seal.open(pair, SLOT, sealed).flatMap(content -> PaddedBallot.read(content, 3)))
                .contains(SCORES);
    }

    @Test
    void allBallotsAreOfOneSize() {
        Set<Integer> sizes = new HashSet<>();
        for (int options = 2; options <= 20; options++) {
            sizes.add(seal.seal(pair.open(), SLOT, Collections.nCopies(options, 5))
                    .toArray()
                    .length);
            sizes.add(seal.seal(pair.open(), SLOT, Collections.nCopies(options, -1))
                    .toArray()
                    .length);
        }
        assertThat(sizes).containsExactly(32 + 128 + 16);
    }

    @Test
    void theSameBallotSealedAgainLooksUnlikeTheFirst() {
        assertThat(seal.seal(pair.open(), SLOT, SCORES)).isNotEqualTo(sealed);
    }

    @Test
    void itOpensInNoOtherPlace() {
        assertThat(seal.open(pair, filled(16, 3), sealed)).isEmpty();
        assertThat(new BallotSeal(8, MANIFEST).open(pair, SLOT, sealed)).isEmpty();
        assertThat(new BallotSeal(7, filled(32, 3)).open(pair, SLOT, sealed)).isEmpty();
        assertThat(seal.open(SealPair.fresh(), SLOT, sealed)).isEmpty();
    }

    @Test
    void noBitOfItCanBeChanged() {
        byte[] whole = sealed.toArray();
        for (int bit = 0; bit < whole.length * Byte.SIZE; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThat(seal.open(pair, SLOT, Bytes.of(flipped)))
                    .as("bit %s", bit)
                    .isEmpty();
        }
    }

    @Test
    void nothingCanBeCutOffOrAdded() {
        byte[] whole = sealed.toArray();
        for (int length = 0; length < whole.length; length++) {
            assertThat(seal.open(pair, SLOT, Bytes.of(Arrays.copyOf(whole, length))))
                    .isEmpty();
        }
        assertThat(seal.open(pair, SLOT, Bytes.of(Arrays.copyOf(whole, whole.length + 1))))
                .isEmpty();
    }

    @Test
    void whatIsNoBallotIsNotSealed() {
        for (List<Integer> wrong : List.of(List.<Integer>of(), List.of(6), List.of(-2), Collections.nCopies(21, 0))) {
            assertThatThrownBy(() -> seal.seal(pair.open(), SLOT, wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("not a ballot");
        }
    }

    @Test
    void contentIsReadOnlyInTheOneWayItIsWritten() {
        byte[] fine = PaddedBallot.written(SCORES);
        assertThat(PaddedBallot.read(Bytes.of(fine), 3)).contains(SCORES);
        assertThat(PaddedBallot.read(Bytes.of(fine), 2)).isEmpty();
        assertThat(PaddedBallot.read(Bytes.of(fine), 4)).isEmpty();
        assertThat(changed(fine, 0, 2)).isEmpty();
        assertThat(changed(fine, 2, 6)).isEmpty();
        assertThat(changed(fine, 2, -2)).isEmpty();
        assertThat(changed(fine, 127, 1)).isEmpty();
        assertThat(PaddedBallot.read(Bytes.of(Arrays.copyOf(fine, 127)), 3)).isEmpty();
        assertThat(PaddedBallot.read(Bytes.of(Arrays.copyOf(fine, 256)), 3)).isEmpty();
        assertThat(PaddedBallot.read(Bytes.of(new byte[0]), 3)).isEmpty();
    }

    private static Optional<List<Integer>> changed(byte[] fine, int at, int to) {
        byte[] wrong = fine.clone();
        wrong[at] = (byte) to;
        return PaddedBallot.read(Bytes.of(wrong), 3);
    }
}
