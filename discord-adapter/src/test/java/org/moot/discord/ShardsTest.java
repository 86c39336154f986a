package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShardsTest {
    private Town town;

    @BeforeEach
    void start() {
        town = Town.open(fake -> fake.settings(false, Duration.ofMillis(1), 2, false));
    }

    @AfterEach
    void stop() {
        town.close();
        assertThat(town.fake.violations().all()).isEmpty();
    }

    @Test
    void serversAndDirectMessagesAreServedOnWhicheverShardTheyAre() {
        await(() -> town.fake.openConnections() == 2);
        town.says(town.person("ana"), "assembly found", Map.of("name", "Trees", "remit", "Where trees are planted."));

        assertThat(town.fake.seenAt(town.hall)).isNotEmpty();
        assertThat(town.person("ana").atDoor().slash("help").words()).contains("What you can say");
        assertThat(town.fake.registrations()).isEqualTo(1);
    }

    @Test
    void aSecondProgramTakesTheShardsOnlyWhenTheFirstEnds() throws InterruptedException {
        await(() -> town.fake.openConnections() == 2);
        Discord second = town.made();
        second.start(town.bot());
        await(() -> second.standing() == Discord.Standing.ELSEWHERE);
        assertThat(second.awaitReady(Duration.ofMillis(300))).isFalse();
        assertThat(town.fake.connections()).isEqualTo(2);

        town.discord().close();
        assertThat(second.awaitReady(Duration.ofSeconds(20))).isTrue();
        await(() -> town.fake.openConnections() == 2);
        assertThat(town.person("ana").slash("help").words()).contains("What you can say");
        second.close();
    }

    @Test
    void whereALeaseIsLostTheShardIsLetGoAndTakenAnew() {
        await(() -> town.fake.openConnections() == 2);
        town.memory.leases().lose();

        await(() -> town.fake.connections() == 4 && town.fake.openConnections() == 2);
        assertThat(town.person("ana").slash("help").words()).contains("What you can say");
    }

    @Test
    void whatAnotherProgramSeesIsNotGoneButWaits() {
        await(() -> town.fake.openConnections() == 2);
        town.discord().close();
        String home = "discord " + town.fake.application() + " shard " + town.fake.homeShard();
        var lease = town.memory.leases().take(home).orElseThrow();
        town.restart();

        var platform = town.discord().platform();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> platform.say(
                        new Address.Hall(town.hall).place(),
                        org.moot.conversation.Post.saying("help"),
                        Town.HOUSE,
                        new org.moot.conversation.Platform.DeliveryId("a1")))
                .isInstanceOf(org.moot.conversation.Platform.Away.class);
        lease.close();
    }

    private static void await(BooleanSupplier condition) {
        GatewayTest.await(condition);
    }
}
