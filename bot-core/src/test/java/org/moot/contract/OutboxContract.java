package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Account;
import org.moot.conversation.Refusal;
import org.moot.conversation.Subject;
import org.moot.notice.Lanes.Claimed;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;

/** What is staged is said if and only if the transaction commits. */
public abstract class OutboxContract extends Contract {
    @SuppressWarnings("NullAway.Init") // before each test
    private LaneWork here;

    @BeforeEach
    void inAnEmptyOutbox() {
        here = LaneWork.inAnEmptyOutbox(stores());
    }

    @Test
    void whatIsStagedCanBeDelivered() {
        here.say("hello");
        assertThat(LaneWork.words(here.head())).isEqualTo("hello");
    }

    @Test
    void whatARefusalRolledBackIsNeverSaid() {
        assertThatThrownBy(() -> run(() -> {
                    here.say("hello");
                    throw Refusal.because("proposal.not-open");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(here.claim(LaneWork.LONG)).isEmpty();
    }

    @Test
    void nothingCanBeClaimedBeforeTheCommit() {
        assumeTrue(ground().isConcurrent(), "one transaction at a time here");
        run(() -> {
            here.say("hello");
            assertThat(CompletableFuture.supplyAsync(() -> here.claim(LaneWork.LONG))
                            .join())
                    .isEmpty();
        });
        assertThat(here.claim(LaneWork.LONG)).hasSize(1);
    }

    @Test
    void everyParcelComesOutAsItWentIn() {
        var card = new Subject("proposal", "12");
        var thread = new Spot.Thread(here.hall(), card);
        List<Parcel> parcels = List.of(
                new Parcel.Say(Everything.post(), LaneWork.reader()),
                new Parcel.Hang(card),
                new Parcel.Open(card, "Plant \"trees\" 🌳 <b>"),
                new Parcel.Hide("m42", true),
                new Parcel.Revise(card));
        parcels.forEach(parcel -> here.stage(thread, parcel));
        for (Parcel parcel : parcels) {
            Claimed head = here.head();
            assertThat(head.parcel()).isEqualTo(parcel);
            assertThat(head.spot()).isEqualTo(thread);
            stores().lanes().done(head);
        }
    }

    @Test
    void aDoorIsALaneOfItsOwn() {
        var ana = new Account("console", here.hall().address());
        here.say("openly");
        here.stage(new Spot.Door(ana), LaneWork.parcel("privately"));
        assertThat(here.claim(LaneWork.LONG)).hasSize(2);
    }

    @Test
    void waitingEndsWhenSomethingIsStaged() throws Exception {
        var waiter = CompletableFuture.runAsync(() -> stores().lanes().await(Duration.ofSeconds(20)));
        ground().pass(Duration.ofMillis(50));
        here.say("hello");
        waiter.get(10, TimeUnit.SECONDS);
    }

    @Test
    void waitingEndsByItselfWhenNothingComes() throws Exception {
        CompletableFuture.runAsync(() -> stores().lanes().await(Duration.ofMillis(50)))
                .get(10, TimeUnit.SECONDS);
    }
}
