package org.moot.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.Party.CoreAssembly;
import org.moot.scene.Scene;

class JoiningTest {
    private final Scene scene = new Scene(List.of(new CoreAssembly("policy", "Policy Society", "Determines policy.")));

    @BeforeEach
    void anaFoundsTheTreeSociety() {
        scene.says("ana", "assembly found Tree Society remit: Decides where trees are planted. handle: trees");
    }

    @Test
    void aStrangerJoinsInOneStepWithTheFirstMessage() {
        assertThat(scene.says("ben", "assembly join").words()).contains("You are in Tree Society now", "2 people");
        assertThat(scene.heardIn("garden")).singleElement().asString().contains("2 people");
    }

    @Test
    void joiningTwiceChangesNothing() {
        scene.says("ben", "assembly join");

        assertThat(scene.says("ben", "assembly join").key()).isEqualTo("assembly.joined-already");
        assertThat(scene.stores().roster().size(trees())).isEqualTo(2);
    }

    @Test
    void aCharterThatAsksMembersOnlyIsHonoured() {
        scene.says("ana", "assembly charter joins members");

        scene.says("ben", "welcome");
        assertThat(scene.says("ben", "assembly join").key()).isEqualTo("assembly.joins-members-only");
        scene.says("ana", "member admit stage:ben");
        assertThat(scene.says("ben", "assembly join").key()).isEqualTo("assembly.joined");
    }

    @Test
    void whoLeftIsNoLongerInItAndCanComeBack() {
        scene.says("ben", "assembly join");

        assertThat(scene.says("ben", "assembly leave").key()).isEqualTo("assembly.left");
        assertThat(scene.says("ben", "assembly leave").key()).isEqualTo("assembly.leave-not-in");
        assertThat(scene.says("ben", "assembly join").key()).isEqualTo("assembly.joined");
    }

    @Test
    void anOfficerWhoLeavesHoldsTheOfficeNoLonger() {
        scene.says("ana", "assembly leave");

        assertThat(scene.stores().officers().in(trees())).isEmpty();
        assertThat(scene.heardIn("garden")).anyMatch(words -> words.contains("office call secretary"));
    }

    @Test
    void aMemberIsInTheCoreAssembliesAndCannotLeaveThem() {
        scene.says("ben", "welcome");
        scene.says("ana", "member admit ben");

        assertThat(scene.says("ben", "me show").words()).contains("Policy Society (policy)");
        assertThat(scene.says("ben", "assembly leave policy").key()).isEqualTo("assembly.leave-as-member");
    }

    @Test
    void aParticipantJoinsACoreAssemblyByChoiceAndLeavesIt() {
        assertThat(scene.says("cleo", "assembly join policy").key()).isEqualTo("assembly.joined");
        assertThat(scene.says("cleo", "assembly leave policy").key()).isEqualTo("assembly.left");
    }

    @Test
    void onlyThoseInItReadTheRoster() {
        assertThat(scene.says("ben", "assembly roster").key()).isEqualTo("office.not-in-assembly");
        scene.says("ben", "assembly join");
        assertThat(scene.says("ben", "assembly roster").words()).contains("2 people", "* ana", "* ben");
    }

    @Test
    void aLongRosterHasPages() {
        for (int person = 1; person <= 24; person++) {
            scene.says("person" + person, "assembly join");
        }

        String first = scene.says("ana", "assembly roster").words();
        assertThat(first).contains("25 people", "[More]");
        assertThat(first.lines().filter(line -> line.startsWith("* "))).hasSize(20);
        var twentieth = scene.stores().roster().everybody(trees()).stream()
                .sorted()
                .toList()
                .get(19);
        assertThat(scene.says("ana", "assembly roster after: " + twentieth)
                        .words()
                        .lines())
                .filteredOn(line -> line.startsWith("* "))
                .hasSize(5);
    }

    @Test
    void theListShowsAssembliesAndSaysHowToJoin() {
        assertThat(scene.says("ben", "assembly list").words())
                .contains("Policy Society (policy)", "Tree Society (trees)", "assembly join policy");
    }

    @Test
    void anUnknownAssemblyIsRefusedWithAnExample() {
        assertThat(scene.says("ben", "assembly join bees").words())
                .contains("bees", "there is no assembly called bees", "For example: policy");
    }

    private AssemblyId trees() {
        return scene.stores().assemblies().called("trees").orElseThrow().id();
    }
}
