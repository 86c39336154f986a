package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.moot.proposal.Stage.Calling;
import org.moot.proposal.Stage.Decided;

/** Several people, or the clock of several machines, at the same moment. */
class RacesTest {
    private static final int MANY = 8;

    @RepeatedTest(5)
    void anAnswerIsInTheCallOrIsRefusedAndNeverLostBetween() throws Exception {
        Grove grove = Grove.ofPeople(MANY).called("p1");
        grove.says("p1", "proposal agree 1");
        grove.says("p2", "proposal agree 1");
        grove.says("p3", "proposal agree 1");
        grove.tick("95H59M59S");
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 4; i <= MANY; i++) {
            String name = "p" + i;
            all.add(() -> grove.says(name, "proposal agree 1").key());
        }
        all.add(() -> {
            grove.tick("1S");
            return "closed";
        });

        List<String> heard = atOnce(all);
        long taken = heard.stream().filter("proposal.position-in-call"::equals).count();
        assertThat(grove.stage()).isInstanceOf(Decided.class);
        assertThat(grove.decision().answers()).isEqualTo(3 + (int) taken);
        assertThat(heard).isSubsetOf("proposal.position-in-call", "proposal.decided-before", "closed");
    }

    @RepeatedTest(5)
    void ofManyClocksOneOpensTheCall() throws Exception {
        Grove grove = Grove.of("ana", "ben").drafted("ana");
        grove.tick("96H");
        grove.says("ana", "proposal call 1");

        atOnce(same(() -> grove.clock("proposal open-call").name()));
        assertThat(grove.call().round()).isEqualTo(1);
        assertThat(grove.thread()).hasSize(1);
    }

    @RepeatedTest(5)
    void ofManyClocksOneDecides() throws Exception {
        Grove grove = Grove.of("ana").called("ana");
        grove.says("ana", "proposal agree 1");
        grove.tick("95H59M59S");
        int before = grove.hall().size();
        grove.scene.tick(java.time.Duration.ofSeconds(1));

        atOnce(same(() -> grove.clock("proposal close-call").name()));
        assertThat(grove.hall()).hasSize(before + 1);
        assertThat(grove.proposal().rounds()).hasSize(1);
    }

    @RepeatedTest(5)
    void ofManyWhoTakeItOverOneDoesAndTheOthersAreTold() throws Exception {
        Grove grove = Grove.ofPeople(MANY).drafted("p1");
        grove.says("p1", "proposal withdraw 1");

        List<String> heard = atOnce(IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> (Callable<String>)
                        () -> grove.says("p" + i, "proposal rescue 1").key())
                .toList());
        assertThat(heard).filteredOn("proposal.you-rescued"::equals).hasSize(1);
        assertThat(heard).filteredOn("proposal.nothing-to-rescue"::equals).hasSize(MANY - 1);
    }

    @RepeatedTest(5)
    void amendmentsOfManyAllStandUnderTheirOwnNumbers() throws Exception {
        Grove grove = Grove.ofPeople(MANY).drafted("p1");

        atOnce(IntStream.rangeClosed(2, MANY)
                .mapToObj(i -> (Callable<String>) () -> grove.says("p" + i, "proposal amend 1 text: " + i + " trees.")
                        .key())
                .toList());
        assertThat(grove.proposal().rewordings())
                .extracting(Rewording::number)
                .containsExactlyElementsOf(IntStream.range(1, MANY).boxed().toList());
    }

    @RepeatedTest(5)
    void whoAsksForTheCallWhileItsAuthorLetsGoIsToldWhatHolds() throws Exception {
        Grove grove = Grove.of("ana", "ben").drafted("ana");
        grove.tick("96H");

        List<String> heard = atOnce(List.of(
                () -> grove.says("ana", "proposal withdraw 1").key(),
                () -> grove.says("ben", "proposal call 1").key()));
        assertThat(heard.getFirst()).isEqualTo("proposal.you-withdrew");
        assertThat(heard.getLast()).isIn("proposal.call-opens-now", "proposal.was-withdrawn");
        grove.tick("0S");
        assertThat(grove.stage()).isNotInstanceOf(Calling.class);
    }

    @RepeatedTest(3)
    void aConcernIsResolvedOnce() throws Exception {
        Grove grove = Grove.of("ana").drafted("ana");
        grove.says("ana", "proposal concern 1 Roots.");

        List<String> heard =
                atOnce(same(() -> grove.says("ana", "proposal resolve 1").key()));
        assertThat(heard).filteredOn("proposal.concern-was-resolved"::equals).hasSize(1);
    }

    private static List<Callable<String>> same(Callable<String> work) {
        return IntStream.range(0, MANY).mapToObj(i -> work).toList();
    }

    private static List<String> atOnce(List<Callable<String>> all) throws Exception {
        var start = new CyclicBarrier(all.size());
        var heard = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(all.size())) {
            List<Future<String>> futures = all.stream()
                    .map(work -> threads.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            for (Future<String> future : futures) {
                heard.add(future.get());
            }
        }
        return heard;
    }
}
