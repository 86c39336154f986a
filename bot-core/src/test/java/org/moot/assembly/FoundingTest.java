package org.moot.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moot.Party.CoreAssembly;
import org.moot.office.Officer;
import org.moot.scene.Scene;

class FoundingTest {
    private static final String TREES = "assembly found Tree Society remit: Decides where trees are planted.";

    private final Scene scene = new Scene();

    @Test
    void thePlaceItIsSaidInBecomesItsHallAndShowsItsCard() {
        assertThat(scene.says("ana", TREES).key()).isEqualTo("assembly.founded");

        assertThat(scene.heardIn("garden"))
                .singleElement()
                .satisfies(card -> assertThat(card)
                        .contains(
                                "Tree Society (tree-society)", "Decides where trees are planted.", "1 person", "ana"));
    }

    @Test
    void theFirstFounderHoldsBothInterimOfficesForNinetyDays() {
        scene.says("ana", TREES);

        Assembly home = scene.stores().assemblies().home().orElseThrow();
        var officers = scene.stores().officers().in(home.id());
        assertThat(officers).extracting(Officer::office).containsExactlyInAnyOrder("secretary", "membership");
        assertThat(officers).allSatisfy(officer -> {
            assertThat(officer.interim()).isTrue();
            assertThat(officer.person()).isEqualTo(scene.person("ana").id());
            assertThat(Duration.between(scene.now(), officer.ends()))
                    .isBetween(Duration.ofDays(90), Duration.ofDays(91));
        });
    }

    @Test
    void laterFoundersAreSecretaryOnly() {
        scene.says("ana", TREES);
        scene.in("street").says("ben", "assembly found Street Group remit: Looks after streets. handle: streets");

        Assembly streets = scene.stores().assemblies().called("streets").orElseThrow();
        assertThat(scene.stores().officers().in(streets.id()))
                .extracting(Officer::office)
                .containsExactly("secretary");
    }

    @Test
    void theInterimOfficesStandInTheLogWithoutAName() {
        scene.says("ana", TREES);

        scene.look(() -> scene.stores().audit().seal());
        assertThat(scene.stores().audit().from(1, 100))
                .extracting(entry -> entry.canonical().replaceFirst(" .*", ""))
                .contains("assembly.founded", "office.interim", "hall.bound");
        assertThat(scene.stores().audit().from(1, 100))
                .noneMatch(entry ->
                        entry.canonical().contains("ana ") || entry.canonical().contains("Tree"));
    }

    @Test
    void aHandleIsMadeFromTheNameAndCountsOnWhereItIsTaken() {
        scene.says("ana", "assembly found Café Zürich remit: Coffee.");
        scene.says("ana", "assembly found Cafe Zurich remit: More coffee.");

        assertThat(scene.stores().assemblies().called("cafe-zurich")).isPresent();
        assertThat(scene.stores().assemblies().called("cafe-zurich-2")).isPresent();
    }

    @Test
    void aNameWithoutAHandleAsksForOne() {
        var heard = scene.says("ana", "assembly found 環境 remit: The environment.");

        assertThat(heard.key()).isEqualTo("assembly.no-handle");
        assertThat(scene.says("ana", "assembly found 環境 remit: The environment. handle: kankyo")
                        .key())
                .isEqualTo("assembly.founded");
    }

    @Test
    void aTakenOrCrookedHandleIsRefused() {
        scene.says("ana", TREES + " handle: trees");

        assertThat(scene.says("ben", TREES + " handle: trees").key()).isEqualTo("assembly.handle-taken");
        assertThat(scene.says("ben", TREES + " handle: ../../x").key()).isEqualTo("command.unreadable");
    }

    @Test
    void foundedInPrivateItHasNoHallUntilSomebodyBindsOne() {
        assertThat(scene.whispers("ana", TREES).words()).contains("assembly hall tree-society");
        assertThat(scene.whispers("ana", "assembly hall tree-society").key()).isEqualTo("assembly.hall-at-door");
        assertThat(scene.says("ana", "assembly hall tree-society").key()).isEqualTo("assembly.hall-bound");
        assertThat(scene.heardIn("garden")).hasSize(1);
    }

    @Test
    void coreAssembliesAreFoundedOnceHoweverOftenItStarts() {
        var policy = new CoreAssembly("policy", "Policy Society", "Determines policy.");
        var party = new Scene(List.of(policy));
        party.core().foundCoreAssemblies();

        assertThat(party.stores().assemblies().page("", 10)).singleElement().satisfies(assembly -> {
            assertThat(assembly.joining()).isEqualTo(Joining.ALL_MEMBERS);
            assertThat(assembly.founder()).isEmpty();
        });
        assertThat(party.stores().assemblies().home()).isEmpty();
    }
}
