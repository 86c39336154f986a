package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moot.contract.Ballots.nonce;
import static org.moot.contract.Ballots.slot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.audit.Bytes;
import org.moot.make.Make;
import org.moot.vote.BallotBox;
import org.moot.vote.BallotBox.Cast;
import org.moot.vote.BallotBox.Closing;
import org.moot.vote.BallotBox.NotOpen;
import org.moot.vote.BallotBox.Opened;
import org.moot.vote.VoteId;

/** Where ballots are until the count. */
public abstract class BallotBoxContract extends Contract {
    private static final List<Integer> WARM = List.of(5, 3, 0);
    private static final List<Integer> COLD = List.of(0, 1, -1);
    private static final Bytes ANA = slot("ana");
    private static final Bytes BEN = slot("ben");

    private BallotBox box() {
        return stores().ballotBox();
    }

    /** An open box for votes between three options, closing in an hour. */
    private VoteId opened() {
        VoteId vote = Make.vote("Plant a tree?").in(stores()).id();
        open(vote, Duration.ofHours(1));
        return vote;
    }

    private void open(VoteId vote, Duration length) {
        var terms =
                new BallotBox.Terms(3, now().plus(length), stores().voteKeys().make(vote), Ballots.MANIFEST);
        box().open(vote, terms);
    }

    private Closing closed(VoteId vote) {
        ground().time().forward(Duration.ofHours(2));
        return close(vote).orElseThrow();
    }

    private Optional<Closing> close(VoteId vote) {
        return box().close(vote, Ballots.CLOSED);
    }

    private List<Opened> opened(VoteId vote) {
        box().unlinked(vote, Ballots.NOTED);
        return box().opened(vote, (opened, of) -> {}).stream()
                .map(Opened::apart)
                .toList();
    }

    private boolean has(VoteId vote, Bytes slot) {
        return box().find(vote, slot).isPresent();
    }

    @Test
    void aBallotComesOutAsItWasCast() {
        VoteId vote = opened();
        Cast cast = box().cast(vote, ANA, nonce("1"), COLD);
        assertThat(cast.version()).isEqualTo(1);
        assertThat(cast.seal().toArray()).hasSize(32);
        assertThat(has(vote, ANA)).isTrue();
        assertThat(has(vote, BEN)).isFalse();
        assertThat(closed(vote).ballots()).isEqualTo(1);
        assertThat(opened(vote)).containsExactly(new Opened(ANA, COLD));
    }

    @Test
    void aSecondBallotReplacesTheFirst() {
        VoteId vote = opened();
        box().cast(vote, ANA, nonce("1"), COLD);
        assertThat(box().cast(vote, ANA, nonce("2"), WARM).version()).isEqualTo(2);
        assertThat(closed(vote).ballots()).isEqualTo(1);
        assertThat(opened(vote)).containsExactly(new Opened(ANA, WARM));
    }

    @Test
    void aRequestDeliveredTwiceGetsItsFirstAnswerAgain() {
        VoteId vote = opened();
        Cast first = box().cast(vote, ANA, nonce("1"), WARM);
        assertThat(box().cast(vote, ANA, nonce("1"), WARM)).isEqualTo(first);
        assertThat(box().cast(vote, ANA, nonce("2"), COLD).version()).isEqualTo(2);
    }

    @Test
    void anOldRequestDeliveredAgainAfterANewerBallotChangesNothing() {
        VoteId vote = opened();
        Cast first = box().cast(vote, ANA, nonce("1"), COLD);
        box().cast(vote, ANA, nonce("2"), WARM);
        assertThat(box().cast(vote, ANA, nonce("1"), COLD)).isEqualTo(first);
        closed(vote);
        assertThat(opened(vote)).containsExactly(new Opened(ANA, WARM));
    }

    @Test
    void theSameNonceInAnotherVoteIsAnotherRequest() {
        VoteId one = opened();
        VoteId other = opened();
        box().cast(one, ANA, nonce("1"), WARM);
        assertThat(box().cast(other, ANA, nonce("1"), COLD).version()).isEqualTo(1);
        assertThat(has(other, ANA)).isTrue();
    }

    @Test
    void whatIsNoBallotOfThisVoteIsNeverStored() {
        VoteId vote = opened();
        for (List<Integer> wrong : List.of(List.of(5, 3), List.of(5, 3, 0, 0), List.of(5, 3, 6), List.of(5, 3, -2))) {
            assertThatThrownBy(() -> box().cast(vote, ANA, nonce(wrong.toString()), wrong))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(has(vote, ANA)).isFalse();
    }

    @Test
    void aBallotIsCastEvenIfTheTransactionAroundItFails() {
        VoteId vote = opened();
        assertThatThrownBy(() -> run(() -> {
                    box().cast(vote, ANA, nonce("1"), WARM);
                    throw new IllegalArgumentException("a bug after it");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(has(vote, ANA)).isTrue();
    }

    @Test
    void nothingIsTakenWithoutAnOpenBox() {
        VoteId vote = Make.vote("Plant a tree?").in(stores()).id();
        assertThatThrownBy(() -> box().cast(vote, ANA, nonce("1"), WARM)).isInstanceOf(NotOpen.class);
        assertThat(has(vote, ANA)).isFalse();
    }

    @Test
    void nothingIsTakenAfterTheClosingTimeEvenBeforeSomebodyClosed() {
        VoteId vote = opened();
        ground().time().forward(Duration.ofHours(2));
        assertThatThrownBy(() -> box().cast(vote, ANA, nonce("1"), WARM)).isInstanceOf(NotOpen.class);
        assertThat(closed(vote).ballots()).isZero();
    }

    /** Or a voter whose ballot counts would be told that it was not recorded. */
    @Test
    void aDeliveryThatComesAgainAfterTheCloseGetsItsFirstAnswer() {
        VoteId vote = opened();
        Cast first = box().cast(vote, ANA, nonce("1"), WARM);
        closed(vote);
        assertThat(box().cast(vote, ANA, nonce("1"), WARM)).isEqualTo(first);
    }

    @Test
    void nothingIsTakenAfterTheClose() {
        VoteId vote = opened();
        box().cast(vote, ANA, nonce("1"), WARM);
        closed(vote);
        assertThatThrownBy(() -> box().cast(vote, ANA, nonce("2"), COLD)).isInstanceOf(NotOpen.class);
        assertThatThrownBy(() -> box().cast(vote, BEN, nonce("3"), COLD)).isInstanceOf(NotOpen.class);
        assertThat(opened(vote)).containsExactly(new Opened(ANA, WARM));
    }

    @Test
    void aBoxIsNotClosedBeforeItsTime() {
        VoteId vote = opened();
        assertThat(close(vote)).isEmpty();
        assertThat(box().cast(vote, ANA, nonce("1"), WARM).version()).isEqualTo(1);
    }

    @Test
    void nothingIsOpenedBeforeTheClose() {
        VoteId vote = opened();
        box().cast(vote, ANA, nonce("1"), WARM);
        assertThatThrownBy(() -> opened(vote)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingIsOpenedWhileTheLinkKeyMayBeThere() {
        VoteId vote = opened();
        box().cast(vote, ANA, nonce("1"), WARM);
        closed(vote);
        assertThatThrownBy(() -> box().opened(vote, (opened, of) -> {})).isInstanceOf(IllegalStateException.class);
        assertThat(box().unlinked(vote, Ballots.NOTED)).isTrue();
        assertThat(box().unlinked(vote, Ballots.NOTED)).isFalse();
        assertThat(opened(vote)).hasSize(1);
    }

    @Test
    void aBoxIsClosedOnceHoweverOften() {
        VoteId vote = opened();
        box().cast(vote, ANA, nonce("1"), WARM);
        Closing closing = closed(vote);
        assertThat(closing.root()).matches("[0-9a-f]{64}");
        assertThat(close(vote)).contains(closing);
        assertThat(closed(vote)).isEqualTo(closing);
    }

    @Test
    void theRootTellsOneBoxFromAnother() {
        VoteId one = opened();
        VoteId other = opened();
        box().cast(one, ANA, nonce("1"), WARM);
        box().cast(other, ANA, nonce("1"), WARM);
        box().cast(other, BEN, nonce("2"), WARM);
        assertThat(closed(one).root()).isNotEqualTo(closed(other).root());
    }

    @Test
    void openingAgainIsHarmless() {
        VoteId vote = opened();
        box().cast(vote, ANA, nonce("1"), WARM);
        open(vote, Duration.ofHours(50));
        assertThat(has(vote, ANA)).isTrue();
        closed(vote);
        open(vote, Duration.ofHours(50));
        assertThatThrownBy(() -> box().cast(vote, BEN, nonce("2"), COLD)).isInstanceOf(NotOpen.class);
    }

    @Test
    void anExtendedBoxStaysOpenAlsoWhenItsTimeHadCome() {
        VoteId vote = opened();
        ground().time().forward(Duration.ofHours(2));
        assertThat(box().extend(vote, now().plus(Duration.ofHours(1)))).isTrue();
        assertThat(close(vote)).isEmpty();
        box().cast(vote, ANA, nonce("1"), WARM);
        assertThat(closed(vote).ballots()).isEqualTo(1);
    }

    @Test
    void aClosedBoxIsNeverExtended() {
        VoteId vote = opened();
        Closing closing = closed(vote);
        assertThat(box().extend(vote, now().plus(Duration.ofHours(1)))).isFalse();
        assertThat(close(vote)).contains(closing);
        assertThatThrownBy(() -> box().cast(vote, ANA, nonce("1"), WARM)).isInstanceOf(NotOpen.class);
    }

    @Test
    void aPausedBoxTakesNothingAndIsNotClosed() {
        VoteId vote = opened();
        Cast first = box().cast(vote, ANA, nonce("1"), WARM);
        assertThat(box().pause(vote)).isTrue();
        assertThat(box().pause(vote)).isTrue();
        assertThatThrownBy(() -> box().cast(vote, BEN, nonce("2"), COLD)).isInstanceOf(NotOpen.class);
        assertThat(box().cast(vote, ANA, nonce("1"), WARM)).isEqualTo(first);
        ground().time().forward(Duration.ofHours(2));
        assertThat(close(vote)).isEmpty();
        assertThat(box().extend(vote, now().plus(Duration.ofHours(1)))).isFalse();
    }

    @Test
    void aPausedBoxGoesOnWithWhatIsInIt() {
        VoteId vote = opened();
        box().cast(vote, ANA, nonce("1"), WARM);
        box().pause(vote);
        ground().time().forward(Duration.ofHours(2));
        Instant closes = now().plus(Duration.ofHours(1));
        assertThat(box().resume(vote, closes, Ballots.NOTED)).isTrue();
        assertThat(box().resume(vote, closes, Ballots.NOTED)).isTrue();
        box().cast(vote, BEN, nonce("2"), COLD);
        assertThat(closed(vote).ballots()).isEqualTo(2);
        assertThat(box().pause(vote)).isFalse();
        assertThat(box().resume(vote, closes, Ballots.NOTED)).isFalse();
    }

    @Test
    void aPausedBoxCanBecomeVoid() {
        VoteId vote = opened();
        box().cast(vote, ANA, nonce("1"), WARM);
        box().pause(vote);
        assertThat(box().spoil(vote, Ballots.NOTED)).isTrue();
        assertThat(has(vote, ANA)).isFalse();
        assertThat(box().resume(vote, now().plus(Duration.ofHours(1)), Ballots.NOTED))
                .isFalse();
    }

    @Test
    void anEmptyBoxIsClosedToo() {
        VoteId vote = opened();
        assertThat(closed(vote).ballots()).isZero();
        assertThat(opened(vote)).isEmpty();
    }
}
