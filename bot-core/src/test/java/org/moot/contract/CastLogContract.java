package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.contract.Ballots.nonce;
import static org.moot.contract.Ballots.slot;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moot.audit.Bytes;
import org.moot.make.Make;
import org.moot.vote.BallotBox;
import org.moot.vote.VoteId;

/** What lay in a box while it was open, in batches that tell nothing of who or when. */
public abstract class CastLogContract extends Contract {
    private static final List<Integer> WARM = List.of(5, 3, 0);
    private static final List<Integer> COLD = List.of(0, 1, -1);
    private static final Bytes ANA = slot("ana");
    private static final Bytes BEN = slot("ben");

    private BallotBox box() {
        return stores().ballotBox();
    }

    private VoteId opened() {
        VoteId vote = Make.vote("Plant a tree?").in(stores()).id();
        var terms = new BallotBox.Terms(
                3, now().plus(Duration.ofHours(1)), stores().voteKeys().make(vote), Ballots.MANIFEST);
        box().open(vote, terms);
        return vote;
    }

    private void closed(VoteId vote) {
        ground().time().forward(Duration.ofHours(2));
        assertThat(box().close(vote, Ballots.CLOSED)).isPresent();
    }

    @Test
    void sealsAreLoggedInSortedBatchesOnceThereAreEnough() {
        VoteId vote = opened();
        Bytes first = box().cast(vote, ANA, nonce("1"), COLD).seal();
        assertThat(box().log(vote, 2)).isEqualTo(BallotBox.Logged.of(List.of()));
        Bytes second = box().cast(vote, BEN, nonce("2"), WARM).seal();
        List<Bytes> batch = Stream.of(first, second).sorted().toList();
        assertThat(box().log(vote, 2)).isEqualTo(BallotBox.Logged.of(batch));
        assertThat(box().logged(vote, 0, 9)).isEqualTo(batch);
    }

    @Test
    void whatWasLoggedStaysWhenItIsReplacedAndTheCloseLogsTheRest() {
        VoteId vote = opened();
        Bytes first = box().cast(vote, ANA, nonce("1"), COLD).seal();
        box().log(vote, 1);
        Bytes second = box().cast(vote, ANA, nonce("2"), WARM).seal();
        closed(vote);
        assertThat(box().logged(vote, 0, 9)).containsExactly(first, second);
        assertThat(box().logged(vote, 1, 9)).containsExactly(second);
        assertThat(box().log(vote, 1)).isEqualTo(BallotBox.Logged.of(List.of(first, second)));
    }

    @Test
    void twoWhoLogAtOnceLogEverySealOnce() {
        VoteId vote = opened();
        for (int at = 0; at < 20; at++) {
            box().cast(vote, slot("p" + at), nonce("n" + at), COLD);
        }
        atOnce(() -> box().log(vote, 1), () -> box().log(vote, 1), () -> box().log(vote, 1));
        assertThat(box().logged(vote, 0, 99)).hasSize(20).doesNotHaveDuplicates();
    }
}
