package org.moot.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moot.make.Make;
import org.moot.scene.LookUps;
import org.moot.scene.Scene;

/** What is shown of a large assembly takes as many questions to the database as what is shown of a small one. */
class ManyPeopleTest {
    private final LookUps lookUps = new LookUps();
    private final Scene scene = new Scene(lookUps);

    ManyPeopleTest() {
        scene.says("ana", "assembly found Trees remit: Plants trees. handle: trees");
    }

    private void join(int people) {
        IntStream.range(0, people).forEach(number -> scene.says("p" + number, "assembly join trees"));
    }

    private List<String> asked(String line) {
        return lookUps.during(() -> {
            assertThat(scene.says("ana", line).isRefused()).isFalse();
        });
    }

    private void seatTaken(int number) {
        Assembly street = Make.assembly("street-" + number).in(scene.stores());
        scene.look(() -> {
            var trees = scene.stores().assemblies().called("trees").orElseThrow();
            scene.stores().seats().add(new Seat(street.id(), trees.id(), scene.now()));
            return true;
        });
    }

    @Test
    void showingAnAssemblyReadsNobodyInIt() {
        List<String> few = asked("assembly show trees");
        join(40);
        assertThat(asked("assembly show trees"))
                .isEqualTo(few)
                .doesNotContain("Roster.everybody", "Roster.since", "Roster.page");
    }

    @Test
    void theNamesOfAPageOfTheRosterAreLookedUpOnce() {
        join(1);
        List<String> few = asked("assembly roster trees");
        join(40);
        assertThat(asked("assembly roster trees")).isEqualTo(few).doesNotContain("Roster.everybody");
    }

    @Test
    void twentySeatsAreNamedInOneLookUp() {
        seatTaken(1);
        List<String> one = asked("assembly show trees");
        IntStream.rangeClosed(2, 20).forEach(this::seatTaken);
        assertThat(asked("assembly show trees")).isEqualTo(one);
        assertThat(scene.says("ana", "assembly show trees").words()).contains("counting 20 assemblies");
    }

    @Test
    void whoIsInManyAssembliesReadsThemInOneLookUp() {
        List<String> one = asked("me show");
        IntStream.range(0, 10).forEach(number -> {
            Make.assembly("group-" + number).in(scene.stores());
            scene.says("ana", "assembly join group-" + number);
        });
        assertThat(asked("me show")).isEqualTo(one);
    }

    @Test
    void joiningReadsNobodyInIt() {
        join(10);
        assertThat(lookUps.during(() -> scene.says("eve", "assembly join trees")))
                .contains("Roster.sizeUpTo")
                .doesNotContain("Roster.everybody", "Roster.since", "Roster.page");
    }

    @Test
    void aListOfTenProposalsTakesAsManyLookUpsAsOneOfTwo() {
        draft(2);
        List<String> few = asked("proposal list assembly: trees");
        draft(12);
        assertThat(asked("proposal list assembly: trees")).isEqualTo(few);
    }

    @Test
    void aCardWithManyReasonsTakesAsManyLookUpsAsOneWithTwo() {
        draft(1);
        join(20);
        against(0, 2);
        List<String> few = asked("proposal show 1");
        against(2, 20);
        assertThat(asked("proposal show 1")).isEqualTo(few);
        assertThat(scene.says("ana", "proposal show 1").words()).contains("p19 stands aside", "Concern 20, by p19");
    }

    private void against(int first, int last) {
        IntStream.range(first, last).forEach(number -> {
            assertThat(scene.says("p" + number, "proposal aside 1 I would rather wait.")
                            .isRefused())
                    .isFalse();
            assertThat(scene.says("p" + number, "proposal concern 1 Roots break drains.")
                            .isRefused())
                    .isFalse();
        });
    }

    private void draft(int proposals) {
        IntStream.range(0, proposals).forEach(number -> {
            var drafted = scene.says("ana", "proposal draft Plant a tree text: Every street gets one. hurt: Walkers.");
            assertThat(drafted.isRefused()).isFalse();
        });
    }
}
