package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.discord.fake.Person;

class ArrivalTest {
    private Town town;
    private Person ana;

    @BeforeEach
    void start() {
        town = Town.open();
        ana = town.person("ana");
    }

    @AfterEach
    void stop() {
        town.close();
        assertThat(town.fake.violations().all()).isEmpty();
    }

    @Test
    void aServerThatIsNewReadsOneMessageWithWhatToDoFirst() throws InterruptedException {
        town.fake.server().leave();
        town.fake.server().invite();
        await(() -> !town.fake.seenAt(town.hall).isEmpty());

        assertThat(town.fake.seenAt(town.hall))
                .singleElement()
                .asString()
                .contains("/assembly found", "/setup check", "[Set up]", "[What you can say]");
        assertThat(ana.click("Set up").isPrivate()).isTrue();
    }

    @Test
    void afterARemovalAndANewInvitationTheHallsAreThereAgain() throws InterruptedException {
        town.says(ana, "assembly found", Map.of("name", "Trees", "remit", "Decides where trees are planted."));
        town.fake.server().leave();
        town.fake.server().invite();
        await(() -> town.fake.seenAt(town.hall).size() == 2);
        town.says(ana, "moot start", Map.of("title", "Where next?"));

        assertThat(town.fake.threads()).hasSize(1);
    }

    @Test
    void aStartAloneSaysNothing() {
        town.restart();

        assertThat(town.fake.seenAt(town.hall)).isEmpty();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int tries = 0; tries < 500 && !condition.getAsBoolean(); tries++) {
            Thread.sleep(20);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
