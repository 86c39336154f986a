package org.moot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.app.VotingTrees.HOUSE;
import static org.moot.app.VotingTrees.TREES;
import static org.moot.app.VotingTrees.newest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moot.assembly.Assembly;
import org.moot.command.Reply.Outcome;
import org.moot.proposal.ProposalId;
import org.moot.scene.Heard;

/** Of several people who do the same thing at once, one does it and the others are told. */
@Tag("slow")
class AtOnceTest {
    @Test
    void ofManyWhoFoundTheSameAtOnceOneDoesAndTheOthersAreTold() throws Exception {
        List<Heard> heard = atOnce(
                8, i -> TREES.says("founder" + i, "assembly found The Same handle: the-same remit: Decides once."));

        assertThat(heard).filteredOn(it -> it.outcome() == Outcome.DONE).hasSize(1);
        assertThat(heard)
                .filteredOn(it -> it.outcome() != Outcome.DONE)
                .allSatisfy(it -> assertThat(it.key()).isEqualTo("assembly.handle-taken"))
                .allSatisfy(it -> assertThat(it.words()).endsWith("Nothing was recorded."));
    }

    @Test
    void ofManyWhoTakeOverAProposalAtOnceOneDoesAndTheOthersAreTold() throws Exception {
        TREES.says("ana", "proposal draft Hedges text: Every street gets a hedge. hurt: Birds.");
        ProposalId hedges = newest().id();
        TREES.all("ana", List.of("proposal withdraw " + hedges));

        List<Heard> heard = atOnce(2, i -> TREES.says(i == 0 ? "ben" : "cleo", "proposal rescue " + hedges));

        assertThat(heard).extracting(Heard::outcome).containsExactlyInAnyOrder(Outcome.DONE, Outcome.REFUSED);
        assertThat(heard)
                .filteredOn(Heard::isRefused)
                .allSatisfy(it -> assertThat(it.words()).endsWith("Nothing was recorded."));
    }

    @Test
    void theSameRequestManyTimesAtOnceIsDoneOnce() throws Exception {
        int before = handles().size();
        List<Heard> heard = atOnce(
                8, i -> TREES.says("one-request", "ana", "assembly found Once handle: once remit: Decides once."));

        assertThat(heard).allSatisfy(it -> assertThat(it.outcome()).isEqualTo(Outcome.DONE));
        assertThat(heard).filteredOn(it -> it.key().equals("assembly.founded")).hasSize(1);
        assertThat(heard)
                .filteredOn(it -> it.key().equals("command.done-before"))
                .hasSize(7);
        assertThat(handles()).hasSize(before + 1);
    }

    private static List<String> handles() {
        return HOUSE.stores().transaction().in(() -> HOUSE.stores().assemblies().page("", 1000)).stream()
                .map(Assembly::handle)
                .toList();
    }

    private interface Doing {
        Heard by(int number);
    }

    private static List<Heard> atOnce(int many, Doing doing) throws Exception {
        try (var pool = Executors.newFixedThreadPool(many)) {
            List<Callable<Heard>> all = IntStream.range(0, many)
                    .<Callable<Heard>>mapToObj(i -> () -> doing.by(i))
                    .toList();
            var heard = new ArrayList<Heard>();
            for (Future<Heard> one : pool.invokeAll(all)) {
                heard.add(one.get());
            }
            return heard;
        }
    }
}
