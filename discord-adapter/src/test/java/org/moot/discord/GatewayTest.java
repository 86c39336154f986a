package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayTest {
    private Town town;

    @BeforeEach
    void start() {
        town = Town.open();
    }

    @AfterEach
    void stop() {
        town.close();
        assertThat(town.fake.violations().all()).isEmpty();
    }

    @Test
    void aLostConnectionGoesOnWhereItWas() {
        town.fake.dropConnection();
        await(() -> town.fake.resumptions() == 1);

        assertThat(town.person("ana").slash("help").words()).contains("What you can say");
        assertThat(town.fake.connections()).isEqualTo(1);
    }

    @Test
    void whatIsAskedForWhileTheConnectionIsLostIsAnsweredAfterwards() {
        town.fake.dropConnection();

        assertThat(town.person("ana").slash("help").words()).contains("What you can say");
    }

    @Test
    void whenDiscordAsksToConnectAgainItIsDone() {
        town.fake.askToReconnect();
        await(() -> town.fake.resumptions() == 1);

        assertThat(town.person("ana").slash("help").words()).contains("What you can say");
    }

    @Test
    void aTokenThatIsNoneIsGivenUpAtOnce() throws InterruptedException {
        town.fake.turnAway("get /users/@me", 100, 401, 0);
        town.discord().close();
        var again = town.made();
        again.start(town.bot());

        assertThat(again.awaitReady(Duration.ofSeconds(10))).isFalse();
        assertThat(town.fake.requests()).filteredOn("get /users/@me"::equals).hasSizeLessThan(4);
        again.close();
    }

    @Test
    void aDiscordThatCannotBeReachedIsTriedAgain() throws InterruptedException {
        town.discord().close();
        town.fake.turnAway("get /users/@me", 2, 500, 0);
        var again = town.made();
        again.start(town.bot());

        assertThat(again.awaitReady(Duration.ofSeconds(20))).isTrue();
        again.close();
    }

    @Test
    void commandsAreToldToDiscordOnceForEachChange() {
        assertThat(town.fake.registrations()).isEqualTo(1);
        town.restart();

        assertThat(town.fake.registrations()).isEqualTo(1);
    }

    @Test
    void theLinkOfTheInvitationAsksForNoMoreThanIsNeeded() {
        assertThat(Invitation.link(town.settings().token()).orElseThrow())
                .contains("scope=bot+applications.commands", "permissions=309237763072")
                .doesNotContain("token");
        assertThat(Invitation.link("nonsense")).isEmpty();
        assertThat(Map.of("settings", town.settings()).toString()).doesNotContain("fake.token");
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
