package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.discord.fake.Person;

class HearingTest {
    private Town town;
    private Person ana;
    private String second;

    @BeforeEach
    void start() {
        town = Town.open(true, Duration.ofMillis(1));
        second = town.fake.channel("woods");
        town.restart();
        ana = town.person("ana");
        town.says(ana, "assembly found", Map.of("name", "Trees", "remit", "Decides where trees are planted."));
        town.says(ana.in(second), "assembly hall", Map.of("assembly", "trees"));
        town.says(ana, "moot start", Map.of("title", "Where next?"));
    }

    @AfterEach
    void stop() {
        town.close();
        assertThat(town.fake.violations().all()).isEmpty();
    }

    @Test
    void whatIsSaidInAThreadIsHeardInTheSameThreadOfTheOtherHall() throws InterruptedException {
        ana.in(town.fake.threads().getFirst()).says("By the river @everyone");

        assertThat(inTheOther()).contains("ana", "By the river", "\\@everyone");
    }

    @Test
    void whatWasSaidWhileMootWasAwayIsHeardAfterwardsAndOnlyOnce() throws InterruptedException {
        var presence = town.memory.stores().presence();
        town.memory.run(() -> presence.seen("discord", town.memory.clock().instant()));
        town.discord().close();
        town.memory.timeMachine(town.core().dispatcher()::take).outage("discord", Duration.ofMinutes(40));
        ana.in(town.fake.threads().getFirst()).says("By the river");
        town.restart();

        assertThat(inTheOther()).contains("By the river");
        town.restart();
        town.settle();
        assertThat(town.fake.seenAt(town.fake.threads().getLast()))
                .filteredOn(words -> words.contains("By the river"))
                .hasSize(1);
    }

    @Test
    void whatIsSaidOutsideOfHallsIsNotEvenLookedAt() throws InterruptedException {
        String other = town.fake.channel("off-topic");
        town.restart();
        ana.in(other).says("Nothing for Moot");
        ana.in(town.fake.threads().getFirst()).says("By the river");
        inTheOther();

        assertThat(town.fake.everythingPublic().split("Nothing for Moot", -1)).hasSize(2);
    }

    /** What stands last in the thread of the other hall, once something new is there. */
    private String inTheOther() throws InterruptedException {
        String thread = town.fake.threads().getLast();
        for (int tries = 0; tries < 300 && town.fake.seenAt(thread).size() < 2; tries++) {
            Thread.sleep(10);
            town.settle();
        }
        return town.fake.seenAt(thread).getLast();
    }
}
