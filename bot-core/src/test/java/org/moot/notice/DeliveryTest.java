package org.moot.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.Stores;
import org.moot.command.Logged;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;
import org.moot.memory.Memory;

class DeliveryTest {
    private static final Reader READER = new Reader(Locale.ENGLISH, ZoneOffset.UTC);
    private static final Place HALL = new Place("board", "hall");
    private static final Subject CARD = Subject.of("thing", 12);

    private final Memory memory = new Memory();
    private final Board board = new Board();
    private final ThingCard card = new ThingCard();
    private final Stores stores = memory.stores();
    private final Delivery delivery = new Delivery(
            stores.lanes(),
            stores.touches(),
            stores.hangings(),
            stores.mirrors(),
            stores.transaction(),
            List.of(board),
            List.of(card),
            memory.clock());

    private void stage(Spot spot, Parcel parcel) {
        memory.run(() -> stores.outbox().stage(spot, parcel));
    }

    private void say(String word) {
        stage(new Spot.Hall(HALL), new Parcel.Say(Post.saying("test." + word), READER));
    }

    private void touch() {
        memory.run(() -> stores.touches().touch(CARD));
    }

    private void deliver() {
        while (delivery.round() > 0) {
            // until nothing is due
        }
    }

    private void after(Duration wait) {
        memory.clock().forward(wait);
        deliver();
    }

    @Test
    void aHallHearsEverythingInOrder() {
        say("one");
        say("two");
        deliver();
        assertThat(board.at("hall")).containsExactly("test.one", "test.two");
    }

    @Test
    void whatIsForAPlatformToWhichAnotherProgramSpeaksIsLeftToThat() {
        board.isHere(false);
        say("one");
        assertThat(delivery.round()).isZero();
        assertThat(stores.lanes().backlog().waiting()).isEqualTo(1);
        board.isHere(true);
        deliver();
        assertThat(board.at("hall")).containsExactly("test.one");
    }

    @Test
    void aPersonIsToldAtTheirDoor() {
        stage(new Spot.Door(new Account("board", "ana")), new Parcel.Say(Post.saying("test.psst"), READER));
        deliver();
        assertThat(board.at("door of ana")).containsExactly("test.psst");
    }

    @Test
    void aCardIsHungOnceAndRevisedInPlace() {
        stage(new Spot.Hall(HALL), new Parcel.Hang(CARD));
        deliver();
        card.change("test.second");
        touch();
        stage(new Spot.Hall(HALL), new Parcel.Hang(CARD));
        deliver();
        assertThat(board.at("hall")).containsExactly("test.second");
    }

    @Test
    void aCardThatHangsNowhereIsNotRevised() {
        stage(new Spot.Hall(HALL), new Parcel.Revise(CARD));
        deliver();
        assertThat(board.at("hall")).isEmpty();
    }

    @Test
    void aCardWhoseMessageIsGoneIsHungAnew() {
        stage(new Spot.Hall(HALL), new Parcel.Hang(CARD));
        deliver();
        board.forget();
        card.change("test.second");
        touch();
        deliver();
        assertThat(board.at("hall")).containsExactly("test.second");
    }

    @Test
    void aThreadOpensWithItsCardAndIsSpokenIn() {
        stage(new Spot.Hall(HALL), new Parcel.Open(CARD, "A thing"));
        stage(new Spot.Thread(HALL, CARD), new Parcel.Say(Post.saying("test.inside"), READER));
        deliver();
        assertThat(board.at("hall/A thing")).containsExactly("test.first", "test.inside");
        assertThat(memory.in(() -> stores.hangings().threadAt(new Place("board", "hall/A thing"))))
                .isPresent();
        card.change("test.second");
        touch();
        deliver();
        assertThat(board.at("hall/A thing")).containsExactly("test.second", "test.inside");
    }

    @Test
    void withoutAThreadThingsAreSaidInTheHall() {
        stage(new Spot.Thread(HALL, CARD), new Parcel.Say(Post.saying("test.inside"), READER));
        deliver();
        assertThat(board.at("hall")).containsExactly("test.inside");
    }

    @Test
    void whatAPlatformThatIsAwayMissedIsSaidInOrderLater() {
        board.failing(() -> new Platform.Away("away", Optional.of(Duration.ofMinutes(2))));
        say("one");
        say("two");
        deliver();
        board.fine();
        after(Duration.ofMinutes(1));
        assertThat(board.at("hall")).isEmpty();
        after(Duration.ofMinutes(1));
        assertThat(board.at("hall")).containsExactly("test.one", "test.two");
    }

    @Test
    void aPlatformMayBeAwayForAnyNumberOfTries() {
        board.failing(() -> new Platform.Away("away", Optional.empty()));
        say("one");
        for (int i = 0; i < 50; i++) {
            after(Duration.ofMinutes(5));
        }
        board.fine();
        after(Duration.ofMinutes(5));
        assertThat(board.at("hall")).containsExactly("test.one");
    }

    @Test
    void aPlatformThatIsSwitchedOffIsWaitedFor() {
        stage(new Spot.Hall(new Place("elsewhere", "hall")), new Parcel.Say(Post.saying("test.one"), READER));
        deliver();
        assertThat(stores.lanes().backlog().waiting()).isEqualTo(1);
        assertThat(stores.lanes().backlog().aside()).isZero();
    }

    @Test
    void whatAPlatformRefusesIsSetAsideAndTheLaneGoesOn() {
        board.failing(() -> new Platform.Refused("too odd"));
        say("one");
        delivery.round();
        board.fine();
        say("two");
        deliver();
        assertThat(board.at("hall")).containsExactly("test.two");
        assertThat(stores.lanes().backlog().aside()).isEqualTo(1);
    }

    @Test
    void whatBreaksFiveTimesIsSetAsideAndItsWordsAreNotLogged() {
        board.failing(() -> new IllegalStateException("could not send: some private words"));
        say("one");
        try (var logged = Logged.by(Delivery.class)) {
            for (int i = 0; i < 10; i++) {
                after(Duration.ofMinutes(5));
            }
            assertThat(logged.lines()).hasSize(5);
            assertThat(logged.everything()).contains("IllegalStateException").doesNotContain("private words");
        }
        assertThat(stores.lanes().backlog()).isEqualTo(new Lanes.Backlog(0, 1, Optional.empty()));
    }

    @Test
    void whatWasSaidButNotNotedBeforeACrashIsSeenOnce() {
        say("one");
        board.crashingAfterwards();
        deliver();
        board.fine();
        after(Duration.ofMinutes(5));
        assertThat(board.at("hall")).containsExactly("test.one");
    }

    @Test
    void aMessageIsHiddenAndShownAgain() {
        stage(new Spot.Hall(HALL), new Parcel.Hide("m7", true));
        deliver();
        assertThat(board.hidden()).containsExactly("m7");
        stage(new Spot.Hall(HALL), new Parcel.Hide("m7", false));
        deliver();
        assertThat(board.hidden()).isEmpty();
    }

    /** Draws the key it was told last. */
    private static final class ThingCard implements Card {
        private String key = "test.first";

        void change(String newKey) {
            key = newKey;
        }

        @Override
        public String kind() {
            return "thing";
        }

        @Override
        public Post draw(Subject subject, Instant now) {
            return Post.saying(key);
        }

        @Override
        public Reader reader(Subject subject) {
            return READER;
        }
    }
}
