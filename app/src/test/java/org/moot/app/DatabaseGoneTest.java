package org.moot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.Settings;
import org.moot.assembly.Assembly;
import org.moot.command.Reply.Outcome;
import org.moot.scene.Heard;
import org.moot.time.Deadline;

@Tag("slow")
class DatabaseGoneTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private Wire wire;
    private House house;
    private Hall trees;
    private final Set<String> performed = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void begin() throws IOException {
        wire = new Wire(Houses.database());
        Settings settings = Target.settings().apart(Houses.folder(), Optional.of(wire.end()));
        house = House.open(
                settings,
                Mode.THROWAWAY,
                new House.Between(
                        UnaryOperator.identity(),
                        UnaryOperator.identity(),
                        performer -> deadline -> performed.add(deadline.name()),
                        Optional.empty()));
        trees = new Hall(house, "trees");
    }

    @AfterEach
    void end() {
        wire.mend();
        house.close();
        wire.close();
    }

    @Test
    void theAnswerSaysThatNothingWasRecordedAndTheServiceGoesOnByItself() throws IOException {
        trees.all("ana", List.of("assembly found Trees remit: Decides where trees are planted."));
        wire.cut();

        Heard gone = trees.says("found-woods", "ana", "assembly found Woods remit: Decides where woods grow.");
        assertThat(gone.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(gone.words())
                .isEqualTo(
                        "The database cannot be reached just now. Nothing was recorded. Please try again in a minute.");

        wire.mend();
        await().atMost(SOON).untilAsserted(() -> {
            Heard back = trees.says("found-woods", "ana", "assembly found Woods remit: Decides where woods grow.");
            assertThat(back.outcome()).isEqualTo(Outcome.DONE);
        });
        assertThat(names()).contains("Trees", "Woods");
        trees.all("ben", List.of("moot start Who waters them in summer assembly: trees"));
        await().atMost(SOON).until(() -> house.stores().lanes().backlog().waiting() == 0);
    }

    @Test
    void aDeadlineThatFellDueMeanwhileIsPerformedWhenTheDatabaseIsBack() throws IOException {
        Instant due = house.clock().instant().plusSeconds(2);
        house.stores().transaction().in(() -> {
            house.stores().deadlines().set(new Deadline("bell", due, "vote close", Map.of("vote", "1")));
            return due;
        });
        wire.cut();
        await().pollDelay(Duration.ofSeconds(4)).until(() -> true);
        assertThat(performed).isEmpty();

        wire.mend();
        await().atMost(SOON).untilAsserted(() -> assertThat(performed).containsExactly("bell"));
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(house.stores().deadlines().late()).isZero());
    }

    @Test
    void whateverIsCutOffIsRecordedOrNotAsItsAnswerSays() throws Exception {
        var answers = new ConcurrentHashMap<String, String>();
        try (var many = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 400; i++) {
                String name = "Group " + i;
                many.execute(() -> answers.put(
                        name,
                        trees.says("ana", "assembly found " + name + " remit: Decides about one thing.")
                                .key()));
            }
            for (int cut = 0; cut < 5; cut++) {
                Thread.sleep(300);
                wire.cut();
                Thread.sleep(50);
                wire.mend();
            }
        }
        await().atMost(SOON).until(() -> trees.says("ana", "assembly list").outcome() == Outcome.DONE);

        List<String> recorded = names();
        Map<String, Long> counts =
                answers.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        System.out.println("a wire cut five times under 400 commands: " + counts);
        assertThat(counts).containsKeys("assembly.founded", "command.unavailable");
        answers.forEach((name, key) -> {
            switch (key) {
                case "assembly.founded" -> assertThat(recorded).contains(name);
                case "command.unavailable" -> assertThat(recorded).doesNotContain(name);
                default -> assertThat(key).isEqualTo("command.uncertain");
            }
        });
        assertThat(recorded).doesNotHaveDuplicates();
    }

    private List<String> names() {
        return house.stores().transaction().in(() -> house.stores().assemblies().page("", 1000)).stream()
                .map(Assembly::name)
                .toList();
    }
}
