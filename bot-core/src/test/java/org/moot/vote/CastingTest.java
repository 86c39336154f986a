package org.moot.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moot.assembly.Assemblies;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Seat;
import org.moot.audit.Bytes;
import org.moot.audit.Hash;
import org.moot.command.Reply;
import org.moot.conversation.Block;
import org.moot.scene.Heard;

class CastingTest {

    @Test
    void aSecondBallotReplacesTheFirst() {
        var booth = Booth.of(4).voting().cast("5 0 0", "5 0 0", "5 0 0", "0 5 0");
        booth.says("p1", "vote cast 0 5 0");
        booth.says("p2", "vote cast 0 5 0");
        booth.ended();

        assertThat(booth.result().cast()).isEqualTo(4);
        assertThat(booth.vote().option(booth.result().winner()).name()).isEqualTo("Plant two trees");
    }

    @Test
    void theAnswerIsTheSameForTheFirstAndForALaterBallot() {
        var booth = Booth.of(4).voting();
        Heard first = booth.says("p1", "vote cast 5 0 3");
        Heard later = booth.says("p1", "vote cast 5 0 3");

        assertThat(withoutCode(later.words())).isEqualTo(withoutCode(first.words()));
        assertThat(later.words()).isNotEqualTo(first.words());
    }

    private static String withoutCode(String words) {
        return words.replaceAll("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]", "code");
    }

    @Test
    void whatIsWrongLeavesTheEarlierBallot() {
        var booth = Booth.of(4).voting();

        assertThat(booth.says("p1", "vote cast 5 0 6").words()).endsWith("No ballot of yours is in the box.");
        booth.says("p1", "vote cast 5 0 3");
        for (String wrong :
                List.of("5 0 6", "5 0", "5 0 3 1", "plant=5", "bush=5", "1=5 1=4", "2.5 0 0", "5 0 \u0663")) {
            Heard heard = booth.says("p1", "vote cast " + wrong);
            assertThat(heard.key()).isEqualTo("vote.ballot-refused");
            assertThat(heard.words()).endsWith("Your earlier ballot still counts.");
        }
    }

    @Test
    void theVoteIsNamedByASignAndNeverByAScore() {
        var booth = Booth.of(4).voting();

        assertThat(booth.says("p1", "vote cast 5 0 3 #1").key()).isEqualTo("vote.recorded");
        assertThat(booth.says("p1", "vote cast #1 5 0 3").key()).isEqualTo("vote.recorded");
        assertThat(booth.says("p1", "vote cast 5 0 3 vote: 1").key()).isEqualTo("vote.recorded");
        assertThat(booth.says("p1", "vote cast 5 0 3 1").key()).isEqualTo("vote.ballot-refused");
        assertThat(booth.says("p1", "vote cast 5 0 3 #9").words()).contains("there is no vote 9");
    }

    @Test
    void atAPrivateDoorTheOnlyOpenVoteIsMeant() {
        var booth = Booth.of(4).voting();

        assertThat(booth.scene.whispers("p2", "vote cast 5 0 3").key()).isEqualTo("vote.recorded");
        assertThat(booth.scene.whispers("stranger", "vote cast 5 0 3").key()).isEqualTo("vote.none-open");
    }

    @Test
    void inTheHallOfAnAssemblyWithASeatTheParentsVoteIsMeantToo() {
        var booth = Booth.of(3);
        booth.scene.in("shed").says("sam", "assembly found Sheds remit: Builds sheds.");
        booth.says("p1", "member admit sam");
        booth.scene.look(() -> {
            Assemblies all = booth.scene.stores().assemblies();
            AssemblyId trees = all.called("trees").orElseThrow().id();
            AssemblyId sheds = all.called("sheds").orElseThrow().id();
            booth.scene.stores().seats().add(new Seat(sheds, trees, booth.scene.now()));
            return trees;
        });
        booth.scene.in("garden");
        booth.voting();

        assertThat(booth.scene.in("shed").says("sam", "vote cast 5 0 3").key()).isEqualTo("vote.recorded");
        assertThat(booth.scene.heardIn("shed"))
                .anySatisfy(card -> assertThat(card).startsWith("Vote 1"));
    }

    @Test
    void aRequestThatIsDeliveredAgainChangesNothingAndGetsItsFirstAnswer() {
        var booth = Booth.of(4).voting();
        Reply first = booth.delivered("event", "p1", "vote cast 5 0 0");
        booth.says("p1", "vote cast 0 5 0");
        Reply again = booth.delivered("event", "p1", "vote cast 5 0 0");
        booth.cast("0 5 0", "0 5 0", "0 5 0").ended();

        assertThat(again.post()).isEqualTo(first.post());
        assertThat(booth.vote().option(booth.result().winner()).name()).isEqualTo("Plant two trees");
        assertThat(booth.result().cast()).isEqualTo(3);
    }

    @Test
    void anEmptyBallotIsShownEvenToWhoHasVoted() {
        var booth = Booth.of(4).voting();

        assertThat(booth.says("p1", "vote show").words()).contains("No ballot of yours is in the box yet.");
        booth.says("p1", "vote cast 5 0 3");
        assertThat(booth.says("p1", "vote show").words()).contains("A ballot of yours is in the box.");
        Reply shown = booth.delivered("show", "p1", "vote show");
        assertThat(shown.post().blocks())
                .filteredOn(Block.ScoreSheet.class::isInstance)
                .singleElement()
                .isEqualTo(BallotPaper.sheet(booth.vote()));
    }

    @Test
    void whoIsNotOnTheRollSeesNoBallot() {
        var booth = Booth.of(4).voting();

        assertThat(booth.delivered("show", "stranger", "vote show #1").post().blocks())
                .noneMatch(Block.ScoreSheet.class::isInstance);
    }

    @Test
    void nothingIsKnownBeforeTheClose() {
        var booth = Booth.of(4).voting().cast("5 0 0", "5 0 0", "5 0 0");

        assertThat(booth.says("p1", "vote result 1").key()).isEqualTo("vote.no-result-yet");
    }

    @Test
    void oneVoterMoreOrLessDoesNotShowOnAnyCard() {
        var booth = Booth.of(4).voting();
        List<String> before = everythingSaid(booth);
        booth.cast("5 0 0", "0 3 4", "1 2 3", "0 0 0");

        assertThat(everythingSaid(booth)).isEqualTo(before);
    }

    @Test
    void aBallotLeavesNoTraceButInTheBox() {
        var booth = Booth.of(4).voting();
        int audited = booth.audit().size();
        long parcels = waiting(booth);
        int active = active(booth);
        booth.delivered("event", "p1", "vote cast 5 0 3");
        booth.delivered("wrong", "p1", "vote cast 5 0 9");

        assertThat(booth.audit()).hasSize(audited);
        assertThat(waiting(booth)).isEqualTo(parcels);
        assertThat(active(booth)).isEqualTo(active);
        assertThat(booth.scene.look(() -> booth.scene.stores().inbox().first("stage", "event")))
                .isTrue();
    }

    @Test
    void noSlotScoreOrPersonIsInTheAuditLogOrAnyPost() {
        var booth = Booth.of(4).voting();
        var linking = booth.scene.stores().voteKeys().linking(new VoteId(1)).orElseThrow();
        var secrets = new HashSet<String>();
        for (int voter = 1; voter <= 4; voter++) {
            Bytes slot = linking.slot(booth.scene.person("p" + voter).id());
            secrets.add(slot.hex());
            secrets.add(Crockford.written(slot));
        }
        secrets.add(booth.scene
                .stores()
                .voteKeys()
                .openedKey(new VoteId(1))
                .orElseThrow()
                .hex());
        booth.cast("5 1 4", "4 1 5", "1 4 5", "5 4 1").ended();
        secrets.add("5 1 4");
        secrets.add("[5, 1, 4]");

        var all = new ArrayList<>(booth.audit());
        all.addAll(everythingSaid(booth));
        String published = booth.published();
        int list = published.indexOf("Document[name=vote-1-list.txt");
        all.add(published.substring(0, list));
        assertThat(all).allSatisfy(said -> assertThat(said).doesNotContain(secrets));
        assertThat(published.substring(list).lines().skip(1).limit(4))
                .as("the list in which everybody finds their own receipt")
                .allMatch(line -> line.matches("[0-9A-Z]{26} [0-9a-f]{64} [0-9a-f]{64}"));
        assertThat(booth.audit())
                .filteredOn(line -> line.startsWith("vote."))
                .noneMatch(line -> line.contains("person="));
    }

    @Test
    void whatPrintsASecretPrintsOnlyItsLength() {
        assertThat(Hash.sha256()).hasToString("32 bytes");
        assertThat(new BallotBox.NotOpen()).hasMessage("the box takes no ballots");
    }

    private static List<String> everythingSaid(Booth booth) {
        var all = new ArrayList<>(booth.scene.heardIn("garden"));
        all.addAll(booth.thread());
        for (int person = 1; person <= 4; person++) {
            all.addAll(booth.scene.toldTo("p" + person));
        }
        return all;
    }

    private static long waiting(Booth booth) {
        return booth.scene.stores().lanes().backlog().waiting();
    }

    private static int active(Booth booth) {
        return booth.scene.look(() -> booth.scene
                .stores()
                .roster()
                .active(booth.vote().assembly(), booth.scene.now().minusSeconds(60)));
    }
}
