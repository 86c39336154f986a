package org.moot.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.people.PersonId;
import org.moot.proposal.ProposalId;
import org.moot.scene.Heard;
import org.moot.scene.Scene;
import org.moot.vote.Vote;
import org.moot.vote.VoteId;

/** ben is in Trees twice, on two platforms, and says that he is one person. */
class TwoWithAPastTest {
    private static final String THERE = "ben@gallery";

    private final Scene scene = new Scene();

    @BeforeEach
    void anAssembly() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        for (String name : new String[] {"ben", THERE, "cem"}) {
            scene.tick(Duration.ofMinutes(1));
            scene.says(name, "assembly join trees");
        }
        for (String name : new String[] {"ana", "ben", "cem"}) {
            scene.says("ana", "member admit stage:" + name);
        }
    }

    private PersonId id(String name) {
        return scene.person(name).id();
    }

    private Heard link() {
        String code = LinkingTest.code(scene.whispers("ben", "me link"));
        return scene.whispers(THERE, "me link " + code);
    }

    private void propose() {
        scene.says("ana", "proposal draft Plant a tree text: Every street gets one. hurt: Those who walk in the heat.");
    }

    private void call() {
        propose();
        scene.says("ana", "proposal call 1");
        scene.tick(Duration.ofHours(72));
    }

    private void vote() {
        call();
        for (String name : new String[] {"ana", "ben", "cem"}) {
            scene.says(name, "proposal aside 1 Ask everybody.");
            scene.says(name, "vote ask 1");
        }
        scene.tick(Duration.ofMinutes(1));
    }

    private void admitThere() {
        var membership = scene.person("ben").membership().orElseThrow();
        scene.look(() -> scene.stores().people().change(id(THERE), it -> it.holding(membership)));
    }

    private Vote theVote() {
        return scene.look(() -> scene.stores().votes().find(new VoteId(1))).orElseThrow();
    }

    @Test
    void theyBecomeOneAfterADayInWhichBothHear() {
        PersonId ben = id("ben");
        assertThat(link().key()).isEqualTo("linking.waits");
        assertThat(String.join("\n", scene.toldTo("ben"))).contains("You say that two whom Moot knows are one person");
        scene.tick(Duration.ofHours(23));
        assertThat(id(THERE)).isNotEqualTo(ben);
        scene.tick(Duration.ofHours(1));
        assertThat(id(THERE)).isEqualTo(ben);
        assertThat(String.join("\n", scene.toldTo("ben"))).contains("You are one person from now on");
        assertThat(String.join("\n", scene.toldTo(THERE))).contains("You are one person from now on");
        assertThat(scene.look(() -> scene.stores()
                        .roster()
                        .size(scene.stores()
                                .assemblies()
                                .called("trees")
                                .orElseThrow()
                                .id())))
                .isEqualTo(3);
    }

    @Test
    void eachOfTheirAccountsCanObject() {
        for (String who : new String[] {"ben", THERE}) {
            link();
            assertThat(scene.whispers(who, "me unlink").key()).isEqualTo("linking.you-objected");
            scene.tick(Duration.ofHours(25));
            assertThat(id(THERE)).isNotEqualTo(id("ben"));
        }
        assertThat(String.join("\n", scene.toldTo("ben"))).contains("The link was ended");
    }

    @Test
    void nobodyIsInTwoLinksAtOnce() {
        link();
        String code = LinkingTest.code(scene.whispers("cem", "me link"));
        assertThat(scene.whispers("ben", "me link " + code).key()).isEqualTo("linking.waits-already");
    }

    @Test
    void whatWasSaidOnEitherSideIsTheirs() {
        propose();
        scene.says(THERE, "proposal concern 1 Who waters it?");
        scene.says(THERE, "proposal agree 1");
        link();
        scene.tick(Duration.ofHours(24));
        assertThat(scene.says("ben", "proposal resolve 1").key()).isEqualTo("proposal.concern-was-resolved");
        assertThat(scene.look(() -> scene.stores().positions().find(new ProposalId(1), id("ben"))))
                .isPresent();
    }

    @Test
    void twoWhoBothCountInARunningCallWaitForItsEnd() {
        call();
        scene.says("ben", "proposal agree 1");
        scene.says(THERE, "proposal agree 1");
        Heard waits = link();
        assertThat(waits.words()).contains("The link waits for that and then happens by itself");
        scene.tick(Duration.ofHours(25));
        assertThat(id(THERE)).isNotEqualTo(id("ben"));
        scene.says("ana", "proposal agree 1");
        scene.tick(Duration.ofDays(4));
        assertThat(id(THERE)).isEqualTo(id("ben"));
    }

    @Test
    void whereOneIsOnAnOpenRollThatOneStays() {
        PersonId ben = id("ben");
        vote();
        assertThat(theVote().rollSize()).isEqualTo(3);
        scene.says("ben", "vote cast 5 0 #1");
        String code = LinkingTest.code(scene.whispers(THERE, "me link"));
        scene.whispers("ben", "me link " + code);
        scene.tick(Duration.ofHours(25));
        assertThat(id(THERE)).isEqualTo(ben);
        assertThat(scene.whispers(THERE, "vote cast 0 5 #1").key()).isEqualTo("vote.recorded");
        scene.tick(Duration.ofDays(8));
        assertThat(theVote().result().orElseThrow().cast()).isEqualTo(1);
    }

    @Test
    void twoWhoAreBothOnAnOpenRollWaitAndHaveOneBallot() {
        admitThere();
        vote();
        assertThat(theVote().rollSize()).isEqualTo(4);
        assertThat(link().words()).contains("The link waits for that");
        String[] who = {"ben", THERE};
        CompletableFuture<?>[] casts = Stream.of(who)
                .map(name -> CompletableFuture.supplyAsync(() -> scene.whispers(name, "vote cast 5 0 #1")))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(casts).join();
        assertThat(Stream.of(casts).map(it -> ((Heard) it.join()).key()))
                .containsExactlyInAnyOrder("vote.recorded", "vote.by-the-other");
        scene.tick(Duration.ofDays(6));
        assertThat(id(THERE)).isNotEqualTo(id("ben"));
        scene.tick(Duration.ofDays(3));
        assertThat(id(THERE)).isEqualTo(id("ben"));
        assertThat(theVote().result().orElseThrow().cast()).isEqualTo(1);
        assertThat(scene.whispers(THERE, "me roll #1").key()).isEqualTo("vote.roll-title");
    }

    @Test
    void aBallotOfBeforeTheLinkIsChangedWhereItWasCast() {
        admitThere();
        vote();
        scene.whispers(THERE, "vote cast 5 0 #1");
        link();
        assertThat(scene.whispers("ben", "vote cast 0 5 #1").key()).isEqualTo("vote.by-the-other");
        assertThat(scene.whispers(THERE, "vote cast 0 5 #1").key()).isEqualTo("vote.recorded");
    }

    @Test
    void castThroughBothDoorsTheLastOneAcknowledgedCounts() {
        vote();
        String code = LinkingTest.code(scene.whispers("ben", "me link"));
        assertThat(scene.whispers("guest@gallery", "me link " + code).key()).isEqualTo("linking.you-linked");
        assertThat(scene.whispers("guest@gallery", "vote cast 5 0 #1").key()).isEqualTo("vote.recorded");
        assertThat(scene.whispers("ben", "vote cast 0 5 #1").key()).isEqualTo("vote.recorded");
        for (String name : new String[] {"ana", "cem"}) {
            scene.whispers(name, "vote cast 0 5 #1");
        }
        scene.tick(Duration.ofDays(8));
        assertThat(theVote().result().orElseThrow().cast()).isEqualTo(3);
        assertThat(theVote().result().orElseThrow().winner()).isEqualTo(1);
    }

    @Test
    void anAccountThatWasLinkedAgainVotesAfterSevenDays() {
        String guest = "guest@gallery";
        scene.whispers(guest, "me link " + LinkingTest.code(scene.whispers("ben", "me link")));
        scene.whispers(guest, "me unlink");
        vote();
        scene.whispers(guest, "me link " + LinkingTest.code(scene.whispers("ben", "me link")));
        assertThat(scene.whispers(guest, "vote cast 5 0 #1").key()).isEqualTo("vote.linked-again");
        assertThat(scene.whispers("ben", "vote cast 5 0 #1").key()).isEqualTo("vote.recorded");
        scene.tick(Duration.ofDays(6).plusHours(23));
        assertThat(scene.whispers(guest, "vote cast 5 0 #1").key()).isEqualTo("vote.linked-again");
    }
}
