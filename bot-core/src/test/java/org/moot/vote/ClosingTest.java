package org.moot.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.vote.Booth.march;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.moot.command.Reply.Outcome;
import org.moot.proposal.Decision;
import org.moot.scene.Scene;
import org.moot.time.Presence;

/** The vote closes on Thursday 12 March, 10:00. */
class ClosingTest {

    @Test
    void whoTookPartIsErasedSixMonthsAfterTheCount() {
        var booth = Booth.of(4).voting().cast("5 0 0").ended();
        var turnouts = booth.scene.stores().turnouts();
        booth.tick(24 * 180 + "H");
        assertThat(booth.scene.look(() -> turnouts.find(new VoteId(1)))).isPresent();
        booth.tick(24 * 5 + "H");
        assertThat(booth.scene.look(() -> turnouts.find(new VoteId(1)))).isEmpty();
        assertThat(booth.audited("vote.tidied")).isEqualTo(1);
        assertThat(booth.published()).contains("Final");
    }

    @Test
    void aVoteClosesAndIsCountedAndDecidedByItself() {
        var booth =
                Booth.of(4).voting().cast("5 0 0", "5 1 0", "4 0 1", "0 5 0").ended();

        assertThat(booth.vote().option(booth.result().winner()).name()).isEqualTo("Plant a tree");
        Decision decision = booth.decision().orElseThrow();
        assertThat(decision.outcome()).isEqualTo(Decision.Outcome.ADOPTED);
        assertThat(decision.text()).isEqualTo("Every street gets one.");
        assertThat(decision.answers()).isEqualTo(4);
        assertThat(booth.thread()).anySatisfy(card -> assertThat(card).startsWith("Result of vote 1"));
    }

    @Test
    void closingAndCountingAgainChangesNothing() {
        var booth =
                Booth.of(4).voting().cast("5 0 0", "5 1 0", "4 0 1", "0 5 0").ended();
        Vote before = booth.vote();
        List<String> said = booth.scene.heardIn("garden");
        for (String command : List.of("vote open", "vote close", "vote count", "vote finish", "vote remind")) {
            assertThat(booth.clock(command)).isEqualTo(Outcome.DONE);
        }

        assertThat(booth.vote()).isEqualTo(before);
        assertThat(booth.scene.heardIn("garden")).isEqualTo(said);
        assertThat(booth.audited("vote.counted")).isOne();
    }

    @Test
    void aVoteDoesNotCloseBeforeItsTime() {
        var booth = Booth.of(4).voting().cast("5 0 0");
        assertThat(booth.clock("vote close")).isEqualTo(Outcome.DONE);
        assertThat(booth.clock("vote count")).isEqualTo(Outcome.DONE);

        assertThat(booth.state()).isInstanceOf(Vote.State.Open.class);
        assertThat(booth.says("p2", "vote cast 5 0 0").key()).isEqualTo("vote.recorded");
        booth.ended();
        assertThat(booth.state()).isInstanceOf(Vote.State.Counted.class);
    }

    @Test
    void theLinkKeyIsGoneBeforeTheCount() {
        var booth = Booth.of(4).voting().cast("5 0 0", "5 1 0", "4 0 1");
        assertThat(booth.scene.stores().voteKeys().linking(new VoteId(1))).isPresent();
        booth.ended();

        assertThat(booth.scene.stores().voteKeys().linking(new VoteId(1))).isEmpty();
        assertThat(booth.says("p1", "vote cast 5 0 0 #1").key()).isEqualTo("vote.was-counted");
    }

    @Test
    void whatStoppedBetweenTwoStepsGoesOn() {
        var booth = Booth.of(4).voting().cast("5 0 0", "5 1 0", "4 0 1");
        Vote open = booth.vote();
        var box = booth.scene.stores().ballotBox();
        moveToTheClose(booth);

        // another instance closed the box and stopped before it said so
        assertThat(box.close(open.id(), it -> Minutes.closed(open, it, booth.scene.now())))
                .isPresent();
        assertThat(booth.says("p4", "vote cast 5 0 0").key()).isEqualTo("vote.is-closed");
        assertThat(booth.clock("vote close")).isEqualTo(Outcome.DONE);
        assertThat(booth.state()).isInstanceOf(Vote.State.Closed.class);

        // another instance destroyed the key and stopped before it counted
        booth.scene.stores().voteKeys().destroyLink(open.id());
        assertThat(booth.clock("vote count")).isEqualTo(Outcome.DONE);
        assertThat(booth.result().cast()).isEqualTo(3);
        booth.tick("1H");
        assertThat(booth.audited("vote.counted")).isOne();
    }

    /** The clock of the box is there; no deadline was given yet. */
    private static void moveToTheClose(Booth booth) {
        booth.scene.clockTo(booth.vote().closes());
    }

    @Test
    void manyInstancesAtOnceCloseCountAndDecideOnce() throws Exception {
        var booth = Booth.of(5).voting().cast("5 0 0", "5 1 0", "4 0 1", "0 5 0", "1 2 3");
        moveToTheClose(booth);
        List<Outcome> closed = atOnce(8, () -> give(booth, "vote close"));
        List<Outcome> counted = atOnce(8, () -> give(booth, "vote count"));

        assertThat(closed).contains(Outcome.DONE).doesNotContain(Outcome.BROKEN, Outcome.UNREADABLE);
        assertThat(counted).contains(Outcome.DONE).doesNotContain(Outcome.BROKEN, Outcome.UNREADABLE);
        assertThat(booth.audited("vote.closed")).isOne();
        assertThat(booth.audited("vote.counted")).isOne();
        assertThat(booth.audited("decision.made")).isOne();
    }

    @Test
    void everyAcknowledgedBallotIsCountedHoweverTheCloseFalls() throws Exception {
        int voters = 12;
        var booth = Booth.of(voters).voting();
        var acknowledged = new boolean[voters + 1];
        var casting = new AtomicInteger();
        var works = new ArrayList<Callable<Outcome>>();
        for (int voter = 1; voter <= voters; voter++) {
            int who = voter;
            works.add(() -> {
                for (int turn = 0; turn < 400; turn++) {
                    Outcome outcome = booth.delivered(who + "-" + turn, "p" + who, "vote cast 5 0 " + turn % 6)
                            .outcome();
                    casting.incrementAndGet();
                    acknowledged[who] |= outcome == Outcome.DONE;
                    if (outcome != Outcome.DONE) {
                        return outcome;
                    }
                }
                return Outcome.DONE;
            });
        }
        works.add(() -> {
            while (casting.get() < voters * 2) {
                Thread.onSpinWait();
            }
            moveToTheClose(booth);
            give(booth, "vote close");
            return give(booth, "vote count");
        });
        assertThat(atOnce(works)).doesNotContain(Outcome.BROKEN);
        give(booth, "vote close");
        give(booth, "vote count");

        long all = 0;
        for (boolean one : acknowledged) {
            all += one ? 1 : 0;
        }
        assertThat(booth.result().cast()).isEqualTo(all);
    }

    @Test
    void theServiceAwayOverTheClosingTimeExtendsTheVote() {
        var booth = Booth.of(4).voting().cast("5 0 0");
        booth.tick("167H");
        booth.scene.outage(Presence.SERVICE, Duration.ofHours(5));

        assertThat(booth.vote().closes()).isEqualTo(march("12T16:01"));
        assertThat(booth.vote().due()).isEqualTo(march("12T10:00"));
        assertThat(booth.thread()).last().asString().contains("stays open until");
        assertThat(booth.says("p2", "vote cast 5 0 0").key()).isEqualTo("vote.recorded");
        assertThat(booth.audited("vote.moved")).isOne();
        booth.tick("24H");
        assertThat(booth.result().cast()).isEqualTo(2);
    }

    @Test
    void aPlatformAwayExtendsItOnce() {
        var booth = Booth.of(4).voting();
        booth.tick("160H");
        booth.scene.outage(Scene.PLATFORM, Duration.ofHours(3));
        booth.tick("6H");
        booth.clock("vote close");

        assertThat(booth.vote().amendments())
                .singleElement()
                .satisfies(moved -> assertThat(((Amendment.Moved) moved).to()).isEqualTo(march("12T13:00")));
    }

    @Test
    void aVoteThatCouldNotOpenForDaysIsOpenAsLongAsWasPromised() {
        var booth = Booth.of(4).drafted();
        booth.says("p1", "proposal call 1");
        booth.tick("72H");
        booth.askForAVote();
        booth.scene.clockGives("proposal vote-asked", Map.of("proposal", "1"));
        booth.scene.outage(Presence.SERVICE, Duration.ofDays(9));

        assertThat(booth.state()).isInstanceOf(Vote.State.Open.class);
        assertThat(booth.vote().closes()).isEqualTo(march("21T10:00"));
    }

    @Test
    void onlyThoseWithoutABallotAreReminded() {
        var booth = Booth.of(4).voting().cast("5 0 0", "5 0 0");
        booth.tick("95H");

        assertThat(booth.scene.toldTo("p1")).noneMatch(said -> said.contains("no ballot of yours"));
        assertThat(booth.scene.toldTo("p3"))
                .filteredOn(said -> said.contains("no ballot of yours"))
                .hasSize(1);
        booth.says("p3", "vote cast 0 0 5");
        booth.ended();
        assertThat(booth.scene.toldTo("p3"))
                .filteredOn(said -> said.contains("no ballot of yours"))
                .hasSize(1);
        assertThat(booth.scene.toldTo("p4"))
                .filteredOn(said -> said.contains("no ballot of yours"))
                .hasSize(2);
    }

    private static Outcome give(Booth booth, String command) {
        return booth.scene
                .core()
                .dispatcher()
                .take(org.moot.command.Request.byClock(command, command, Map.of("vote", "1"), booth.scene.now()))
                .outcome();
    }

    private static List<Outcome> atOnce(int many, Callable<Outcome> work) throws Exception {
        var works = new ArrayList<Callable<Outcome>>();
        for (int at = 0; at < many; at++) {
            works.add(work);
        }
        return atOnce(works);
    }

    private static List<Outcome> atOnce(List<Callable<Outcome>> works) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new ArrayList<Outcome>();
            for (var one : threads.invokeAll(works)) {
                done.add(one.get());
            }
            return done;
        }
    }
}
