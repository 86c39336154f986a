package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moot.contract.Ballots.nonce;
import static org.moot.contract.Ballots.slot;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moot.make.Make;
import org.moot.vote.BallotBox;
import org.moot.vote.BallotBox.Cast;
import org.moot.vote.BallotBox.Closing;
import org.moot.vote.BallotBox.NotOpen;
import org.moot.vote.BallotBox.Opened;
import org.moot.vote.Bytes;
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
        stores().voteKeys().make(vote);
        box().open(vote, 3, now().plus(Duration.ofHours(1)));
        return vote;
    }

    private Closing closed(VoteId vote) {
        ground().time().forward(Duration.ofHours(2));
        return box().close(vote).orElseThrow();
    }

    @Test
    void aBallotComesOutAsItWasCast() {
        VoteId vote = opened();
        Cast cast = box().cast(vote, ANA, nonce("1"), COLD);
        assertThat(cast.version()).isEqualTo(1);
        assertThat(cast.seal().toArray()).hasSize(32);
        assertThat(box().has(vote, ANA)).isTrue();
        assertThat(box().has(vote, BEN)).isFalse();
        assertThat(closed(vote).ballots()).isEqualTo(1);
        assertThat(box().opened(vote)).containsExactly(new Opened(ANA, COLD));
    }

    @Test
    void aSecondBallotReplacesTheFirst() {
        VoteId vote = opened();
        box().cast(vote, ANA, nonce("1"), COLD);
        assertThat(box().cast(vote, ANA, nonce("2"), WARM).version()).isEqualTo(2);
        assertThat(closed(vote).ballots()).isEqualTo(1);
        assertThat(box().opened(vote)).containsExactly(new Opened(ANA, WARM));
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
        assertThat(box().opened(vote)).containsExactly(new Opened(ANA, WARM));
    }

    @Test
    void theSameNonceInAnotherVoteIsAnotherRequest() {
        VoteId one = opened();
        VoteId other = opened();
        box().cast(one, ANA, nonce("1"), WARM);
        assertThat(box().cast(other, ANA, nonce("1"), COLD).version()).isEqualTo(1);
        assertThat(box().has(other, ANA)).isTrue();
    }

    @Test
    void whatIsNoBallotOfThisVoteIsNeverStored() {
        VoteId vote = opened();
        for (List<Integer> wrong : List.of(List.of(5, 3), List.of(5, 3, 0, 0), List.of(5, 3, 6), List.of(5, 3, -2))) {
            assertThatThrownBy(() -> box().cast(vote, ANA, nonce(wrong.toString()), wrong))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(box().has(vote, ANA)).isFalse();
    }

    @Test
    void aBallotIsCastEvenIfTheTransactionAroundItFails() {
        VoteId vote = opened();
        assertThatThrownBy(() -> run(() -> {
                    box().cast(vote, ANA, nonce("1"), WARM);
                    throw new IllegalArgumentException("a bug after it");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(box().has(vote, ANA)).isTrue();
    }

    @Test
    void nothingIsTakenWithoutAnOpenBox() {
        VoteId vote = Make.vote("Plant a tree?").in(stores()).id();
        assertThatThrownBy(() -> box().cast(vote, ANA, nonce("1"), WARM)).isInstanceOf(NotOpen.class);
        assertThat(box().has(vote, ANA)).isFalse();
    }

    @Test
    void nothingIsTakenAfterTheClosingTimeEvenBeforeSomebodyClosed() {
        VoteId vote = opened();
        ground().time().forward(Duration.ofHours(2));
        assertThatThrownBy(() -> box().cast(vote, ANA, nonce("1"), WARM)).isInstanceOf(NotOpen.class);
        assertThat(closed(vote).ballots()).isZero();
    }

    @Test
    void nothingIsTakenAfterTheClose() {
        VoteId vote = opened();
        box().cast(vote, ANA, nonce("1"), WARM);
        closed(vote);
        assertThatThrownBy(() -> box().cast(vote, ANA, nonce("2"), COLD)).isInstanceOf(NotOpen.class);
        assertThatThrownBy(() -> box().cast(vote, BEN, nonce("3"), COLD)).isInstanceOf(NotOpen.class);
        assertThat(box().opened(vote)).containsExactly(new Opened(ANA, WARM));
    }

    @Test
    void aBoxIsNotClosedBeforeItsTime() {
        VoteId vote = opened();
        assertThat(box().close(vote)).isEmpty();
        assertThat(box().cast(vote, ANA, nonce("1"), WARM).version()).isEqualTo(1);
    }

    @Test
    void nothingIsShownBeforeTheClose() {
        VoteId vote = opened();
        box().cast(vote, ANA, nonce("1"), WARM);
        assertThatThrownBy(() -> box().opened(vote)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aBoxIsClosedOnceHoweverOften() {
        VoteId vote = opened();
        box().cast(vote, ANA, nonce("1"), WARM);
        Closing closing = closed(vote);
        assertThat(closing.root()).matches("[0-9a-f]{64}");
        assertThat(box().close(vote)).contains(closing);
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
        box().open(vote, 3, now().plus(Duration.ofHours(50)));
        assertThat(box().has(vote, ANA)).isTrue();
        closed(vote);
        box().open(vote, 3, now().plus(Duration.ofHours(50)));
        assertThatThrownBy(() -> box().cast(vote, BEN, nonce("2"), COLD)).isInstanceOf(NotOpen.class);
    }

    @Test
    void anExtendedBoxStaysOpenAlsoWhenItsTimeHadCome() {
        VoteId vote = opened();
        ground().time().forward(Duration.ofHours(2));
        assertThat(box().extend(vote, now().plus(Duration.ofHours(1)))).isTrue();
        assertThat(box().close(vote)).isEmpty();
        box().cast(vote, ANA, nonce("1"), WARM);
        assertThat(closed(vote).ballots()).isEqualTo(1);
    }

    @Test
    void aClosedBoxIsNeverExtended() {
        VoteId vote = opened();
        Closing closing = closed(vote);
        assertThat(box().extend(vote, now().plus(Duration.ofHours(1)))).isFalse();
        assertThat(box().close(vote)).contains(closing);
        assertThatThrownBy(() -> box().cast(vote, ANA, nonce("1"), WARM)).isInstanceOf(NotOpen.class);
    }

    @Test
    void anEmptyBoxIsClosedToo() {
        VoteId vote = opened();
        assertThat(closed(vote).ballots()).isZero();
        assertThat(box().opened(vote)).isEmpty();
    }
}
