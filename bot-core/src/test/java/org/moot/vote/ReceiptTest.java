package org.moot.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    private static final Bytes SLOT = Bytes.of(new byte[16]);

    @Test
    void aReceiptCodeChangesWithEverythingItStandsFor() {
        var codes = new HashSet<String>();
        var seal = Hash.sha256();
        for (int version = 1; version <= 50; version++) {
            codes.add(Receipt.of(new VoteId(7), SLOT, new BallotBox.Cast(version, seal))
                    .code());
        }
        codes.add(Receipt.of(new VoteId(8), SLOT, new BallotBox.Cast(1, seal)).code());
        codes.add(Receipt.of(
                        new VoteId(7),
                        Bytes.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}),
                        new BallotBox.Cast(1, seal))
                .code());
        codes.add(Receipt.of(new VoteId(7), SLOT, new BallotBox.Cast(1, MerkleTree.leaf()))
                .code());
        assertThat(codes).hasSize(53).allMatch(Receipt::isWellWritten).allMatch(code -> code.length() == 11);
    }

    @Test
    void aSlipOfThePenInACodeIsSeen() {
        String letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        String code = Receipt.of(new VoteId(7), SLOT, new BallotBox.Cast(1, Hash.sha256()))
                .code();
        for (int at = 0; at < code.length(); at++) {
            for (char slip : letters.toCharArray()) {
                String wrong = code.substring(0, at) + slip + code.substring(at + 1);
                assertThat(wrong.equals(code) || !Receipt.isWellWritten(wrong)).isTrue();
            }
        }
    }
}
