package org.moot.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.moot.audit.Bytes;
import org.moot.audit.Hash;
import org.moot.audit.HouseSeal;
import org.moot.audit.MerkleTree;

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

    @Test
    void aKeptReceiptIsReadAsItWasWrittenHoweverItIsSpaced() {
        var receipt = Receipt.of(new VoteId(7), SLOT, new BallotBox.Cast(3, Hash.sha256()));
        var kept = KeptReceipt.signed(receipt, new Signs());
        String written = kept.written();

        assertThat(written).hasSize(KeptReceipt.LETTERS);
        assertThat(KeptReceipt.read(written)).contains(kept);
        assertThat(KeptReceipt.read(written.toLowerCase(Locale.ROOT).replaceAll("(.{5})", "$1-")))
                .contains(kept);
        assertThat(kept.isSigned(new Signs())).isTrue();
    }

    @Test
    void anyOneWrongCharacterOfAKeptReceiptIsSeen() {
        var receipt = Receipt.of(new VoteId(7), SLOT, new BallotBox.Cast(3, Hash.sha256()));
        String written = KeptReceipt.signed(receipt, new Signs()).written();
        for (int at = 0; at < written.length(); at++) {
            for (char slip : "0123456789ABCDEFGHJKMNPQRSTVWXYZU".toCharArray()) {
                String wrong = written.substring(0, at) + slip + written.substring(at + 1);
                assertThat(wrong.equals(written) || KeptReceipt.read(wrong).isEmpty())
                        .isTrue();
            }
            assertThat(KeptReceipt.read(written.substring(0, at))).isEmpty();
        }
        assertThat(KeptReceipt.read(written + "0")).isEmpty();
    }

    @Test
    void whatIsNoReceiptIsNoneAndNeverAFault() {
        for (String typed : List.of("", "-", "\u0000", "\ud83c\udf33".repeat(103), "É".repeat(205), "0".repeat(205))) {
            assertThat(KeptReceipt.read(typed)).isEmpty();
            assertThat(Receipt.isWellWritten(typed)).isFalse();
        }
    }

    /** Not a signature, but enough to see that it is asked. */
    private static final class Signs implements HouseSeal {
        @Override
        public Bytes sign(String note) {
            byte[] half = Hash.sha256(Hash.utf8(note)).toArray();
            return Bytes.of(java.nio.ByteBuffer.allocate(64).put(half).put(half).array());
        }

        @Override
        public boolean isSigned(String note, Bytes signature) {
            return sign(note).equals(signature);
        }

        @Override
        public Bytes publicKey() {
            return SLOT;
        }
    }
}
