package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.contract.Ballots.nonce;
import static org.moot.contract.Ballots.slot;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moot.audit.Bytes;
import org.moot.command.Transaction;
import org.moot.make.Make;
import org.moot.vote.BallotBox;
import org.moot.vote.BallotBox.Closing;
import org.moot.vote.BallotBox.NotOpen;
import org.moot.vote.VoteId;

/** Many hands at one box. */
public abstract class BallotRaceContract extends Contract {
    private static final int VOTERS = 12;

    private BallotBox box() {
        return stores().ballotBox();
    }

    private VoteId opened() {
        VoteId vote = Make.vote("Plant a tree?").in(stores()).id();
        var closes = now().plus(Duration.ofHours(1));
        box().open(vote, new BallotBox.Terms(2, closes, stores().voteKeys().make(vote), Ballots.MANIFEST));
        return vote;
    }

    @Test
    void ballotsAtOnceIntoOneSlotAreCountedOneAfterTheOther() {
        VoteId vote = opened();
        Set<Integer> versions = ConcurrentHashMap.newKeySet();
        atOnce(IntStream.range(0, 8)
                .<Runnable>mapToObj(i ->
                        () -> versions.add(box().cast(vote, slot("ana"), nonce("n" + i), List.of(i % 6, 0))
                                .version()))
                .toArray(Runnable[]::new));
        assertThat(versions).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        ground().time().forward(Duration.ofHours(2));
        assertThat(box().close(vote, Ballots.CLOSED).map(Closing::ballots)).contains(1);
    }

    @Test
    void oneRequestDeliveredManyTimesAtOnceIsOneBallot() {
        VoteId vote = opened();
        Set<BallotBox.Cast> answers = ConcurrentHashMap.newKeySet();
        Runnable deliver = () -> answers.add(box().cast(vote, slot("ana"), nonce("1"), List.of(5, 0)));
        atOnce(deliver, deliver, deliver, deliver, deliver, deliver);
        assertThat(answers).hasSize(1);
        assertThat(box().cast(vote, slot("ana"), nonce("2"), List.of(4, 0)).version())
                .isEqualTo(2);
    }

    @Test
    void whatWasAcknowledgedIsCountedHoweverTheCloseFalls() {
        VoteId vote = opened();
        Map<Bytes, Integer> acknowledged = new ConcurrentHashMap<>();
        Set<Closing> closings = ConcurrentHashMap.newKeySet();
        var casting = new AtomicInteger();
        Runnable[] hands = new Runnable[VOTERS + 3];
        for (int voter = 0; voter < VOTERS; voter++) {
            Bytes slot = slot("voter" + voter);
            hands[voter] = () -> castUntilClosed(vote, slot, acknowledged, casting);
        }
        hands[VOTERS] = () -> forwardOnceCasting(casting);
        hands[VOTERS + 1] = () -> closings.add(closeWhenItIsTime(vote));
        hands[VOTERS + 2] = () -> closings.add(closeWhenItIsTime(vote));
        atOnce(hands);
        assertThat(closings).hasSize(1);
        box().unlinked(vote, Ballots.NOTED);
        Map<Bytes, Integer> counted = box().opened(vote, (opened, of) -> {}).stream()
                .collect(Collectors.toMap(
                        BallotBox.Opened::slot,
                        it -> it.scores().getFirst() * 6 + it.scores().getLast()));
        assertThat(counted).isEqualTo(acknowledged);
        assertThat(closings.iterator().next().ballots()).isEqualTo(acknowledged.size());
    }

    private void castUntilClosed(VoteId vote, Bytes slot, Map<Bytes, Integer> acknowledged, AtomicInteger casting) {
        for (int i = 0; i < 2000; i++) {
            try {
                box().cast(vote, slot, nonce(slot.hex() + i), List.of(i / 6 % 6, i % 6));
                acknowledged.put(slot, i % 36);
                casting.incrementAndGet();
            } catch (NotOpen closed) {
                return;
            } catch (Transaction.Unavailable busy) {
                // not recorded, and nobody was told that it was
            }
        }
    }

    private void forwardOnceCasting(AtomicInteger casting) {
        while (casting.get() < VOTERS * 3) {
            Thread.onSpinWait();
        }
        ground().time().forward(Duration.ofHours(2));
    }

    private Closing closeWhenItIsTime(VoteId vote) {
        Optional<Closing> closing = box().close(vote, Ballots.CLOSED);
        while (closing.isEmpty()) {
            Thread.yield();
            closing = box().close(vote, Ballots.CLOSED);
        }
        return closing.get();
    }
}
