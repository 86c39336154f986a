package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Subject;
import org.moot.notice.Lanes;
import org.moot.notice.Lanes.Backlog;
import org.moot.notice.Lanes.Claimed;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;

/** One lane per place, one parcel at a time, in order. */
public abstract class LanesContract extends Contract {
    private static final Duration A_MOMENT = Duration.ofMillis(200);
    private static final Duration LONGER = Duration.ofMillis(400);

    @SuppressWarnings("NullAway.Init") // before each test
    private LaneWork here;

    @BeforeEach
    void inAnEmptyOutbox() {
        here = LaneWork.inAnEmptyOutbox(stores());
    }

    private Lanes lanes() {
        return stores().lanes();
    }

    @Test
    void aLaneIsDeliveredInTheOrderOfStaging() {
        here.say("one", "two");
        here.say("three");
        var said = new ArrayList<String>();
        var ids = new ArrayList<Long>();
        for (int i = 0; i < 3; i++) {
            Claimed head = here.head();
            said.add(LaneWork.words(head));
            ids.add(head.id());
            assertThat(lanes().done(head)).isTrue();
        }
        assertThat(said).containsExactly("one", "two", "three");
        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(here.claim(LaneWork.LONG)).isEmpty();
    }

    @Test
    void onlyTheHeadOfALaneIsInHand() {
        here.say("one", "two");
        Claimed one = here.head();
        assertThat(one.tries()).isZero();
        assertThat(here.claim(LaneWork.LONG)).isEmpty();
    }

    @Test
    void lanesDoNotWaitForEachOther() {
        LaneWork there = here.elsewhere();
        here.say("one", "two");
        there.say("uno");
        List<Claimed> heads = lanes().claim(LaneWork.EVERYWHERE, 16, LaneWork.LONG);
        assertThat(heads).extracting(LaneWork::words).containsExactlyInAnyOrder("one", "uno");
    }

    @Test
    void noMoreAreClaimedThanAskedFor() {
        here.say("one");
        here.elsewhere().say("uno");
        here.elsewhere().say("eins");
        assertThat(lanes().claim(LaneWork.EVERYWHERE, 2, LaneWork.LONG)).hasSize(2);
        assertThat(lanes().claim(LaneWork.EVERYWHERE, 2, LaneWork.LONG)).hasSize(1);
    }

    @Test
    void aThreadIsInTheLaneOfItsHallSoThatItIsOpenBeforeAnythingIsSaidThere() {
        var card = new Subject("proposal", "12");
        here.stage(new Spot.Hall(here.hall()), new Parcel.Open(card, "Plant a tree"));
        here.stage(new Spot.Thread(here.hall(), card), LaneWork.parcel("in the thread"));
        assertThat(here.head().parcel()).isInstanceOf(Parcel.Open.class);
        assertThat(here.claim(LaneWork.LONG)).isEmpty();
    }

    @Test
    void whatIsForAPlatformWaitsForWhoeverSpeaksToIt() {
        here.say("one");
        assertThat(lanes().claim(List.of("another"), 16, LaneWork.LONG)).isEmpty();
        assertThat(lanes().claim(List.of(), 16, LaneWork.LONG)).isEmpty();
        assertThat(here.head().tries()).isZero();
    }

    @Test
    void whatIsTriedLaterHoldsUpTheLaneUntilThen() {
        here.say("one", "two");
        lanes().later(here.head(), A_MOMENT, "away");
        assertThat(here.claim(LaneWork.LONG)).isEmpty();
        ground().pass(LONGER);
        Claimed again = here.head();
        assertThat(LaneWork.words(again)).isEqualTo("one");
        assertThat(again.tries()).isEqualTo(1);
        lanes().later(again, Duration.ZERO, "away");
        assertThat(here.head().tries()).isEqualTo(2);
    }

    @Test
    void anIdIsTheSameAtEveryTry() {
        here.say("one");
        Claimed first = here.head();
        lanes().later(first, Duration.ZERO, "away");
        assertThat(here.head().id()).isEqualTo(first.id());
    }

    @Test
    void aLostLeaseIsTakenOverAndItsOldHolderFinishesNothing() {
        here.say("one", "two");
        Claimed stalled = here.head(A_MOMENT);
        assertThat(here.claim(LaneWork.LONG)).isEmpty();
        ground().pass(LONGER);
        Claimed taken = here.head();
        assertThat(taken.id()).isEqualTo(stalled.id());
        assertThat(lanes().done(stalled)).isFalse();
        lanes().later(stalled, Duration.ZERO, "away");
        lanes().aside(stalled, "refused");
        assertThat(here.claim(LaneWork.LONG)).isEmpty();
        assertThat(lanes().done(taken)).isTrue();
        assertThat(LaneWork.words(here.head())).isEqualTo("two");
    }

    @Test
    void nothingIsDoneTwice() {
        here.say("one");
        Claimed head = here.head();
        assertThat(lanes().done(head)).isTrue();
        assertThat(lanes().done(head)).isFalse();
    }

    @Test
    void theLaneGoesOnWithoutWhatIsSetAside() {
        here.say("one", "two");
        lanes().aside(here.head(), "refused");
        Claimed two = here.head();
        assertThat(LaneWork.words(two)).isEqualTo("two");
        assertThat(two.tries()).isZero();
        lanes().done(two);
        assertThat(here.claim(LaneWork.LONG)).isEmpty();
    }

    @Test
    void theBacklogCountsWhatWaitsAndWhatIsAside() {
        Backlog before = lanes().backlog();
        here.say("one", "two", "three");
        assertThat(lanes().backlog().waiting()).isEqualTo(before.waiting() + 3);
        assertThat(lanes().backlog().oldest()).isPresent();
        lanes().aside(here.head(), "refused");
        lanes().done(here.head());
        Backlog after = lanes().backlog();
        assertThat(after.waiting()).isEqualTo(before.waiting() + 1);
        assertThat(after.aside()).isEqualTo(before.aside() + 1);
    }

    @Test
    void manyDeliverersAtOnceKeepTheOrderAndDeliverOnce() {
        List<LaneWork> halls = List.of(here, here.elsewhere(), here.elsewhere());
        for (int i = 0; i < 10; i++) {
            for (LaneWork hall : halls) {
                hall.say(Integer.toString(i));
            }
        }
        var delivered = new ConcurrentLinkedQueue<Claimed>();
        Runnable deliver = () -> {
            for (int i = 0; i < 40; i++) {
                for (Claimed claimed : lanes().claim(LaneWork.EVERYWHERE, 2, LaneWork.LONG)) {
                    delivered.add(claimed);
                    lanes().done(claimed);
                }
            }
        };
        atOnce(deliver, deliver, deliver);
        for (LaneWork hall : halls) {
            List<Long> ids = delivered.stream()
                    .filter(claimed -> claimed.spot().equals(new Spot.Hall(hall.hall())))
                    .map(Claimed::id)
                    .toList();
            assertThat(ids).hasSize(10).isSorted();
        }
    }
}
