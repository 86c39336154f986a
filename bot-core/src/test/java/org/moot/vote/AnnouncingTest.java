package org.moot.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.vote.Booth.march;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moot.audit.Hash;
import org.moot.audit.MerkleTree;
import org.moot.count.Lot;
import org.moot.people.PersonId;

class AnnouncingTest {

    @Test
    void theOptionsAreTheTextTheAlternativesAndThingsAsTheyAre() {
        Vote vote = Booth.of(4).voting().vote();

        assertThat(vote.names()).containsExactly("Plant a tree", "Plant two trees", "Keep things as they are");
        assertThat(vote.options()).extracting(Vote.Option::id).containsExactly("v1", "a1", "keep");
        assertThat(vote.statusQuo()).isEqualTo(2);
    }

    @Test
    void everythingFixedIsOnTheCardBeforeTheVoteOpens() {
        var booth = Booth.of(4).drafted();
        booth.says("p1", "proposal call 1");
        booth.tick("72H");
        booth.askForAVote();
        booth.scene.clockGives("proposal vote-asked", Map.of("proposal", "1"));
        Vote vote = booth.vote();

        assertThat(vote.state()).isInstanceOf(Vote.State.Announced.class);
        assertThat(booth.scene.stores().voteKeys().sealKey(vote.id())).isPresent();
        assertThat(booth.thread())
                .anySatisfy(card -> assertThat(card)
                        .contains(
                                vote.seed(),
                                vote.rollRoot(),
                                Manifest.hash(vote.manifest()),
                                "- Keep things as they are",
                                "4 people"));
        assertThat(booth.says("p1", "vote cast 5 0 3 #1").key()).isEqualTo("vote.opens-soon");
        assertThat(booth.audited("vote.announced")).isOne();
        assertThat(booth.audited("vote.opened")).isZero();
    }

    @Test
    void whoIsOnTheRollWasThereWhenDeliberationBeganAndIsAMember() {
        var booth = Booth.of(5, 4).drafted();
        booth.tick("1M");
        booth.says("late", "assembly join trees");
        booth.says("p1", "member admit late");
        booth.says("p4", "assembly leave trees");
        booth.says("p1", "proposal call 1");
        booth.tick("72H");
        booth.askForAVote();
        booth.tick("1M");

        assertThat(booth.vote().rollSize()).isEqualTo(3);
        for (String away : List.of("late", "p4", "p5", "stranger")) {
            assertThat(booth.says(away, "vote cast 5 0 3 #1").key()).isEqualTo("vote.not-on-roll");
        }
        assertThat(booth.says("p3", "vote cast 5 0 3 #1").key()).isEqualTo("vote.recorded");
    }

    @Test
    void whoLeavesAfterTheRollIsFixedStillVotes() {
        var booth = Booth.of(4).voting();
        booth.says("p4", "assembly leave trees");
        booth.says("p1", "member end p3");

        assertThat(booth.says("p4", "vote cast 5 0 3 #1").key()).isEqualTo("vote.recorded");
        assertThat(booth.says("p3", "vote cast 5 0 3 #1").key()).isEqualTo("vote.recorded");
    }

    @Test
    void lotsFollowFromTheSeedAndTheRootFromTheRoll() {
        var booth = Booth.of(4).voting();
        Vote vote = booth.vote();
        List<Roll.Entry> roll =
                booth.scene.look(() -> booth.scene.stores().roll().all(vote.id()));
        var ids = vote.options().stream().map(Vote.Option::id).toList();

        assertThat(Lot.drawn(HexFormat.of().parseHex(vote.seed()), ids).order()).isEqualTo(vote.lots());
        assertThat(roll)
                .allSatisfy(entry -> assertThat(MerkleTree.leaf(
                                Hash.utf8("roll"),
                                Hash.utf8(entry.person().toString()),
                                entry.salt().toArray()))
                        .isEqualTo(entry.leaf()));
        assertThat(MerkleTree.root(roll.stream().map(Roll.Entry::leaf).sorted().toList())
                        .hex())
                .isEqualTo(vote.rollRoot());
        assertThat(roll).extracting(Roll.Entry::salt).doesNotHaveDuplicates();
    }

    @Test
    void theManifestHoldsWhatIsFixedAndNobodysName() {
        var booth = Booth.of(4).voting();
        Vote vote = booth.vote();

        assertThat(vote.manifest())
                .startsWith("{\"about_people\":false,\"announced\":\"2026-03-05T10:00:00Z\",\"assembly\":\"trees\",")
                .contains(
                        "\"closes\":\"2026-03-12T10:00:00Z\"",
                        "\"closes_local\":\"2026-03-12 10:00 Europe/London\"",
                        "\"protocol\":\"star-official-2025-10\"",
                        "\"status_quo\":\"keep\"",
                        "\"seed\":\"" + vote.seed() + "\"",
                        "\"root\":\"" + vote.rollRoot() + "\"");
        for (int person = 1; person <= 4; person++) {
            PersonId id = booth.scene.person("p" + person).id();
            assertThat(vote.manifest()).doesNotContain("p" + person).doesNotContain(id.toString());
        }
    }

    @Test
    void aClosingTimeInTheNightMovesToTheMorning() {
        var booth = Booth.of(4).drafted();
        booth.says("p1", "proposal call 1");
        booth.tick("84H");
        booth.askForAVote();
        booth.tick("1M");

        assertThat(booth.vote().closes()).isEqualTo(march("13T08:00"));
    }

    @Test
    void theSecretaryIsToldTheTimeAndNotAsked() {
        var booth = Booth.of(4).voting();

        assertThat(booth.scene.toldTo("p1")).last().asString().startsWith("For the secretary: the vote on");
    }

    @Test
    void noBallotHasMoreThanTwentyOptions() {
        var booth = Booth.of(4).drafted();
        IntStream.rangeClosed(2, 25)
                .forEach(at -> booth.says("p3", "proposal alternative 1 Idea %d text: Text %d.".formatted(at, at)));
        booth.says("p1", "proposal call 1");
        booth.tick("72H");
        booth.askForAVote();
        booth.tick("1M");

        assertThat(booth.vote().options()).hasSizeLessThanOrEqualTo(Vote.MOST_OPTIONS);
        assertThat(booth.vote().options().getLast().id()).isEqualTo("keep");
    }
}
