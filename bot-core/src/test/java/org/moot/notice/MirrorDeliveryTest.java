package org.moot.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.Stores;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Speech;
import org.moot.conversation.Subject;
import org.moot.memory.Memory;

/** How what is mirrored is delivered beside everything else. */
class MirrorDeliveryTest {
    private static final Reader READER = new Reader(Locale.ENGLISH, ZoneOffset.UTC);
    private static final Place HALL = new Place("board", "hall");
    private static final Place THREAD = new Place("board", "thread");
    private static final Subject CARD = Subject.of("thing", 12);
    private static final Original SAID = new Original(new Place("elsewhere", "thread"), "m1");

    private final Memory memory = new Memory();
    private final Board board = new Board();
    private final Stores stores = memory.stores();
    private final Delivery delivery = new Delivery(
            stores.lanes(),
            stores.touches(),
            stores.hangings(),
            stores.mirrors(),
            stores.transaction(),
            List.of(board),
            List.of(),
            memory.clock());

    @BeforeEach
    void aMessageWaitsToBeMirrored() {
        Instant now = memory.clock().instant();
        var author = new Mirrored.Author("a", "Ana", "elsewhere", Optional.empty());
        var words = new Mirrored(author, Speech.typed("By the river."), Optional.empty(), List.of(), READER);
        memory.run(() -> {
            stores.hangings().put(new Hanging(CARD, HALL, THREAD, true, "r0"));
            stores.mirrors().add(SAID, CARD, now);
        });
        stage(
                new Spot.Mirror(HALL, CARD),
                new Parcel.Mirror(List.of(SAID), words, Optional.empty(), Parcel.Span.at(now), now));
    }

    private void stage(Spot spot, Parcel parcel) {
        memory.run(() -> stores.outbox().stage(spot, parcel));
    }

    @Test
    void itIsLeftToAThreadOfItsOwnSoThatNothingElseWaitsForIt() {
        stage(new Spot.Hall(HALL), new Parcel.Say(Post.saying("test.one"), READER));
        assertThat(delivery.governance(Set.of("board"))).isEqualTo(1);
        assertThat(delivery.governance(Set.of("board"))).isZero();
        assertThat(board.at("hall")).containsExactly("test.one");
        assertThat(board.at("thread")).isEmpty();

        assertThat(delivery.mirrored("elsewhere")).isZero();
        assertThat(delivery.mirrored("board")).isEqualTo(1);
        assertThat(board.at("thread")).containsExactly("moot.said");
        assertThat(delivery.relayed()).isEqualTo(new Relayed(1, 0, 0));
    }

    @Test
    void whatWasSaidButNotNotedBeforeACrashIsSeenOnce() {
        board.crashingAfterwards();
        delivery.mirrored("board");
        board.fine();
        memory.clock().forward(Duration.ofMinutes(5));
        delivery.mirrored("board");

        assertThat(board.at("thread")).containsExactly("moot.said");
        assertThat(memory.in(() -> stores.mirrors().copies(SAID))).hasSize(1);
    }

    @Test
    void whatAPlatformRefusesIsKeptNowhere() {
        board.failing(() -> new Platform.Refused("too odd"));
        delivery.mirrored("board");

        assertThat(stores.lanes().backlog()).isEqualTo(new Lanes.Backlog(0, 0, Optional.empty()));
    }

    @Test
    void whereTheThreadIsGoneNothingIsSaid() {
        memory.run(() -> stores.hangings().forget(HALL));
        delivery.mirrored("board");

        assertThat(board.at("hall")).isEmpty();
        assertThat(stores.lanes().backlog()).isEqualTo(new Lanes.Backlog(0, 0, Optional.empty()));
    }
}
