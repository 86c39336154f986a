package org.moot.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Trees and proofs, by the vectors of Certificate Transparency (RFC 6962; certificate-transparency's merkle_tree_test). */
class TreeTest {
    private static final List<byte[]> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(it -> Tree.leaf(HexFormat.of().parseHex(it)))
            .toList();

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    @Test
    void theRootsAreThoseOfTheVectors() {
        assertThat(Tree.root(List.of()))
                .isEqualTo(hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        assertThat(Tree.root(LEAVES.subList(0, 1)))
                .isEqualTo(hex("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"));
        assertThat(Tree.root(LEAVES.subList(0, 3)))
                .isEqualTo(hex("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"));
        assertThat(Tree.root(LEAVES))
                .isEqualTo(hex("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"));
    }

    @Test
    void theSixthLeafOfEightLeadsToTheRootAlongThePathOfTheVectors() {
        List<byte[]> path = List.of(
                hex("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"),
                hex("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
                hex("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
        assertThat(Tree.leads(LEAVES.get(5), 5, 8, path, Tree.root(LEAVES))).isTrue();
        assertThat(Tree.leads(LEAVES.get(4), 5, 8, path, Tree.root(LEAVES))).isFalse();
        assertThat(Tree.leads(LEAVES.get(5), 4, 8, path, Tree.root(LEAVES))).isFalse();
        assertThat(Tree.leads(LEAVES.get(5), 5, 8, path.subList(0, 2), Tree.root(LEAVES)))
                .isFalse();
    }

    @Test
    void sixLeavesAreTheBeginningOfEightByTheProofOfTheVectors() {
        List<byte[]> proof = List.of(
                hex("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"),
                hex("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
                hex("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
        byte[] six = Tree.root(LEAVES.subList(0, 6));
        assertThat(Tree.begins(6, six, 8, Tree.root(LEAVES), proof)).isTrue();
        assertThat(Tree.begins(5, six, 8, Tree.root(LEAVES), proof)).isFalse();
        assertThat(Tree.begins(6, Tree.root(LEAVES.subList(0, 5)), 8, Tree.root(LEAVES), proof))
                .isFalse();
        assertThat(Tree.begins(6, six, 8, six, proof)).isFalse();
        assertThat(Tree.begins(8, six, 6, six, proof)).isFalse();
    }
}
