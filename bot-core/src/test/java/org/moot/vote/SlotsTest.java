package org.moot.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.moot.people.PersonId;

class SlotsTest {
    private static final Bytes KEY = Bytes.of(new byte[32]);
    private static final PersonId ANA = PersonId.of("00000000-0000-4000-8000-000000000001");

    /** Worked out with another program: changing it would lose every ballot of the votes that are open then. */
    @Test
    void aPersonsSlotNeverChangesWithinAVote() {
        assertThat(Slots.slot(KEY, ANA).hex()).isEqualTo("650a47e10f2fabf33281caf319521025");
    }

    /** Test case 2 of RFC 4231. */
    @Test
    void theKeyedHashIsTheOneOfRfc4231() {
        assertThat(Hash.hmac(Bytes.of(Hash.utf8("Jefe")), Hash.utf8("what do ya want "), Hash.utf8("for nothing?"))
                        .hex())
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void aNonceNeverChangesForARequest() {
        assertThat(Slots.nonce(KEY, "matrix", "$event").hex())
                .isEqualTo("c9520282921a76ab2b8d0c64b49432976f2168ba9adea38e0e6b4e7b844490b8");
    }

    @Test
    void anotherVoteGivesAnotherSlot() {
        var other = new byte[32];
        other[31] = 1;
        assertThat(Slots.slot(Bytes.of(other), ANA)).isNotEqualTo(Slots.slot(KEY, ANA));
    }

    @Test
    void platformAndRequestAreNotMixedUp() {
        assertThat(Slots.nonce(KEY, "matrix", "1")).isNotEqualTo(Slots.nonce(KEY, "matrix1", ""));
    }

    @Test
    void aReceiptCodeChangesWithEverythingItStandsFor() {
        var codes = new HashSet<String>();
        var seal = Hash.sha256();
        for (int version = 1; version <= 50; version++) {
            codes.add(Receipt.of(new VoteId(7), Slots.slot(KEY, ANA), new BallotBox.Cast(version, seal))
                    .code());
        }
        codes.add(Receipt.of(new VoteId(8), Slots.slot(KEY, ANA), new BallotBox.Cast(1, seal))
                .code());
        codes.add(Receipt.of(new VoteId(7), Slots.slot(KEY, PersonId.fresh()), new BallotBox.Cast(1, seal))
                .code());
        codes.add(Receipt.of(new VoteId(7), Slots.slot(KEY, ANA), new BallotBox.Cast(1, MerkleTree.leaf()))
                .code());
        assertThat(codes).hasSize(53).allMatch(Receipt::isWellWritten).allMatch(code -> code.length() == 11);
    }

    @Test
    void aSlipOfThePenInACodeIsSeen() {
        String letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        String code = Receipt.of(new VoteId(7), Slots.slot(KEY, ANA), new BallotBox.Cast(1, Hash.sha256()))
                .code();
        for (int at = 0; at < code.length(); at++) {
            for (char slip : letters.toCharArray()) {
                String wrong = code.substring(0, at) + slip + code.substring(at + 1);
                assertThat(wrong.equals(code) || !Receipt.isWellWritten(wrong)).isTrue();
            }
        }
    }
}
