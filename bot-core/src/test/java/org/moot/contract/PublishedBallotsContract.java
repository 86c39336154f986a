package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moot.contract.Ballots.nonce;
import static org.moot.contract.Ballots.slot;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.audit.Bytes;
import org.moot.make.Make;
import org.moot.vote.BallotBox;
import org.moot.vote.BallotBox.Flaw;
import org.moot.vote.Publication.Level;
import org.moot.vote.PublishedBallots;
import org.moot.vote.PublishedBallots.Published;
import org.moot.vote.VoteId;

/** What is published of single ballots, and what goes when the result is final. */
public abstract class PublishedBallotsContract extends Contract {
    private static final Bytes ANA = slot("ana");
    private static final Bytes BEN = slot("ben");
    private static final Published WARM = new Published(ANA, List.of(5, 0, -1), Optional.empty());
    private static final Published SEALED =
            new Published(ANA, List.of(5, 0, -1), Optional.empty(), Optional.of(slot("sealed")));
    private static final Published BROKEN = new Published(BEN, List.of(), Optional.of(Flaw.SEALED));

    private PublishedBallots published() {
        return stores().publishedBallots();
    }

    private BallotBox box() {
        return stores().ballotBox();
    }

    /** Closed, with the ballot of ana in it. */
    private VoteId closed() {
        VoteId vote = Make.vote("Plant a tree?").in(stores()).id();
        var closes = now().plus(Duration.ofHours(1));
        box().open(vote, new BallotBox.Terms(3, closes, stores().voteKeys().make(vote), Ballots.MANIFEST));
        box().cast(vote, ANA, nonce("1"), List.of(5, 0, -1));
        ground().time().forward(Duration.ofHours(2));
        box().close(vote, Ballots.CLOSED);
        return vote;
    }

    private VoteId unlinked() {
        VoteId vote = closed();
        box().unlinked(vote, Ballots.NOTED);
        return vote;
    }

    private boolean publish(VoteId vote, Level level, Published... ballots) {
        return in(() -> published().publish(vote, level, Optional.empty(), List.of(ballots)));
    }

    @Test
    void whatIsPublishedIsFoundByItsSlotAndInPages() {
        VoteId vote = unlinked();
        assertThat(publish(vote, Level.BALLOTS, BROKEN, WARM)).isTrue();
        assertThat(in(() -> published().find(vote, ANA))).contains(WARM);
        assertThat(in(() -> published().find(vote, BEN))).contains(BROKEN);
        assertThat(in(() -> published().find(vote, slot("cem")))).isEmpty();
        List<Published> first = in(() -> published().list(vote, Optional.empty(), 1));
        List<Published> rest = in(
                () -> published().list(vote, first.stream().map(Published::slot).findFirst(), 9));
        assertThat(first).hasSize(1);
        assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void howMuchIsPublishedIsKnownAfterIt() {
        VoteId vote = unlinked();
        assertThat(in(() -> published().way(vote))).isEmpty();
        Bytes key = slot("a key of 32 bytes");
        run(() -> published().publish(vote, Level.BALLOTS, Optional.of(key), List.of(SEALED)));
        assertThat(in(() -> published().way(vote))).contains(new PublishedBallots.Way(Level.BALLOTS, Optional.of(key)));
        assertThat(in(() -> published().find(vote, ANA))).contains(SEALED);
    }

    @Test
    void aCountIsPublishedOnce() {
        VoteId vote = unlinked();
        assertThat(publish(vote, Level.SUMS)).isTrue();
        assertThat(publish(vote, Level.BALLOTS, WARM)).isFalse();
        assertThat(in(() -> published().list(vote, Optional.empty(), 9))).isEmpty();
    }

    @Test
    void nothingIsPublishedWhileTheLinkKeyMayBeThere() {
        VoteId vote = closed();
        assertThat(publish(vote, Level.BALLOTS, WARM)).isFalse();
    }

    @Test
    void whatFailsIsNotPublishedAndCanBeLater() {
        VoteId vote = unlinked();
        assertThatThrownBy(() -> run(() -> {
                    published().publish(vote, Level.BALLOTS, Optional.empty(), List.of(WARM));
                    throw new IllegalArgumentException("a bug after it");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(in(() -> published().find(vote, ANA))).isEmpty();
        assertThat(publish(vote, Level.BALLOTS, WARM)).isTrue();
    }

    @Test
    void onlyWhatWasPublishedIsShreddedAndOnce() {
        VoteId vote = unlinked();
        assertThat(box().shred(vote, Ballots.NOTED)).isFalse();
        publish(vote, Level.SUMS);
        assertThat(box().opened(vote, (opened, of) -> {})).hasSize(1);
        assertThat(box().shred(vote, Ballots.NOTED)).isTrue();
        assertThat(box().shred(vote, Ballots.NOTED)).isFalse();
        assertThat(box().find(vote, ANA)).isEmpty();
        assertThat(box().listed(vote, ANA).orElseThrow().version()).isEmpty();
        assertThatThrownBy(() -> box().opened(vote, (opened, of) -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aVoidVoteIsNeverPublished() {
        VoteId vote = unlinked();
        assertThat(box().spoil(vote, Ballots.NOTED)).isTrue();
        assertThat(box().spoil(vote, Ballots.NOTED)).isFalse();
        assertThat(publish(vote, Level.BALLOTS, WARM)).isFalse();
    }

    @Test
    void whatWasCountedIsNotMadeVoid() {
        VoteId vote = unlinked();
        publish(vote, Level.SUMS);
        assertThat(box().spoil(vote, Ballots.NOTED)).isFalse();
    }
}
