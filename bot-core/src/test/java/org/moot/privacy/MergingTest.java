package org.moot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.Party.CoreAssembly;
import org.moot.office.Act.State;
import org.moot.office.Officer;
import org.moot.people.Person;
import org.moot.scene.Scene;

/** ben and benny are one human being; eve and fay are electoral officers. */
class MergingTest {
    private static final String ASK = "member merge benny into: ben reason: They told us.";

    private final Scene scene =
            new Scene(List.of(new CoreAssembly("electoral", "Electoral Society", "Governs all internal elections.")));
    private Person ben;
    private Person benny;

    @BeforeEach
    void anAssembly() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        for (String name : new String[] {"benny", "ben", "cem"}) {
            scene.tick(Duration.ofHours(1));
            scene.says(name, "assembly join trees");
        }
        for (String name : new String[] {"ana", "benny", "cem"}) {
            scene.says("ana", "member admit " + name);
        }
        officer("eve", "electoral");
        officer("fay", "electoral-b");
        ben = scene.person("ben");
        benny = scene.person("benny");
    }

    private void officer(String name, String office) {
        scene.says(name, "welcome");
        var electoral = scene.look(() -> scene.stores().assemblies().called("electoral"))
                .orElseThrow();
        var until = scene.now().plus(Duration.ofDays(90));
        var person = scene.person(name).id();
        scene.look(() -> {
            var officer = new Officer(electoral.id(), office, person, scene.now(), until, false, Set.of(), false);
            scene.stores().officers().put(officer);
            return officer;
        });
    }

    private State merged() {
        assertThat(scene.says("eve", ASK).key()).isEqualTo("privacy.merge-asked");
        assertThat(scene.says("fay", "act approve 1").key()).isEqualTo("office.act-you-approved");
        scene.tick(Duration.ofMinutes(1));
        return scene.look(() -> scene.stores().acts().find(1)).orElseThrow().state();
    }

    private void vote() {
        scene.says("ana", "proposal draft Plant a tree text: Every street gets one. hurt: Those who walk in the heat.");
        scene.says("ana", "proposal call 1");
        scene.tick(Duration.ofHours(72));
    }

    @Test
    void bothAccountsSpeakForOnePersonWhoIsInEverythingOnce() {
        merged();
        assertThat(scene.person("benny").id()).isEqualTo(ben.id());
        assertThat(scene.person("benny").isMember()).isTrue();
        assertThat(scene.look(() -> scene.stores().people().find(benny.id()))).isEmpty();
        var trees =
                scene.look(() -> scene.stores().assemblies().called("trees")).orElseThrow();
        assertThat(scene.look(() -> scene.stores().roster().size(trees.id()))).isEqualTo(3);
        assertThat(scene.look(() ->
                        scene.stores().roster().since(trees.id(), scene.now().minus(Duration.ofHours(2)), false)))
                .contains(ben.id());
    }

    @Test
    void theHallsHearWhoActedAndWhyButNotWhoItWas() {
        merged();
        String told = String.join("\n", scene.heardIn("garden"));
        assertThat(told).contains("Two whom Moot took for two people are one person", "eve", "fay", "They told us.");
        assertThat(told.substring(told.indexOf("Two whom Moot"))).doesNotContain("ben");
        assertThat(String.join("\n", scene.toldTo("ben"))).contains("another account is yours too");
    }

    @Test
    void whatIsOpenOfTheOneWhoGoesIsTheOthersNow() {
        scene.says("benny", "proposal draft Plant a tree text: Every street gets one. hurt: Those in the heat.");
        scene.says("ana", "proposal draft Paint a door text: It gets green. hurt: Those who like blue.");
        scene.says("benny", "proposal concern 2 Who pays for the paint?");
        scene.says("benny", "faq ask Who waters them?");
        scene.says("benny", "faq answer 1 The street does.");

        merged();

        assertThat(scene.says("ben", "proposal amend 1 text: Every second street gets one.")
                        .key())
                .isEqualTo("proposal.you-amended");
        assertThat(scene.says("ben", "proposal resolve 1").key()).isEqualTo("proposal.concern-was-resolved");
        assertThat(scene.look(() -> scene.stores().questions().find(1))
                        .orElseThrow()
                        .by())
                .isEqualTo(scene.person("ben").id());
        assertThat(scene.says("ben", "faq unsay 1").key()).isEqualTo("faq.unsaid-last");
    }

    @Test
    void theTwoThemselvesNeitherAskNorApprove() {
        officer("ben", "electoral-c");
        assertThat(scene.says("ben", ASK).key()).isEqualTo("office.act-concerns-you");
        scene.says("eve", ASK);
        assertThat(scene.says("ben", "act approve 1").key()).isEqualTo("office.act-concerns-you");
        assertThat(scene.says("eve", "member merge ben into: ben reason: x").key())
                .isEqualTo("privacy.merge-same");
    }

    @Test
    void twoWhoSaidThatTheyAreOneAreNotTwoPersons() {
        String code = scene.whispers("eve", "me link")
                .words()
                .lines()
                .findFirst()
                .orElseThrow()
                .replaceAll(".* ", "");
        assertThat(scene.whispers("fay", "me link " + code).key()).isEqualTo("linking.waits");
        scene.says("eve", ASK);
        assertThat(scene.says("fay", "act approve 1").key()).isEqualTo("office.act-needs-another");
    }

    @Test
    void itWaitsWhileTheOneWhoGoesCountsInACall() {
        vote();
        assertThat(scene.says("eve", ASK).key()).isEqualTo("privacy.merge-counts");
    }

    @Test
    void itWaitsWhileTheOneWhoGoesIsOnTheRollOfAnOpenVote() {
        vote();
        for (String name : new String[] {"ana", "ben", "cem"}) {
            scene.says(name, "proposal aside 1 Ask everybody.");
            scene.says(name, "vote ask 1");
        }
        scene.tick(Duration.ofMinutes(1));
        assertThat(scene.says("eve", ASK).key()).isEqualTo("privacy.merge-votes");
        scene.tick(Duration.ofDays(8));
        assertThat(merged()).isInstanceOf(State.Performed.class);
    }

    @Test
    void doneAgainAfterACrashChangesNothing() {
        merged();
        scene.clockGives("act perform", Map.of("act", "1"));
        assertThat(scene.person("benny").id()).isEqualTo(ben.id());
    }
}
