package org.moot.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Proofs of a growing tree, checked as RFC 9162, section 2.1, says that a verifier checks them. */
class LogTreeTest {
    private static final int MOST = 300;

    private static final List<Bytes> LEAVES = IntStream.range(0, MOST)
            .mapToObj(it -> MerkleTree.leaf(Hash.utf8("leaf " + it)))
            .toList();

    private static LogTree tree(int size) {
        return new LogTree((level, index) -> {
            List<Bytes> hashes = LEAVES.subList(0, size);
            for (int above = 0; above < level; above++) {
                List<Bytes> below = hashes;
                hashes = IntStream.range(0, below.size() / Tiles.WIDTH)
                        .mapToObj(at -> MerkleTree.root(below.subList(at * Tiles.WIDTH, (at + 1) * Tiles.WIDTH)))
                        .toList();
            }
            return hashes.stream().skip(index * Tiles.WIDTH).limit(Tiles.WIDTH).toList();
        });
    }

    private static Bytes root(int size) {
        return MerkleTree.root(LEAVES.subList(0, size));
    }

    @Test
    void everyLeafLeadsToTheRootOfEverySize() {
        for (int size = 1; size <= MOST; size++) {
            LogTree tree = tree(size);
            assertThat(tree.root(size)).isEqualTo(root(size));
            for (int leaf = 0; leaf < size; leaf += 1 + size / 23) {
                assertThat(led(leaf, size, tree.path(leaf, size))).isEqualTo(root(size));
            }
        }
    }

    /** RFC 9162, section 2.1.3.2. */
    private static Bytes led(int leaf, int size, List<Bytes> path) {
        long at = leaf;
        long last = size - 1;
        Bytes hash = LEAVES.get(leaf);
        for (Bytes beside : path) {
            if (at % 2 == 1 || at == last) {
                hash = MerkleTree.node(beside, hash);
                while (at % 2 == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = MerkleTree.node(hash, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        assertThat(last).isZero();
        return hash;
    }

    @Test
    void everySizeIsShownToBeTheBeginningOfEveryLaterOne() {
        for (int size = 1; size <= MOST; size++) {
            for (int earlier = 1; earlier < size; earlier += 1 + size / 19) {
                requireBeginning(earlier, size, tree(size).consistency(earlier, size));
            }
        }
    }

    /** RFC 9162, section 2.1.4.2. */
    private static void requireBeginning(int earlier, int size, List<Bytes> proof) {
        List<Bytes> path = new ArrayList<>(proof);
        if (Integer.bitCount(earlier) == 1) {
            path.addFirst(root(earlier));
        }
        long at = earlier - 1;
        long last = size - 1;
        while (at % 2 == 1) {
            at >>= 1;
            last >>= 1;
        }
        Bytes before = path.getFirst();
        Bytes now = path.getFirst();
        for (Bytes next : path.subList(1, path.size())) {
            if (at % 2 == 1 || at == last) {
                before = MerkleTree.node(next, before);
                now = MerkleTree.node(next, now);
                while (at % 2 == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                now = MerkleTree.node(now, next);
            }
            at >>= 1;
            last >>= 1;
        }
        assertThat(before).isEqualTo(root(earlier));
        assertThat(now).isEqualTo(root(size));
        assertThat(last).isZero();
    }

    @Test
    void aTreeIsTheBeginningOfItselfAndNothingIsThatOfAnything() {
        assertThat(tree(7).consistency(7, 7)).isEmpty();
        assertThat(tree(7).consistency(0, 7)).isEmpty();
        assertThat(tree(7).root(0)).isEqualTo(Hash.sha256());
    }

    @Test
    void whatIsNotThereHasNoProof() {
        assertThatThrownBy(() -> tree(7).path(7, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree(7).consistency(8, 7)).isInstanceOf(IllegalArgumentException.class);
    }
}
