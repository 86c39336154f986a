package org.moot.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.assembly.Setting;
import org.moot.audit.Bytes;

/** What is published of the ballots themselves, and that it is said why. */
class PublishingTest {

    @Test
    void aSmallVoteSaysHowLittleIsPublishedAndWhy() {
        var booth = Booth.of(4).voting().cast("5 0 0", "0 5 0").ended();
        assertThat(booth.published()).contains("the outcome (P0): there are fewer than 3 ballots with a score");
        assertThat(booth.says("p1", "vote ballots #1").key()).isEqualTo("vote.ballots-none");
    }

    @Test
    void aLargeVoteWithFewUnlikeBallotsPublishesEachUnderItsSlotWithTheKey() {
        var booth = Booth.of(30).voting().cast(Booth.times(30, "5 0 3"));
        Bytes key = booth.scene.stores().voteKeys().openedKey(new VoteId(1)).orElseThrow();
        booth.ended();
        assertThat(booth.published())
                .contains("all sums and every ballot (P2)", "few are like no other", key.hex(), "vote ballots #1");
        String page = booth.says("p1", "vote ballots #1").words();
        assertThat(page).contains("5 0 3", "after:");
        List<BallotBox.Listed> list = booth.scene.stores().ballotBox().list(new VoteId(1), Optional.empty(), 30);
        assertThat(page)
                .contains(Receipt.line(list.getFirst().slot()))
                .doesNotContain(Receipt.line(list.getLast().slot()));
        String rest = booth.says(
                        "p1",
                        "vote ballots #1 after: " + Receipt.line(list.get(24).slot()))
                .words();
        assertThat(rest).contains(Receipt.line(list.getLast().slot())).doesNotContain("after:");
    }

    @Test
    void aCharterMayLowerWhatIsPublishedAndSaysSoBeforeTheVote() {
        var booth = Booth.of(5);
        booth.charter(Setting.PUBLICATION, "outcome").voting();
        Vote vote = booth.vote();
        assertThat(vote.manifest()).contains("\"publication_at_most\":\"P0\"");
        assertThat(booth.says("p1", "vote show").words()).contains("no more than the outcome (P0)");
        booth.cast("5 0 0", "0 5 0", "1 2 3").ended();
        assertThat(booth.published())
                .contains("the outcome (P0): the charter allowed no more when the vote was announced")
                .contains("Only this much is published, to the half star.")
                .doesNotContain("With so few ballots", "Counted");
    }

    @Test
    void aCharterNeverRaisesWhatIsPublished() {
        var booth = Booth.of(4);
        booth.charter(Setting.PUBLICATION, "sums").voting().cast("5 0 0").ended();
        assertThat(booth.published()).contains("the outcome (P0): there are fewer than 3 ballots with a score");
    }

    @Test
    void aVoteBetweenThemPublishesTheSumsAlone() {
        var booth = Booth.of(4).voting().cast("5 0 0", "0 5 0", "1 2 3");
        Bytes key = booth.scene.stores().voteKeys().openedKey(new VoteId(1)).orElseThrow();
        booth.ended();
        assertThat(booth.published())
                .contains("all sums (P1): there are fewer than 30 ballots with a score", "Preliminary")
                .doesNotContain(key.hex());
        booth.tick("336H");
        assertThat(booth.published()).contains("Final").doesNotContain("Preliminary");
    }
}
