package org.moot.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moot.audit.Bytes;
import org.moot.audit.Hash;
import org.moot.people.PersonId;
import org.moot.scene.Heard;

/** Looking for a ballot by its receipt; p1 has the scores 5 0 3. */
class ReceiptsTest {
    private final Booth booth = Booth.of(4).voting().cast("5 0 3", "5 0 0", "4 1 0");

    private Receipt receipt(String voter) {
        PersonId person = booth.scene.person(voter).id();
        Bytes slot = booth.scene
                .stores()
                .voteKeys()
                .linking(new VoteId(1))
                .orElseThrow()
                .slot(person);
        return Receipt.of(
                new VoteId(1),
                slot,
                booth.scene.stores().ballotBox().find(new VoteId(1), slot).orElseThrow());
    }

    private String whole(String voter) {
        return KeptReceipt.signed(receipt(voter), booth.scene.stores().houseSeal())
                .written();
    }

    private Heard asks(String voter, String typed) {
        return booth.says(voter, "vote receipt " + typed + " #1");
    }

    @Test
    void theVoterHearsThatTheBallotIsInTheBoxAndGetsTheWholeReceipt() {
        Heard heard = asks("p1", receipt("p1").code());
        assertThat(heard.key()).isEqualTo("vote.receipt-is-in");
        assertThat(heard.words()).contains(whole("p1")).doesNotContain("5 0 3");
        assertThat(asks("p1", whole("p1")).key()).isEqualTo("vote.receipt-is-in");
    }

    @Test
    void whileTheVoteIsOpenNobodyLearnsAnythingFromTheReceiptOfAnother() {
        String code = receipt("p1").code();
        String whole = whole("p1");
        assertThat(asks("p4", code).key()).isEqualTo("vote.receipt-none-of-yours");
        assertThat(asks("p4", whole).key()).isEqualTo("vote.receipt-none-of-yours");
        String before = asks("p2", whole).words();
        booth.says("p1", "vote cast 0 0 5");
        assertThat(asks("p4", whole).key()).isEqualTo("vote.receipt-none-of-yours");
        assertThat(asks("p2", whole).words()).isEqualTo(before);
    }

    @Test
    void anEarlierBallotsReceiptIsToldFromTheOneThatCounts() {
        String earlier = receipt("p1").code();
        booth.says("p1", "vote cast 0 0 5");
        Heard heard = asks("p1", earlier);
        assertThat(heard.key()).isEqualTo("vote.receipt-other-is-in");
        assertThat(heard.words()).contains(receipt("p1").code());
    }

    @Test
    void oneWrongCharacterIsSaidToBeOne() {
        String code = receipt("p1").code();
        String wrong = (code.charAt(0) == '7' ? '8' : '7') + code.substring(1);
        assertThat(asks("p1", wrong).words()).contains("a character is wrong").contains("Nothing was recorded");
        String whole = whole("p1");
        String slip = whole.substring(0, 100) + (whole.charAt(100) == '7' ? '8' : '7') + whole.substring(101);
        assertThat(asks("p1", slip).words()).contains("a character is wrong");
        assertThat(asks("p1", "nonsense").words()).contains("a character is wrong");
    }

    @Test
    void aReceiptOfAnotherVoteOrOfAnotherHouseIsSaidToBeOne() {
        var elsewhere =
                Receipt.of(new VoteId(9), receipt("p1").slot(), receipt("p1").cast());
        String ours =
                KeptReceipt.signed(elsewhere, booth.scene.stores().houseSeal()).written();
        assertThat(asks("p1", ours).words()).contains("not signed by this service");
        String forged = new KeptReceipt(receipt("p1"), Bytes.of(new byte[64])).written();
        assertThat(asks("p1", forged).words()).contains("not signed by this service");
    }

    @Test
    void theListOfAClosedBoxIsAFileInWhichEveryReceiptHasItsLine() {
        Receipt mine = receipt("p1");
        assertThat(booth.says("p1", "vote list 1").key()).isEqualTo("vote.no-result-yet");
        booth.ended();

        assertThat(booth.says("p4", "vote list 1").words())
                .contains(
                        "vote-1-list.txt",
                        Receipt.line(mine.slot()) + " " + mine.cast().seal().hex())
                .doesNotContain("5 0 3");
    }

    @Test
    void afterTheCloseAnybodyWithTheReceiptFindsTheLine() {
        Receipt mine = receipt("p1");
        String whole = whole("p1");
        booth.ended();
        for (String typed : List.of(mine.code(), whole)) {
            Heard heard = asks("p4", typed);
            assertThat(heard.key()).isEqualTo("vote.receipt-listed");
            assertThat(heard.words()).contains(Receipt.line(mine.slot())).doesNotContain("5 0 3");
        }
        assertThat(asks("p1", "0000-0000-0").key()).isEqualTo("vote.receipt-not-listed");
    }

    @Test
    void aReplacedBallotsReceiptSaysThatALaterOneWasCounted() {
        String whole = whole("p1");
        booth.says("p1", "vote cast 0 0 5");
        booth.ended();
        assertThat(asks("p1", whole).key()).isEqualTo("vote.receipt-later-counted");
    }

    @Test
    void aGenuineReceiptWithoutItsBallotProvesAFault() {
        var later = Receipt.of(
                new VoteId(1),
                receipt("p1").slot(),
                new BallotBox.Cast(9, receipt("p1").cast().seal()));
        var rolledBack = Receipt.of(new VoteId(1), later.slot(), new BallotBox.Cast(9, Hash.sha256()));
        var missing =
                Receipt.of(new VoteId(1), Bytes.of(new byte[16]), receipt("p1").cast());
        booth.ended();
        var house = booth.scene.stores().houseSeal();
        assertThat(asks("p1", KeptReceipt.signed(rolledBack, house).written()).key())
                .isEqualTo("vote.receipt-fault-older");
        assertThat(asks("p1", KeptReceipt.signed(missing, house).written()).key())
                .isEqualTo("vote.receipt-fault-missing");
    }

    @Test
    void whenTheResultIsFinalTheWholeReceiptStillFindsItsLine() {
        String code = receipt("p1").code();
        String whole = whole("p1");
        booth.ended();
        booth.tick("336H");
        assertThat(booth.state()).isInstanceOf(Vote.State.Final.class);
        assertThat(asks("p1", whole).key()).isEqualTo("vote.receipt-listed");
        assertThat(asks("p1", code).key()).isEqualTo("vote.receipt-code-too-late");
        assertThat(booth.scene.stores().ballotBox().find(new VoteId(1), receiptSlot(whole)))
                .isEmpty();
        assertThat(booth.scene.stores().voteKeys().openedKey(new VoteId(1))).isEmpty();
        assertThat(booth.audited("vote.final")).isOne();
    }

    private static Bytes receiptSlot(String whole) {
        return KeptReceipt.read(whole).orElseThrow().receipt().slot();
    }

    @Test
    void whoVotedIsKeptAsYesOrNoAndNothingMore() {
        booth.ended();
        var turnout = booth.scene.look(() -> booth.scene.stores().turnouts().find(new VoteId(1)));
        assertThat(turnout.orElseThrow())
                .hasSize(4)
                .containsEntry(booth.scene.person("p4").id(), false);
        assertThat(turnout.orElseThrow().values()).filteredOn(it -> it).hasSize(3);
        assertThat(booth.audited("vote.unlinked")).isOne();
    }

    @Test
    void everybodyCanCheckTheOwnLineOfTheRoll() {
        String said = booth.says("p2", "me roll #1").words();
        var roll = booth.scene.look(() -> booth.scene.stores().roll().all(new VoteId(1)));
        PersonId me = booth.scene.person("p2").id();
        for (Roll.Entry entry : roll) {
            boolean mine = entry.person().equals(me);
            assertThat(said.contains(entry.salt().hex())).isEqualTo(mine);
        }
        assertThat(said).contains(booth.vote().rollRoot(), me.toString());
        booth.scene.says("p9", "assembly join trees");
        assertThat(booth.says("p9", "me roll #1").key()).isEqualTo("vote.not-on-roll");
    }
}
