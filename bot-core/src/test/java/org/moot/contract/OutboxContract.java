package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Refusal;
import org.moot.conversation.Subject;
import org.moot.notice.Lanes;
import org.moot.notice.Lanes.Claimed;
import org.moot.notice.Original;
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

    private static Parcel.Mirror mirrored(String message, String words) {
        var original = new Original(new Place("discord", "hall"), message);
        return new Parcel.Mirror(
                List.of(original),
                Everything.mirrored(words),
                Optional.of(new Original(new Place("discord", "hall"), "m0")),
                Parcel.Span.at(Instant.EPOCH),
                Instant.EPOCH);
    }

    private List<Claimed> claimMirrored() {
        return stores().lanes().claimMirrored(here.hall().platform(), 100, LaneWork.LONG).stream()
                .filter(it ->
                        it.spot() instanceof Spot.Mirror mirror && mirror.hall().equals(here.hall()))
                .toList();
    }

    private Spot.Mirror mirror() {
        return new Spot.Mirror(here.hall(), new Subject("proposal", "12"));
    }

    @Test
    void everythingMirroredComesOutAsItWentIn() {
        Parcel.Mirror said = mirrored("m1", "By the river.");
        Original original = said.said().getFirst();
        List<Parcel> parcels = List.of(
                said,
                new Parcel.MirrorAnew(original, said.words()),
                new Parcel.Unsay(original),
                new Parcel.Mark(original, "🌳", true),
                new Parcel.HideCopy(original, true),
                new Parcel.Skipped(38, Parcel.Span.at(Instant.EPOCH), LaneWork.reader()),
                new Parcel.Pin(Everything.post(), LaneWork.reader()));
        parcels.forEach(parcel -> here.stage(mirror(), parcel));
        for (Parcel parcel : parcels) {
            Claimed head = claimMirrored().getFirst();
            assertThat(head.parcel()).isEqualTo(parcel);
            stores().lanes().done(head);
        }
    }

    @Test
    void whatIsMirroredIsNeverInTheWayOfAnythingElse() {
        here.stage(mirror(), mirrored("m1", "By the river."));
        here.say("hello");

        assertThat(LaneWork.words(here.head())).isEqualTo("hello");
        assertThat(here.claim(LaneWork.LONG)).isEmpty();
        assertThat(stores().lanes().claimMirrored("another", 100, LaneWork.LONG))
                .isEmpty();
        assertThat(claimMirrored()).hasSize(1);
    }

    @Test
    void whatWaitsIsChangedOrTakenBackAndWhatIsInHandIsNot() {
        Parcel.Mirror one = mirrored("m1", "one");
        Parcel.Mirror two = mirrored("m2", "two");
        Subject first = one.said().getFirst().subject();
        Subject second = two.said().getFirst().subject();
        here.stage(mirror(), one);
        here.stage(mirror(), two);
        Claimed head = claimMirrored().getFirst();
        Parcel.Mirror other = mirrored("m2", "zwei");
        run(() -> {
            assertThat(stores().outbox().revise(mirror(), first, it -> Optional.of(other)))
                    .isFalse();
            assertThat(stores().outbox().drop(mirror(), first)).isEmpty();
            assertThat(stores().outbox().revise(mirror(), second, it -> Optional.empty()))
                    .isFalse();
            assertThat(stores().outbox().revise(mirror(), second, it -> Optional.of(other)))
                    .isTrue();
        });
        stores().lanes().done(head);
        Claimed next = claimMirrored().getFirst();
        assertThat(next.parcel()).isEqualTo(other);
        stores().lanes().later(next, Duration.ZERO, "away");
        run(() -> assertThat(stores().outbox().drop(mirror(), second)).containsExactly(other));
        assertThat(claimMirrored()).isEmpty();
    }

    @Test
    void whatWaitsBehindAnotherIsRearranged() {
        List.of("m1", "m2", "m3", "m4").forEach(it -> here.stage(mirror(), mirrored(it, it)));
        Claimed head = claimMirrored().getFirst();
        List<Lanes.Behind> behind = stores().lanes().behind(head);
        assertThat(behind)
                .extracting(Lanes.Behind::parcel)
                .containsExactly(mirrored("m2", "m2"), mirrored("m3", "m3"), mirrored("m4", "m4"));
        var skipped = new Parcel.Skipped(2, Parcel.Span.at(Instant.EPOCH), LaneWork.reader());
        var changed = List.of(new Lanes.Behind(behind.getFirst().id(), skipped));
        stores().lanes().rearrange(head, changed, List.of(behind.get(1).id()));
        stores().lanes().done(head);
        stores().lanes().rearrange(head, List.of(), List.of(behind.get(2).id()));

        Claimed next = claimMirrored().getFirst();
        assertThat(next.parcel()).isEqualTo(skipped);
        stores().lanes().done(next);
        assertThat(claimMirrored().getFirst().parcel()).isEqualTo(mirrored("m4", "m4"));
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
