package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Place;
import org.moot.conversation.Refusal;
import org.moot.conversation.Subject;
import org.moot.make.Fresh;
import org.moot.notice.Hanging;
import org.moot.notice.Lanes.Claimed;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;

/** Cards that changed are revised wherever they hang, and not more often than needed. */
public abstract class TouchesContract extends Contract {
    private final Subject card = Fresh.subject();

    @SuppressWarnings("NullAway.Init") // before each test
    private LaneWork here;

    @BeforeEach
    void inAnEmptyOutbox() {
        in(() -> stores().touches().gather());
        here = LaneWork.inAnEmptyOutbox(stores());
    }

    private void hangs(Place hall) {
        run(() -> stores().hangings().put(new Hanging(card, hall, hall, false, "m1")));
    }

    private void touch() {
        run(() -> stores().touches().touch(card));
    }

    private int gather() {
        return in(() -> stores().touches().gather());
    }

    @Test
    void aTouchedCardIsRevisedInEveryHall() {
        LaneWork there = here.elsewhere();
        hangs(here.hall());
        hangs(there.hall());
        touch();
        assertThat(gather()).isEqualTo(1);
        List<Claimed> claimed = stores().lanes().claim(LaneWork.EVERYWHERE, 16, LaneWork.LONG);
        assertThat(claimed).extracting(Claimed::parcel).containsOnly(new Parcel.Revise(card));
        assertThat(claimed)
                .extracting(Claimed::spot)
                .containsExactlyInAnyOrder(new Spot.Hall(here.hall()), new Spot.Hall(there.hall()));
    }

    @Test
    void manyTouchesMakeOneRevision() {
        hangs(here.hall());
        touch();
        touch();
        touch();
        assertThat(gather()).isEqualTo(3);
        stores().lanes().done(here.head());
        assertThat(here.claim(LaneWork.LONG)).isEmpty();
    }

    @Test
    void aRevisionThatWaitsIsEnough() {
        hangs(here.hall());
        touch();
        gather();
        touch();
        gather();
        stores().lanes().done(here.head());
        assertThat(here.claim(LaneWork.LONG)).isEmpty();
    }

    @Test
    void aRevisionInHandIsNotEnoughBecauseItMayHaveBeenDrawnBefore() {
        hangs(here.hall());
        touch();
        gather();
        Claimed drawn = here.head();
        touch();
        gather();
        stores().lanes().done(drawn);
        assertThat(here.head().parcel()).isEqualTo(new Parcel.Revise(card));
    }

    @Test
    void aCardThatIsBeingHungIsRevisedAfterwardsBecauseItMayHaveBeenDrawnBefore() {
        here.stage(new Spot.Hall(here.hall()), new Parcel.Hang(card));
        Claimed drawn = here.head();
        touch();
        gather();
        hangs(here.hall());
        stores().lanes().done(drawn);
        assertThat(here.head().parcel()).isEqualTo(new Parcel.Revise(card));
    }

    @Test
    void aThreadThatIsBeingOpenedHasItsCardRevisedToo() {
        here.stage(new Spot.Hall(here.hall()), new Parcel.Open(card, "Plant a tree"));
        Claimed drawn = here.head();
        touch();
        gather();
        stores().lanes().done(drawn);
        assertThat(here.head().parcel()).isEqualTo(new Parcel.Revise(card));
    }

    @Test
    void aCardThatHangsNowhereNeedsNoRevision() {
        touch();
        assertThat(gather()).isEqualTo(1);
        assertThat(gather()).isZero();
        assertThat(here.claim(LaneWork.LONG)).isEmpty();
    }

    @Test
    void aTouchThatWasRolledBackIsNone() {
        hangs(here.hall());
        assertThatThrownBy(() -> run(() -> {
                    stores().touches().touch(card);
                    throw Refusal.because("proposal.not-open");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(gather()).isZero();
    }

    @Test
    void whatWaitsForLaterIsNotRevisedTwice() {
        hangs(here.hall());
        touch();
        gather();
        stores().lanes().later(here.head(), Duration.ZERO, "away");
        touch();
        gather();
        stores().lanes().done(here.head());
        assertThat(here.claim(LaneWork.LONG)).isEmpty();
    }
}
