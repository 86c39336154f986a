package org.moot.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.proposal.ProposalId;
import org.moot.proposal.Stage.Calling;
import org.moot.scene.Scene;
import org.moot.vote.Vote.State;

/** An assembly with a hall on each of two platforms loses one of them while something is open. */
class OneOfTwoPlatformsAwayTest {
    private static final List<String> THREADS = List.of("garden/Plant a tree", "square@gallery/Plant a tree");

    private final Scene scene = new Scene();

    @BeforeEach
    void twoHallsAndACall() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        assertThat(scene.in("square@gallery").says("ana", "assembly hall trees").key())
                .isEqualTo("assembly.hall-bound");
        scene.in("garden");
        for (String name : new String[] {"ben", "cem"}) {
            scene.says(name, "assembly join trees");
        }
        for (String name : new String[] {"ana", "ben", "cem"}) {
            scene.says("ana", "member admit " + name);
        }
        scene.says("ana", "proposal draft Plant a tree text: Every street gets one. hurt: Those who walk in the heat.");
        scene.says("ana", "proposal call 1");
        scene.tick(Duration.ofHours(72));
    }

    private Vote vote() {
        return scene.look(() -> scene.stores().votes().find(new VoteId(1))).orElseThrow();
    }

    private void inAVote() {
        for (String name : new String[] {"ana", "ben", "cem"}) {
            scene.says(name, "proposal aside 1 Ask everybody.");
            scene.says(name, "vote ask 1");
        }
        scene.tick(Duration.ofMinutes(1));
        assertThat(vote().state()).isInstanceOf(State.Open.class);
    }

    @Test
    void aCallGoesOnWhicheverOfThemWasAwayAndEveryHallHearsIt() {
        for (String name : new String[] {"ana", "ben", "cem"}) {
            scene.says(name, "proposal agree 1");
        }
        scene.tick(Duration.ofHours(90));
        scene.outage(Scene.SECOND, Duration.ofHours(3));
        scene.tick(Duration.ofHours(4));
        var stage = scene.look(() -> scene.stores().proposals().find(new ProposalId(1)))
                .orElseThrow()
                .stage();
        assertThat(stage).isInstanceOf(Calling.class);
        for (String thread : THREADS) {
            assertThat(String.join("\n", scene.heardIn(thread))).contains("away for too long");
        }
        scene.tick(Duration.ofHours(3));
        for (String hall : List.of("garden", "square@gallery")) {
            assertThat(scene.heardIn(hall).getLast()).contains("Agreed by consensus", "Moved by an outage: 3 hours");
        }
    }

    @Test
    void aVoteGoesOnByASignedAmendmentThatEveryHallAndTheRecordHave() {
        inAVote();
        String manifest = vote().manifest();
        scene.whispers("ana", "vote cast 5 0 #1");
        scene.tick(Duration.between(scene.now(), vote().closes()).minusHours(5));
        scene.outage(Scene.SECOND, Duration.ofHours(3));
        scene.tick(Duration.ofHours(4));

        assertThat(vote().state()).isInstanceOf(State.Open.class);
        assertThat(vote().manifest()).isEqualTo(manifest);
        assertThat(vote().amendments()).singleElement().satisfies(it -> {
            assertThat(((Amendment.Moved) it).cause()).isEqualTo(Amendment.Cause.OUTAGE);
            assertThat(scene.stores()
                            .houseSeal()
                            .isSigned(it.signed().note(), it.signed().signature()))
                    .isTrue();
        });
        for (String thread : THREADS) {
            assertThat(String.join("\n", scene.heardIn(thread))).contains("stays open until");
        }
        scene.tick(Duration.ofDays(1));
        assertThat(vote().result()).isPresent();
        for (String hall : List.of("garden", "square@gallery")) {
            assertThat(scene.heardIn(hall).getLast()).contains("outage");
        }
    }

    @Test
    void whatIsOpenElsewhereIsNotMoved() {
        scene.in("pond").says("dee", "assembly found Ponds remit: Decides about ponds.");
        scene.says("dee", "proposal draft Dig text: One more. hurt: Frogs.");
        scene.says("dee", "proposal call 2");
        scene.tick(Duration.ofHours(160));
        scene.says("dee", "proposal agree 2");
        scene.outage(Scene.SECOND, Duration.ofHours(5));
        scene.tick(Duration.ofHours(5));
        assertThat(scene.look(() -> scene.stores().proposals().find(new ProposalId(2)))
                        .orElseThrow()
                        .stage()
                        .word())
                .isNotEqualTo("calling");
    }
}
