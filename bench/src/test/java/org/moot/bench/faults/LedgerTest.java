package org.moot.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private final Ledger ledger = new Ledger();

    private void casts(int voter, int number) {
        ledger.sent(new Stamp(voter, number));
        ledger.acknowledged(voter + "-" + number, new Stamp(voter, number), "in");
    }

    @Test
    void allIsWellWhenTheLastAcknowledgedBallotOfEachVoterIsCounted() {
        casts(1, 1);
        casts(1, 2);
        casts(2, 1);
        assertThat(ledger.against(List.of(new Stamp(1, 2), new Stamp(2, 1))).isGood())
                .isTrue();
    }

    @Test
    void aBallotThatWasSentAndNotAnsweredMayCountOrNot() {
        casts(1, 1);
        ledger.sent(new Stamp(1, 2));
        assertThat(ledger.against(List.of(new Stamp(1, 1))).isGood()).isTrue();
        assertThat(ledger.against(List.of(new Stamp(1, 2))).isGood()).isTrue();
    }

    @Test
    void anAcknowledgedBallotThatIsNotCountedIsLost() {
        casts(1, 1);
        assertThat(ledger.against(List.of()).lost()).isEqualTo(1);
    }

    @Test
    void anOlderBallotThanTheLastAcknowledgedIsWrong() {
        casts(1, 1);
        casts(1, 2);
        assertThat(ledger.against(List.of(new Stamp(1, 1))).wrong()).isEqualTo(1);
    }

    @Test
    void aBallotThatNobodySentOrThatWasRefusedOrASecondOneIsFromTheVoid() {
        casts(1, 1);
        ledger.sent(new Stamp(2, 1));
        ledger.refused(new Stamp(2, 1));
        List<Stamp> counted = List.of(new Stamp(1, 1), new Stamp(1, 1), new Stamp(2, 1), new Stamp(3, 1));
        assertThat(ledger.against(counted).foreign()).isEqualTo(3);
    }

    @Test
    void aDeliveryThatIsAnsweredInTwoWaysIsAContradiction() {
        casts(1, 1);
        ledger.acknowledged("1-1", new Stamp(1, 1), "in, as another");
        assertThat(ledger.against(List.of(new Stamp(1, 1))).contradicted()).isEqualTo(1);
    }

    @Test
    void aStampIsReadFromItsScores() {
        var stamp = new Stamp(Stamp.VOTERS - 1, Stamp.BALLOTS - 1);
        assertThat(stamp.scores()).hasSize(Stamp.OPTIONS).allMatch(score -> score >= 0 && score <= 5);
        assertThat(Stamp.read(stamp.scores())).isEqualTo(stamp);
        assertThat(Stamp.read(new Stamp(7, 36).scores())).isEqualTo(new Stamp(7, 36));
    }
}
